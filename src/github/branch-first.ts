import { tipOf } from './branch-files.js'
import type { Connection } from './connection.js'

/** A commit by its full name, or a ref that says itself what it is. */
const unmistakable = /^([0-9a-f]{40}([0-9a-f]{24})?|(refs|heads|tags)\/.*)$/

/**
 * What a name in a policy means: the branch, where there is one of that name. GitHub may take a tag of the same name for it, which whoever pushes
 * may set, whatever protects the branch.
 *
 * @returns the commit of the branch; the name as it was given where there is no such branch
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function branchFirst(connection: Connection, name: string): Promise<string> {
  return unmistakable.test(name) ? name : ((await tipOf(connection, name)) ?? name)
}
