/** A place in a Kubeflow Model Registry. */
export interface KubeflowReference {
  readonly scheme: 'kfmr'
  /** Address of the server with its path prefix, no trailing slash. */
  readonly server: string
  readonly place: KubeflowPlace
}

export type KubeflowPlace =
  | { readonly kind: 'alias'; readonly model: string; readonly alias: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'property'; readonly model: string; readonly property: string; readonly value: string }
  | { readonly kind: 'newest'; readonly model: string }
  | { readonly kind: 'serving'; readonly environment: string; readonly service: string }
  | { readonly kind: 'experiment'; readonly name: string; readonly run?: string }

/** A run of Kubeflow Pipelines: on a server, or the outputs of a local run in a folder. */
export interface PipelinesReference {
  readonly scheme: 'kfp'
  readonly place:
    | { readonly kind: 'run'; readonly server: string; readonly id: string; readonly artifact?: PipelineArtifact }
    | {
        readonly kind: 'experiment'
        readonly server: string
        readonly name: string
        readonly namespace?: string
        readonly artifact?: PipelineArtifact
      }
    | { readonly kind: 'local'; readonly path: string; readonly artifact?: PipelineArtifact }
}

export interface PipelineArtifact {
  readonly task: string
  readonly artifact: string
}

/**
 * Reads what stands behind `kfmr:` or `kfmr+http:`.
 */
export function kubeflowReference(protocol: 'https' | 'http', rest: string): KubeflowReference | undefined {
  void protocol
  void rest
  return undefined
}

/**
 * Reads what stands behind `kfp:` or `kfp+http:`.
 */
export function pipelinesReference(protocol: 'https' | 'http', rest: string): PipelinesReference | undefined {
  void protocol
  void rest
  return undefined
}
