import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { connect, publishComment, type Published } from '../../src/github/index.js'
import { commentMarker } from '../../src/report/index.js'
import { rows, startGated, type Gated } from './gated.js'

jest.setTimeout(120_000)

const marker = commentMarker('model-gate')
const bot = 'github-actions[bot]'
const nothing = (): void => undefined
const log = { phase: nothing, info: nothing, output: nothing, warning: nothing }
let gated: Gated
let number: number
let head: string

beforeEach(async () => {
  gated = await startGated()
  number = await gated.propose({ 'predictions.csv': rows('worse') })
  head = await gated.repository.sha('retrain')
  // Up to run 9030.
  for (let count = 0; count < 30; count++) gated.github.addRun({ headSha: head, headBranch: 'retrain' })
})

afterEach(() => gated.closeHeldToContract())

/** What a run of the workflow does to the comment. */
async function publish(id: number): Promise<Published> {
  const environment = { GITHUB_API_URL: gated.github.url }
  const connection = connect(gated.github.tokens.of[bot], { environment, owner: 'acme', repo: 'fraud', log })
  const run = { id, attempt: 1 } as Parameters<typeof publishComment>[1]['run']
  const pull = { number, headSha: head, baseSha: '', baseRef: 'main', fork: false, readOnly: false }
  const body = (): string => `${marker}\n\nof run ${id}`
  return publishComment(
    { body, marker, digest: `sha256:${String(id).padStart(4, '0')}`, mode: 'on-change', blocked: true },
    { connection, run, pull, log }
  )
}

/** Left of earlier runs, so many. */
async function leave(comments: number): Promise<void> {
  for (let run = 1; run <= comments; run++)
    await gated.repository.comment(
      number,
      `${marker}\n<!-- run=${run} attempt=1 head=abcd digest=sha256:00 -->\n\nof run ${run}`,
      bot
    )
}

/** The last line of every comment there is. */
async function said(): Promise<string[]> {
  return (await gated.repository.comments(number)).map(({ body }) => body.trim().split('\n').at(-1) ?? '')
}

/** Requests of a run that nobody disturbs, by how many comments are there: pull request, list, write, and what must be taken back. */
const requests = [
  ['pull request', 'list', 'POST', 'list'],
  ['pull request', 'list', 'PATCH'],
  ['pull request', 'list', 'PATCH', 'DELETE']
]

const points = requests.flatMap((names, comments) =>
  names.flatMap((name, at) => [
    { name, at, comments, outer: 9010, inner: 9020 },
    { name, at, comments, outer: 9020, inner: 9010 }
  ])
)

/** GitHub has no conditional write: what an earlier run has already sent wins over what a later one writes before it arrives. */
const sent = ({ name, outer, inner }: (typeof points)[number]): boolean => name === 'PATCH' && outer < inner

describe('two runs, one of which does all it does before a request of the other', () => {
  it.each(points.filter((point) => !sent(point)))(
    'leave one comment, of the later: run $inner before the $name (request $at) of run $outer, $comments there [rule 47] [rule 48]',
    async ({ at, comments, outer, inner }) => {
      await leave(comments)
      gated.github.inject({ path: /./, after: at, meanwhile: () => publish(inner) })
      await publish(outer)
      expect(await said()).toEqual(['of run 9020'])
      expect(gated.github.log.some(({ fault }) => fault === 'meanwhile')).toBe(true)
    }
  )

  it.each(points.filter(sent))(
    'leave one comment where the earlier one had sent its own, and the next run makes it right: $comments there [rule 47]',
    async ({ at, comments, outer, inner }) => {
      await leave(comments)
      gated.github.inject({ path: /./, after: at, meanwhile: () => publish(inner) })
      await publish(outer)
      expect(await said()).toHaveLength(1)
      await publish(9030)
      expect(await said()).toEqual(['of run 9030'])
    }
  )
})

describe('a head that moves before a request', () => {
  it.each(requests.flatMap((names, comments) => names.map((name, at) => ({ name, at, comments }))))(
    'the $name (request $at), $comments comments there: its own run has the last word [rule 49]',
    async ({ at, comments }) => {
      await leave(comments)
      const before = await said()
      gated.github.inject({
        ...{ path: /./, after: at },
        meanwhile: () => gated.repository.commitFiles('retrain', { 'NOTES.md': 'later' })
      })
      const published = await publish(9010)
      const refused = { result: 'none', reason: 'the pull request has a newer commit' }
      expect(published).toMatchObject(at === 0 ? refused : { result: 'written' })
      expect(at === 0 ? await said() : before).toEqual(before)
      head = await gated.repository.sha('retrain')
      await publish(9020)
      expect(await said()).toEqual(['of run 9020'])
      expect((await gated.repository.comments(number))[0]?.body).toContain(`head=${head}`)
    }
  )
})
