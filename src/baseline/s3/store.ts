import type { Store, Surroundings } from '../store.js'
import { s3Connection } from './connection.js'
import { bucketOf, type Bucket } from './objects.js'
import { resolveIn, type ObjectReference } from './resolve.js'
import { s3Writer } from './writer.js'

/** Buckets: a baseline folder, the folder that a pointer in it names, or one file. */
export function s3Store(surroundings: Surroundings): Store<ObjectReference> {
  const open = ({ bucket }: ObjectReference): Bucket => bucketOf(bucket, s3Connection(surroundings))
  return { resolve: async (reference) => resolveIn(open(reference), reference.key), writer: s3Writer(open) }
}
