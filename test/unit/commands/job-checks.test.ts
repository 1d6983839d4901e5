import { describe, expect, it } from '@jest/globals'

import { jobChecks } from '../../../src/commands/job-checks.js'
import { UsageError } from '../../../src/documents/index.js'

const results = ['success', 'failure', 'cancelled', 'skipped', 'timed_out', 'neutral', '', 'Success']

describe('only success of a needed job is success [rule 10]', () => {
  it.each(results.flatMap((one) => results.map((other) => [one, other] as const)))('%j and %j', (one, other) => {
    const checks = jobChecks(JSON.stringify({ a: { result: one, outputs: {} }, b: { result: other, outputs: {} } }))
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['job/a', one === 'success' ? 'pass' : 'error'],
      ['job/b', other === 'success' ? 'pass' : 'error']
    ])
  })
})

describe('needs that name no job or are no JSON [rule 11]', () => {
  it.each(['{}', '[]', '', 'null', '"success"', '{"a":"success"}', '{"a":{}}', '{"a":{"result":1}}', '{', 'success'])(
    '%j',
    (needs) => {
      expect(() => jobChecks(needs)).toThrow(UsageError)
    }
  )
})

it('that are left out are no checks', () => {
  expect(jobChecks(undefined)).toEqual([])
})
