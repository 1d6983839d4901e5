import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

import { catalogue } from '../../../src/metrics/index.js'
import { loadPolicy, policyJsonSchema, policyReference } from '../../../src/policy/index.js'
import { head } from './problems-of.js'

const examples = [...policyReference().matchAll(/```yaml\n(.*?)```/gs)].map(([, policy]) => policy ?? '')
const validate = new Ajv({ strict: false, formats: { date: true } }).compile(policyJsonSchema())

describe('the reference', () => {
  it('has examples that load, and that the schema accepts', () => {
    expect(examples.length).toBeGreaterThan(2)
    for (const policy of examples) {
      expect(loadPolicy(policy, 'p.yml').metrics.length).toBeGreaterThan(0)
      expect(validate(parse(policy))).toBe(true)
    }
  })

  it.each(['`max-drop-percent`', '### `task`', '### `waivers[]`', '`on-unreachable`', '`180d`'])('says %s', (text) => {
    expect(policyReference()).toContain(text)
  })
})

describe('the schema', () => {
  it.each([
    'metrics: { accuracy: { max-dorp: 0.01 } }',
    'metrics: { mine: { max: -1, max-drop: -1 } }',
    'paths: [a]',
    'loosened: require-codeowner',
    'task: { type: ranking }'
  ])('refuses %s', (text) => {
    expect(validate(parse(head + text))).toBe(false)
  })

  it('offers every metric that can be a limit', () => {
    const { properties } = policyJsonSchema() as { properties: { metrics: { properties: object } } }
    expect(Object.keys(properties.metrics.properties)).toEqual(
      catalogue.filter(({ kind }) => kind !== 'report-only').map(({ name }) => name)
    )
  })
})
