import { connect, pinnedFile, type Connection } from '../github/index.js'
import type { Frontend } from '../frontends/index.js'
import { loadFloor, type Floor, type FloorReference } from '../policy/index.js'

/** Reads the floor of a policy from the GitHub that a command talks to, whatever repository it is in. */
export async function floorOnGitHub(reference: FloorReference, connection: Connection): Promise<Floor> {
  const { owner, repo } = reference
  return loadFloor(await pinnedFile({ ...connection, owner, repo }, reference), reference)
}

/** The same from a terminal, by the token and the GitHub that the environment names. */
export async function floorFromTerminal(
  reference: FloorReference,
  { environment, log }: Pick<Frontend, 'environment' | 'log'>
): Promise<Floor> {
  const { owner, repo } = reference
  return floorOnGitHub(reference, connect(environment['GITHUB_TOKEN'], { environment, owner, repo, log }))
}
