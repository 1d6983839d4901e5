/** A place on an MLflow tracking server or in its model registry. */
export interface MlflowReference {
  readonly scheme: 'mlflow'
  /** Address of the server with its path prefix, no trailing slash; the environment names it where it is missing. */
  readonly server?: string
  readonly workspace?: string
  readonly place: MlflowPlace
}

export type MlflowPlace =
  | { readonly kind: 'alias'; readonly model: string; readonly alias: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'stage'; readonly model: string; readonly stage: string }
  | { readonly kind: 'latest'; readonly model: string }
  | { readonly kind: 'logged-model'; readonly id: string }
  | {
      readonly kind: 'run'
      readonly id: string
      /** Of a folder or a file among its artifacts. */
      readonly path?: string
    }
  | { readonly kind: 'experiment'; readonly name: string; readonly filter?: string; readonly orderBy?: string }

/**
 * Reads `models:/…`, `runs:/…`, `mlflow://host/…` and `mlflow+http://host/…`.
 *
 * @param rest what stands behind the colon
 */
export function mlflowReference(
  scheme: 'models' | 'runs' | 'mlflow' | 'mlflow+http',
  rest: string
): MlflowReference | undefined {
  void scheme
  void rest
  return undefined
}
