import { NotWritableError, type Writer } from '../baseline/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Connection, WorkflowRun } from '../github/index.js'
import { artifactWriter } from './artifact-writer.js'
import { gitWriter } from './git-writer.js'
import { releaseWriter } from './release-writer.js'
import { connectionOf } from './stored-on-github.js'
import type { OnGitHub } from './workspace.js'

/** What writes a place in the repository. */
export function writerOnGitHub(
  { scheme }: OnGitHub,
  connection: Connection,
  step: { readonly run: WorkflowRun; readonly frontend: Frontend }
): Writer<OnGitHub> {
  switch (scheme) {
    case 'git':
      return gitWriter(connection)
    case 'release':
      return releaseWriter(connection)
    case 'artifact':
      return artifactWriter(step)
  }
}

/** The same from a terminal. */
export async function writerFromTerminal(reference: OnGitHub, frontend: Frontend): Promise<Writer<OnGitHub>> {
  switch (reference.scheme) {
    case 'git':
      return gitWriter(await connectionOf(reference, frontend))
    case 'release':
      return releaseWriter(await connectionOf(reference, frontend))
    case 'artifact':
      throw new NotWritableError({ message: 'artifact: is uploaded by a workflow run, and this is none' })
  }
}
