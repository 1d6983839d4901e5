import type { MlflowReference } from '../../documents/index.js'
import type { Store, Surroundings } from '../store.js'
import { resolveMlflow, serversOf, type Servers } from './resolve.js'
import { mlflowWriter } from './writer.js'

/** MLflow 2 and 3: tracking server and model registry. */
export function mlflowStore(surroundings: Surroundings): Store<MlflowReference> {
  const servers = (reference: MlflowReference): Promise<Servers> => serversOf(reference, surroundings)
  return {
    resolve: async (reference) => resolveMlflow(await servers(reference), reference),
    writer: mlflowWriter(servers, () => Date.now())
  }
}
