import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import { connectionOf } from '../../../src/commands/stored-on-github.js'
import { parseReference } from '../../../src/documents/index.js'
import { git } from '../../e2e/command.js'

const log = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }
const reference = parseReference('git:model-baselines:churn') as Parameters<typeof connectionOf>[0]

/** The repository that a terminal in a clone of this origin speaks of, or the error. */
async function repositoryWhere(
  origin: string | undefined,
  environment: Readonly<Record<string, string>>
): Promise<unknown> {
  const workingDirectory = mkdtempSync(join(tmpdir(), 'model-gate-origin-'))
  git(workingDirectory, 'init', '--quiet')
  if (origin !== undefined) git(workingDirectory, 'remote', 'add', 'origin', origin)
  return connectionOf(reference, { environment: { GITHUB_TOKEN: 'x', ...environment }, log, workingDirectory }).then(
    ({ owner, repo }) => `${owner}/${repo}`,
    (error: Error) => error.message
  )
}

it('a terminal speaks of the repository of its origin, unless the environment names another', async () => {
  const origin = 'git@github.com:acme/churn.git'
  expect(await repositoryWhere(origin, {})).toBe('acme/churn')
  expect(await repositoryWhere(origin, { GITHUB_REPOSITORY: 'acme/other' })).toBe('acme/other')
  expect(await repositoryWhere('https://github.acme.dev/a/b', { GITHUB_SERVER_URL: 'https://github.acme.dev' })).toBe(
    'a/b'
  )
})

it.each([
  [undefined, {}, "git's remote origin names none of github.com"],
  ['https://x:canary@gitlab.com/acme/churn', {}, "git's remote origin names none of github.com"],
  ['git@github.com:acme/churn.git', { GITHUB_REPOSITORY: 'churn' }, 'GITHUB_REPOSITORY is "churn"']
])('origin %j and %j: an error that says what to set, and no credentials', async (origin, environment, why) => {
  expect(await repositoryWhere(origin, environment)).toBe(
    `git: needs to know the repository: ${why}\n  Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN`
  )
})
