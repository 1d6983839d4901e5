import { expect, it } from '@jest/globals'

import { compare } from '../../../src/comparison/index.js'
import type { Policy } from '../../../src/documents/index.js'
import { readPredictions, type Predictions } from '../../../src/predictions/index.js'
import { tables } from '../../../src/tables/index.js'
import { policyOf } from './real-data.js'

const policy = policyOf(`task: { type: score, sample: epoch, missing-scores: 0.9 }
metrics: { mean-score: { max-drop: 0.2 } }
slices: [{ by: [lang], min-rows: 100, metrics: { mean-score: { min: 0 } } }]`)

/** 300 items of two samples in two languages, without scores where `isBlank` says so. */
function scored(isBlank: (item: number) => boolean): Promise<Predictions> {
  const lines = Array.from({ length: 600 }, (_, row) => {
    const item = row >> 1
    return `${item},${row & 1},${isBlank(item) ? '' : (item % 7) / 7},${item < 150 ? 'de' : 'en'}\n`
  })
  return read(`id,epoch,score,lang\n${lines.join('')}`, policy)
}

function read(text: string, { task }: Policy): Promise<Predictions> {
  const extras = { slices: ['lang'], numbers: [] }
  const source = { name: 'p.csv', bytes: new TextEncoder().encode(text) }
  return readPredictions(tables, source, { task: task!, extras, role: 'candidate' })
}

async function compared(candidate: (item: number) => boolean, baseline?: (item: number) => boolean) {
  const side = async (isBlank: (item: number) => boolean) => {
    const predictions = await scored(isBlank)
    return { evaluation: { schema: 'model-gate/evaluation@1' as const, model: 'm', metrics: [] }, predictions }
  }
  const sides = { candidate: await side(candidate), ...(baseline && { baseline: await side(baseline) }) }
  const { checks, notes } = compare(sides, policy, 1)
  return { notes, checks: checks.map(({ id, status, n }) => [id, status, n]) }
}

it('says how many items have no score, and whose', async () => {
  const { notes, checks } = await compared(
    (item) => item < 10,
    (item) => item >= 5 && item < 30
  )

  expect(notes[0]).toBe(
    '30 of 300 items are left out: 10 have no score of the candidate, 25 have no score of the baseline'
  )
  expect(checks[0]).toEqual(['metric/mean-score', 'pass', 270])
})

it('says it of the candidate alone, and nothing where all have a score', async () => {
  expect((await compared((item) => item === 3)).notes).toEqual([
    '1 of 300 items is left out: 1 has no score of the candidate'
  ])
  expect((await compared(() => false)).notes).toEqual([])
})

it('a slice without any score is not passed over', async () => {
  const without = await compared(
    (item) => item < 150,
    () => false
  )

  expect(without.checks).toEqual([
    ['metric/mean-score', 'pass', 150],
    ['metric/mean-score[lang=en]', 'pass', 150],
    ['metric/mean-score[lang=de]', 'not-judged', 0]
  ])
  const alone = await compared((item) => item < 150)
  expect(alone.checks.filter(([, status]) => status === 'not-judged')).toEqual([
    ['metric/mean-score[lang=de]', 'not-judged', 0]
  ])
})
