import { UsageError, type Reference } from '../documents/index.js'
import type { Store, Surroundings } from './store.js'

/** References to places that are neither files of the repository nor kept by GitHub. */
export type RemoteReference = Exclude<Reference, { scheme: 'file' | 'git' | 'artifact' | 'release' | 'gto' }>

/** The store that a reference speaks of. What only it needs is loaded only for it. */
export function storeOf({ scheme }: RemoteReference, surroundings: Surroundings): Promise<Store<RemoteReference>> {
  void surroundings
  throw new UsageError({ message: `${scheme}: is not available in this version` })
}
