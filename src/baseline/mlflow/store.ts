import type { MlflowReference } from '../../documents/index.js'
import type { Store, Surroundings } from '../store.js'
import { resolveMlflow, serversOf } from './resolve.js'
import { mlflowWriter } from './writer.js'

/** MLflow 2 and 3: tracking server and model registry. */
export function mlflowStore(surroundings: Surroundings): Store<MlflowReference> {
  const servers = (reference: MlflowReference): ReturnType<typeof serversOf> => serversOf(reference, surroundings)
  return {
    resolve: (reference) => resolveMlflow(servers(reference), reference.place),
    writer: mlflowWriter(servers, () => Date.now())
  }
}
