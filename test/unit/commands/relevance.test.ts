import { expect, it } from '@jest/globals'

import { withRelevance } from '../../../src/commands/relevance.js'
import type { Repository, Tracked } from '../../../src/documents/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

type Tree = Readonly<Record<string, Tracked>>

const file = (hash: string): Tracked => ({ mode: '100644', hash })
const link: Tracked = { mode: '120000', hash: 'l' }

function repositoryOf(commit: string, tree: Tree): Repository {
  const nothing = () => Promise.resolve(undefined)
  return {
    commit,
    readFile: nothing,
    hashOf: nothing,
    list: () => Promise.resolve(Object.keys(tree)),
    tracked: () => Promise.resolve(new Map(Object.entries(tree))),
    committedAt: () => Promise.resolve(new Date(0))
  }
}

/** Whether a change of `store/model.txt` is judged, and what the log says of it. */
async function judged(paths: readonly string[], also: Tree) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const log = { phase: say, info: say, warning: say, output: say }
  const text = JSON.stringify({ version: 1, model: 'm', paths, metrics: { accuracy: { min: 0.5 } } })
  const repository = repositoryOf('a', { 'models/a.bin': file('1'), 'store/model.txt': file('1'), ...also })
  const head = repositoryOf('b', { 'models/a.bin': file('1'), 'store/model.txt': file('2'), ...also })
  const standards = { repository, head, prefix: '', policyPrefix: '', proposal: true, trustsHead: true }
  const located = {
    policy: loadPolicy(text, 'p.yml'),
    path: 'p.yml',
    workspace: { standards } as never,
    review: { changed: [], checks: [] }
  }
  const [found] = await withRelevance([located], { log })
  return { judged: found?.notRelevant === undefined, said }
}

it.each<readonly [string, readonly string[], Tree, boolean]>([
  ['no link', ['models/**'], {}, false],
  ['a link among the paths', ['models/**'], { 'models/latest': link }, true],
  ['a link below the folder of a pattern', ['models/**/*.bin'], { 'models/x/latest': link }, true],
  ['a link above the paths', ['models/**', 'old/churn/*.bin'], { old: link }, true],
  ['a link that is a path', ['models/**', 'weights'], { weights: link }, true],
  ['a link anywhere, where a pattern begins with a star', ['**/*.bin'], { 'docs/x': link }, true],
  ['a link beside the paths', ['models/**'], { 'docs/x': link, 'models-old': link }, false]
])('%s [fail-open 13]', async (_, paths, also, expected) => {
  const { judged: is, said } = await judged(paths, also)
  expect(is).toBe(expected)
  expect(said.some((line) => line.includes('is a symbolic link'))).toBe(expected)
})
