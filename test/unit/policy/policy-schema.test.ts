import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

import { catalogue } from '../../../src/metrics/index.js'
import {
  contractJsonSchema,
  contractReference,
  loadContract,
  loadPolicy,
  policyJsonSchema,
  policyReference
} from '../../../src/policy/index.js'
import { head } from './problems-of.js'

const ajv = new Ajv({ strict: false, formats: { date: true } })
const yamlIn = (page: string) => [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '')
const examples = yamlIn(policyReference())
const validate = ajv.compile(policyJsonSchema())
const validateContract = ajv.compile(contractJsonSchema())

interface Node {
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: unknown
  readonly type?: unknown
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly [key: string]: unknown
}

/** Every key of a schema, by its path. */
function keysOf(node: Node, path = ''): (readonly [string, Node])[] {
  const { properties = {} } = node
  const inner = [node.items, node.additionalProperties, ...((node.anyOf as Node[] | undefined) ?? [])]
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      [`${path}${key}`, value] as const,
      ...keysOf(value, `${path}${key}.`)
    ]),
    ...Object.entries((node.definitions as Record<string, Node> | undefined) ?? {}).flatMap(([name, definition]) =>
      keysOf(definition, `${name}.`)
    ),
    ...inner.flatMap((value) => (typeof value === 'object' && value !== null ? keysOf(value as Node, path) : []))
  ]
}

describe('the reference', () => {
  it('has examples that load, and that the schema accepts', () => {
    expect(examples.length).toBeGreaterThan(2)
    for (const policy of examples) {
      const { metrics, drift } = loadPolicy(policy, 'p.yml')
      expect(metrics.length > 0 || drift !== undefined).toBe(true)
      expect(validate(parse(policy))).toBe(true)
    }
  })

  it('has examples of contracts that load, and that the schema accepts', () => {
    const contracts = yamlIn(contractReference())
    expect(contracts.length).toBeGreaterThan(0)
    for (const contract of contracts) {
      expect(loadContract(contract, 'c.yml').columns.size).toBeGreaterThan(0)
      expect(validateContract(parse(contract))).toBe(true)
    }
  })

  it.each([
    '`max-drop-percent`',
    '### `task`',
    '### `waivers[]`',
    '`on-unreachable`',
    '`180d`',
    '### `drift`',
    '### `drift.columns.<name>`',
    '### `sql`',
    '`drifted-share`'
  ])('says %s', (text) => {
    expect(policyReference()).toContain(text)
  })
})

describe.each([
  ['policy', policyJsonSchema()],
  ['contract', contractJsonSchema()]
])('the schema of the %s', (_, schema) => {
  const keys = keysOf(schema)

  it('says what every key is', () => {
    expect(keys.length).toBeGreaterThan(8)
    expect(keys.filter(([, { description, $ref }]) => description === undefined && $ref === undefined)).toEqual([])
  })

  it('has examples that it accepts itself', () => {
    const wrong = keys.flatMap(([path, { examples: shown = [], ...node }]) => {
      const accepts = ajv.compile({ ...node, definitions: (schema as Node).definitions })
      return shown.filter((example) => !accepts(example)).map((example) => [path, example])
    })
    expect(wrong).toEqual([])
  })
})

describe('the schema', () => {
  it.each([
    'metrics: { accuracy: { max-dorp: 0.01 } }',
    'metrics: { mine: { max: -1, max-drop: -1 } }',
    'paths: []',
    'loosened: require-owner',
    'override: {}',
    'task: { type: ranking }',
    'drift: { limits: { ks: 10 } }',
    'drift: { reference: { sql: { table: a } } }',
    'drift: { columns: { a: { max: 1 } } }'
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
