import type { KubeflowReference } from '../../documents/index.js'
import type { Store, Surroundings } from '../store.js'
import { kubeflowServer, type KubeflowServer } from './connection.js'
import { resolveKubeflow } from './resolve.js'
import { kubeflowWriter } from './writer.js'

/** The Kubeflow Model Registry: a version is kept with its numbers and an evaluation without rows; registries hold no files. */
export function kubeflowStore(surroundings: Surroundings): Store<KubeflowReference> {
  const server = (reference: KubeflowReference): KubeflowServer => kubeflowServer(reference, surroundings)
  return {
    resolve: (reference) => resolveKubeflow(server(reference), reference.place),
    writer: kubeflowWriter(server)
  }
}
