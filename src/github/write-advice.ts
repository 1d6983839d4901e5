import type { Failure } from './failure.js'
import type { PullRequest } from './workflow-run.js'

const unchanged = 'The verdict is not affected; the whole report is in the summary of the job.'

/** What to do where a comment could not be written: lines for the log. */
export function adviceOn({ kind }: Failure, { fork }: Pick<PullRequest, 'fork'>): readonly string[] {
  if (kind === 'no-permission') return fork ? adviceOnFork : [unchanged, ...ofOwn]
  const advice = others[kind]
  return advice === undefined ? [unchanged] : [unchanged, advice]
}

const others: Partial<Readonly<Record<Failure['kind'], string>>> = {
  'comments-full': 'The pull request holds as many comments as GitHub allows: delete some, or open a new one.',
  locked: 'The conversation is locked: unlock it, or go by the summary.',
  archived: 'The repository is archived: nothing can be written.'
}

/** Why there is no comment on a pull request of a fork. */
export const adviceOnFork: readonly string[] = [
  unchanged,
  'This pull request comes from a fork: its token may only read, by design of GitHub. The job itself still gates it.',
  'A companion workflow on workflow_run writes the comment: docs/forks.md of Model Gate'
]

const ofOwn: readonly string[] = [
  'Add to the job:',
  '    permissions:',
  '      contents: read',
  '      actions: read',
  '      pull-requests: write',
  'Settings > Actions > General > Workflow permissions may forbid it; a reusable workflow needs the permission from its caller.',
  'On a pull request of Dependabot the token only reads unless the job says so, or a companion workflow comments: docs/forks.md of Model Gate'
]
