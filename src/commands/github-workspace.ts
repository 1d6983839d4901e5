import { relative, resolve, sep } from 'node:path'

import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import {
  connect,
  judgingCommit,
  repositoryAt,
  workflowRun,
  type Connection,
  type WorkflowRun
} from '../github/index.js'
import { openStored } from './stored-on-github.js'
import type { Workspace } from './workspace.js'

/** The workflow run that a command is a step of, and the GitHub that it may ask and tell. */
export interface Host {
  readonly run: WorkflowRun
  readonly connection: Connection
}

/** The run, and a connection by the token of the job. Asks nothing yet. */
export async function githubHost(frontend: Frontend, token: string | undefined): Promise<Host> {
  const { environment, log } = frontend
  const run = await workflowRun(environment)
  return { run, connection: connect(token, { environment, owner: run.owner, repo: run.repository, log }) }
}

/** The repository on GitHub: what judges is read at the base commit, by the API; no checkout is needed for it. */
export async function githubWorkspace({ run, connection }: Host, frontend: Frontend): Promise<Workspace> {
  const judged = await judgingCommit(connection, run)
  const base = judged?.base.commit ?? run.before
  const branch = run.baseBranch
  return {
    ...(judged && {
      standards: {
        repository: judged.base,
        head: judged.head,
        prefix: prefixOf(frontend),
        policyPrefix: '',
        proposal: true
      }
    }),
    policyFolder: frontend.environment['GITHUB_WORKSPACE'] ?? frontend.workingDirectory,
    candidateCommit: run.pull?.headSha ?? run.sha,
    ...(run.pull && { pullRequest: run.pull.number }),
    record: { event: run.event, run: run.url, attempt: String(run.attempt), actor: run.actor },
    commitAt: async (ref) => {
      if (ref !== 'base') return repositoryAt(connection, ref)
      if (judged !== undefined) return judged.base
      if (base !== undefined) return repositoryAt(connection, base)
      throw new MeasurementError({
        message: `git:base: means the commit that a change is built on, and on ${run.event} there is none`,
        hint: 'Name a branch, such as git:main:<path>'
      })
    },
    openStored: (reference) =>
      openStored(connection, reference, {
        ...(branch !== undefined && { branch }),
        ownRun: run.id,
        ...(base !== undefined && { base })
      })
  }
}

/** Path of the working directory in the checkout, '' or ending in '/'. */
function prefixOf({ environment, workingDirectory }: Frontend): string {
  const root = environment['GITHUB_WORKSPACE']
  const inside = root === undefined ? '' : relative(resolve(root), workingDirectory)
  if (inside.startsWith('..')) {
    throw new MeasurementError({
      message: `the working directory is outside of the checkout`,
      hint: 'Give working-directory as a path in the repository'
    })
  }
  return inside === '' ? '' : `${inside.split(sep).join('/')}/`
}
