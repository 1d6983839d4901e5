import { expect, it } from '@jest/globals'

import { head, messageOf } from './problems-of.js'

const metrics = 'metrics: { m: { column: c, aggregate: mean, direction: lower, max: 1 } }\n'

it.each([
  [
    'two classes that are one number',
    '{ type: multiclass, score: { 1: p, "1.0": q, 2: r } }',
    'task.score."1.0": is the same class as 1\n  Keep one of them'
  ],
  [
    'samples without items',
    '{ type: score, id: row-number, sample: epoch }',
    'task.sample: is of an item, and id: row-number makes each row an item of its own'
  ]
])('%s are a mistake', (_, task, message) => {
  expect(messageOf(`${head}task: ${task}\n${metrics}`)).toContain(message)
})

it.each([
  '{ type: multiclass, score: { 1: p, "01": q, 1.5: r, "1.50": s } }',
  '{ type: score, id: item, sample: epoch }',
  '{ type: score, id: row-number }'
])('%s is none', (task) => {
  expect(messageOf(`${head}task: ${task}\n${metrics}`)).toBe('')
})
