import { describe, expect, it } from '@jest/globals'

import type { Check, DriftEntry } from '../../../src/documents/index.js'
import { judgeDriftAgain } from '../../../src/drift/index.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { bell, profileFrom, shaped, times } from './profile-from.js'

const N = 2000
const reference = profileFrom({ x: shaped(N, bell), y: times(N, 'a'), z: times(N, 'a') })
const current = profileFrom({ x: shaped(N, (u) => bell(u) + 0.5), y: [...times(1900, 'a'), ...times(100, 'b')] })
const { checks } = judged({ reference, current }, { driftedShare: 0.9 })

function again(found: readonly Check[], entry: Partial<DriftEntry> = {}, outputs: readonly string[] = []): Check[] {
  return judgeDriftAgain(found, {
    entry: { ...defaults, driftedShare: 0.9, ...entry },
    confidence: 0.95,
    outputs: new Set(outputs)
  })
}

/** The checks of a document that lies. */
function forged(id: string, change: (check: Check) => Check): Check[] {
  return checks.map((check) => (check.id === id ? change(check) : check))
}

function withoutDrift(check: Check): Check {
  const rest = { ...check }
  delete rest.drift
  return rest
}

it('gives the same for what drift wrote', () => {
  expect(again(checks)).toEqual(checks)
})

describe('a document is not believed', () => {
  it('about its status', () => {
    const lying = checks.map((check): Check => ({
      ...check,
      status: 'pass',
      severity: 'warn',
      limits: check.limits.map((limit) => ({ ...limit, status: 'pass', q: 1 }))
    }))
    expect(again(lying).map(({ id, status, severity }) => [id, status, severity])).toEqual(
      checks.map(({ id, status, severity }) => [id, status, severity])
    )
  })

  it('about limits that the policy does not have', () => {
    const wide = forged('drift/x', (check) => ({
      ...check,
      limits: check.limits.map((limit) => ({ ...limit, value: 5 }))
    }))
    expect(checkOf({ checks: again(wide) }, 'drift/x')).toMatchObject({ status: 'missing' })
    expect(
      checkOf({ checks: again(checks, { limits: { ...defaults.limits, ks: 0.9 } }) }, 'drift/x').limits[0]
    ).toMatchObject({ rule: 'ks', status: 'missing' })
  })

  it('where it leaves limits or columns out', () => {
    const bare = forged('drift/x', (check) => ({ ...check, limits: [] }))
    expect(checkOf({ checks: again(bare) }, 'drift/x').status).toBe('missing')
    const columns = new Map([['x', { limits: {} }]])
    const without = checks.filter(({ subject }) => subject !== 'x')
    expect(checkOf({ checks: again(without, { columns }) }, 'drift/x').status).toBe('missing')
    expect(again([])).toMatchObject([{ id: 'drift/*', status: 'missing' }, { id: 'table/drifted-share' }])
  })

  it('where it gives no numbers, or none that can be', () => {
    const empty = forged('drift/x', (check) => withoutDrift({ ...check, status: 'pass' }))
    expect(checkOf({ checks: again(empty) }, 'drift/x').status).toBe('missing')
    const nan = forged('drift/x', (check) => ({
      ...check,
      limits: check.limits.map((limit) => ({ ...limit, estimate: Number.NaN }))
    }))
    expect(checkOf({ checks: again(nan) }, 'drift/x').status).toBe('error')
    const p = forged('drift/x', (check) => ({ ...check, limits: check.limits.map((limit) => ({ ...limit, p: 7 })) }))
    expect(checkOf({ checks: again(p) }, 'drift/x').status).toBe('missing')
  })

  it('about another type than the policy says, or one that is never tested', () => {
    const text = forged('drift/x', (check) => ({ ...check, drift: { ...check.drift!, type: 'text' } }))
    expect(checkOf({ checks: again(text) }, 'drift/x').status).toBe('missing')
    const columns = new Map([['x', { type: 'categorical', limits: {} } as const]])
    expect(checkOf({ checks: again(checks, { columns }) }, 'drift/x').status).toBe('missing')
  })

  it('about a fault of the schema', () => {
    const mild = forged('schema/z', (check) => ({ ...check, status: 'pass', limits: [] }))
    expect(checkOf({ checks: again(mild) }, 'schema/z')).toMatchObject({ status: 'fail', severity: 'block' })
  })
})

it('corrects over the columns of all documents', () => {
  const [x] = checks
  const others = Array.from({ length: 30 }, (_, index): Check => ({
    ...x!,
    id: `drift/o${index}`,
    subject: `o${index}`,
    limits: x!.limits.map((limit) => ({ ...limit, estimate: 0, p: 0.9 }))
  }))
  const q = limitOf(checkOf({ checks: again([...checks, ...others]) }, 'drift/x'), 'ks').q!
  expect(q).toBeCloseTo(limitOf(x!, 'ks').p! * 32, 12)
})

it('takes family and severity from the policy', () => {
  const columns = new Map([['x', { severity: 'warn', limits: {} } as const]])
  const found = again(checks, { columns }, ['x'])
  expect(found[0]).toMatchObject({ id: 'output-drift/x', family: 'output-drift', severity: 'warn', status: 'fail' })
})

it('leaves out what the policy excludes', () => {
  expect(again(checks, { exclude: ['x', 'z'] }).map(({ id }) => id)).toEqual(['drift/y', 'table/drifted-share'])
})
