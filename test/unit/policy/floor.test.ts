import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { UsageError } from '../../../src/documents/index.js'
import { floorNamed, loadFloor, loadPolicy, policyChanges } from '../../../src/policy/index.js'

const name = `github:acme/policies/risk/churn.yml@${'3f2a9c0d'.repeat(5)}`
const named = `version: 1\nextends: ${name}\nmodel: churn\n`
const asked = 'metrics: { accuracy: { max-drop: 0.01 } }\n'

function floorOf(text: string) {
  const reference = floorNamed(named, 'p.yml')
  if (reference === undefined) throw new Error('the test names no floor')
  return loadFloor(`version: 1\n${text}`, reference)
}

const read = (floor: string, policy: string) => loadPolicy(named + policy, 'p.yml', floorOf(floor))

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.problems.map(
      ({ file, line, key, message }) => `${file ?? ''}:${String(line)}: ${key ?? ''}: ${message}`
    )
  }
}

const rows = 'task: { type: binary, positive: 1 }\n'
const floor = `metrics:
  accuracy: { max-drop: 0.01, min: 0.8 }
  f1: { max-drop: 0.02, severity: warn }
slices: { by: [region], min-rows: 200, metrics: { accuracy: { max-drop: 0.03 } } }
drift: { limits: { ks: 0.08 }, exclude: [id, day], columns: { age: { severity: strict } } }
data-contract: contract.yml
confidence: 0.99
when: { no-baseline: block, missing: warn }
override: { label: let-through }
loosened: require-codeowner
`

describe('a policy on top of its floor', () => {
  it('has what the floor says, by key and by name of the entry, and what it says itself', () => {
    const policy = read(
      'metrics: { accuracy: { max-drop: 0.02, min: 0.8 }, f1: { min: 0.7 } }\nwhen: { no-baseline: block }\n',
      'metrics: { accuracy: { max-drop: 0.01 }, log-loss: { max-rise: 0.1 } }\nwhen: { inconclusive: block }\n'
    )
    expect(policy.source).toEqual({
      version: 1,
      extends: name,
      model: 'churn',
      metrics: { accuracy: { 'max-drop': 0.01, min: 0.8 }, f1: { min: 0.7 }, 'log-loss': { 'max-rise': 0.1 } },
      when: { 'no-baseline': 'block', inconclusive: 'block' }
    })
    expect(policy.when).toMatchObject({ 'no-baseline': 'block', inconclusive: 'block', fail: 'block' })
    expect(policy.metrics.map(({ key }) => key)).toEqual(['accuracy', 'f1', 'log-loss'])
  })

  it('may say nothing but its model and its rows', () => {
    expect(read(floor, rows).metrics).toHaveLength(2)
  })

  it('is recorded with reference, commit and digest; its own digest is of its own file', () => {
    const policy = read(asked, '')
    expect(policy.floor).toEqual({
      reference: name,
      commit: '3f2a9c0d'.repeat(5),
      digest: floorOf(asked).digest
    })
    expect(policy.digest).toBe(read('metrics: { accuracy: { min: 0.5 } }\n', '').digest)
    expect(policy.floor?.digest).not.toBe(read('metrics: { accuracy: { min: 0.5 } }\n', '').floor?.digest)
  })

  // What only the policy says of its own things, and what is stricter.
  const kept: readonly string[] = [
    'candidate: { run: python evaluate.py, predictions: p.csv, timeout: 20m }',
    'baseline: { from: "git:base:p.csv", max-age: 30d, on-unreachable: next }',
    'report: { comment: never }',
    'log: mlflow',
    'merge-queue: evaluate',
    'confidence: 0.99',
    'metrics: { accuracy: { max-drop: 0.005 } }',
    'metrics: { accuracy: { min: 0.9 } }',
    'metrics: { accuracy: { max-drop-percent: 1 } }',
    'metrics: { accuracy: { severity: strict } }',
    'metrics: { f1: { severity: block } }',
    'metrics: { recall: { min: 0.1, severity: warn } }',
    'metrics: { recall: { max-drop: 0.1 } }',
    'metrics: { recall: { min: 0.1 } }\nwaivers: [{ check: metric/recall, rule: min, up-to: 0.05, until: 2026-12-31, reason: a, owner: b }]',
    'slices: { metrics: { accuracy: { max-drop: 0.02 } } }',
    'slices: [{ metrics: { accuracy: { max-drop: 0.03 } }, by: [region], min-rows: 200 }, { by: [age], metrics: { f1: { max-drop: 0.1 } } }]',
    'drift: { reference: a.csv, current: b.csv }',
    'drift: { limits: { ks: 0.05 } }',
    'drift: { exclude: [id] }',
    'drift: { columns: { age: { ks: 0.01 } } }',
    'when: { no-baseline: block, missing: block, old-baseline: block }',
    'override: { label: let-through }'
  ]
  it.each(kept)('may say %s', (text) => {
    expect(problemsOf(() => read(floor, rows + text))).toEqual([])
  })

  const weaker: readonly (readonly [string, string])[] = [
    ['metrics: { accuracy: { max-drop: 0.02 } }', 'metrics.accuracy.max-drop: 0.01 becomes 0.02'],
    ['metrics: { accuracy: { min: 0.7 } }', 'metrics.accuracy.min: 0.8 becomes 0.7'],
    ['metrics: { accuracy: { severity: warn } }', 'metrics.accuracy.severity: nothing becomes warn'],
    ['metrics: { accuracy: { fail-when: proven } }', 'metrics.accuracy.fail-when: nothing becomes proven'],
    ['metrics: { accuracy: { decide: estimate } }', 'metrics.accuracy.decide: nothing becomes estimate'],
    ['metrics: { accuracy: { metric: recall } }', 'metrics.accuracy.metric: nothing becomes recall'],
    ['slices: { by: [age] }', 'slices.by: ["region"] becomes ["age"]'],
    ['slices: { min-rows: 1000 }', 'slices.min-rows: 200 becomes 1000'],
    ['slices: { metrics: { accuracy: { severity: warn } } }', 'slices.metrics.accuracy.severity: nothing becomes warn'],
    ['slices: []', 'slices by ["region"] are not as the floor has them'],
    [
      'slices: [{ by: [age], metrics: { accuracy: { max-drop: 0.01 } } }]',
      'slices by ["region"] are not as the floor has them'
    ],
    [
      'slices: [{ by: [region], min-rows: 900, metrics: { accuracy: { max-drop: 0.03 } } }]',
      'slices by ["region"] are not as the floor has them'
    ],
    ['drift: { limits: { ks: 0.2 } }', 'drift.limits.ks: 0.08 becomes 0.2'],
    ['drift: { exclude: [id, day, zip] }', 'drift.exclude: ["id","day"] becomes ["id","day","zip"]'],
    ['drift: { severity: warn }', 'drift.severity: nothing becomes warn'],
    ['drift: { columns: { age: { severity: block } } }', 'drift.columns.age.severity: strict becomes block'],
    ['drift: { columns: { zip: { type: text } } }', 'drift.columns.zip.type: nothing becomes text'],
    ['drift: { group: shop }', 'drift.group: nothing becomes shop'],
    ['data-contract: mine.yml', 'data-contract: contract.yml becomes mine.yml'],
    ['confidence: 0.95', 'confidence: 0.99 becomes 0.95'],
    ['when: { no-baseline: warn }', 'when.no-baseline: block becomes warn'],
    ['when: { inconclusive: ignore }', 'when.inconclusive: nothing becomes ignore'],
    ['paths: [models/**]', 'paths: nothing becomes ["models/**"]'],
    ['override: { label: mine }', 'override.label: let-through becomes mine'],
    ['loosened: warn', 'loosened: require-codeowner becomes warn'],
    ['drift: { group: nothing }', 'drift.group: nothing becomes "nothing"'],
    ['override: { label: nothing }', 'override.label: let-through becomes "nothing"']
  ]
  it.each(weaker)('may not say %s [fail-open 13]', (text, said) => {
    const problems = problemsOf(() => read(floor, rows + text))
    expect(problems.filter((problem) => problem.endsWith(`loosens the floor: ${said}`))).toHaveLength(1)
    expect(problems.every((problem) => problem.includes('loosens the floor'))).toBe(true)
  })

  it('may not loosen it beyond what a list of changes shows, nor by a word that the list says itself [fail-open 13]', () => {
    const columns = Array.from({ length: 20 }, (_, index) => `a_column_of_the_table_${index}`)
    const [all, but] = [columns, columns.with(-2, 'constant')].map((by) => `by: [${by.join(', ')}]`)
    const sliced = (by: string) => `slices: { ${by}, metrics: { accuracy: { max-drop: 0.03 } } }\n`
    const excluded = (names: readonly string[]) => `drift: { exclude: [${names.join(', ')}] }\n`
    const loosened = (above: string, own: string) => problemsOf(() => read(asked + above, rows + own))
    expect(loosened(sliced(all!), `slices: { ${but!} }\n`)).toEqual([
      'p.yml:5: slices.by[18]: loosens the floor: slices.by[18]: a_column_of_the_table_18 becomes constant'
    ])
    expect(loosened(excluded(columns), excluded([...columns, 'amount']))).toEqual([
      'p.yml:5: drift.exclude[20]: loosens the floor: drift.exclude[20]: nothing becomes amount'
    ])
    expect(loosened('', 'override: { label: nothing }\n')).toHaveLength(1)
  })

  it('may not waive what the floor asks for, in a slice neither, nor turn on an override that it does not have', () => {
    const rest = 'rule: min, up-to: 0.05, until: 2026-12-31, reason: a, owner: b'
    const waivers = ['metric/accuracy', 'metric/accuracy[region=1]', 'metric/recall[region=1]', 'table/drifted-share']
    const text = `metrics: { recall: { min: 0.1 } }\noverride: { label: mine }\nwaivers:\n${waivers.map((check) => `  - { check: "${check}", ${rest} }\n`).join('')}`
    const problems = problemsOf(() => read(asked, text))
    expect(problems).toHaveLength(5)
    for (const check of waivers) expect(problems.join('\n')).toContain(`waivers.${check} min: nothing becomes`)
    expect(problems.join('\n')).toContain('override.label: nothing becomes mine')
  })

  it('is told all at once what loosens, each by its key and its line', () => {
    const text =
      'metrics:\n  accuracy:\n    max-drop: 0.05\n    min: 0.1\n  f1: { max-drop: 0.5 }\nwhen:\n  fail: warn\n'
    expect(problemsOf(() => read(floor, rows + text))).toEqual([
      'p.yml:7: metrics.accuracy.max-drop: loosens the floor: metrics.accuracy.max-drop: 0.01 becomes 0.05',
      'p.yml:8: metrics.accuracy.min: loosens the floor: metrics.accuracy.min: 0.8 becomes 0.1',
      'p.yml:9: metrics.f1.max-drop: loosens the floor: metrics.f1.max-drop: 0.02 becomes 0.5',
      'p.yml:11: when.fail: loosens the floor: when.fail: nothing becomes warn'
    ])
  })

  it('may add to a list of slices of the floor, and take none out of it', () => {
    const [one, two, more] = ['a', 'b', 'c'].map((by) => `{ by: [${by}], metrics: { f1: { max-drop: 0.1 } } }`)
    const listed = `${asked}slices: [${one}, ${two}]\n`
    expect(problemsOf(() => read(listed, `${rows}slices: [${more}, ${two}, ${one}]\n`))).toEqual([])
    expect(read(listed, rows).slices).toHaveLength(2)
    for (const slices of [`[${two}, ${more}]`, `${two}`])
      expect(problemsOf(() => read(listed, `${rows}slices: ${slices}\n`))).toEqual([
        'p.yml:5: slices: loosens the floor: slices by ["a"] are not as the floor has them'
      ])
  })

  it('is told what loosens beside its other mistakes, and nothing of what cannot be read', () => {
    const text =
      'nonsense: 1\nconfidence: high\nmetrics: { accuracy: { max-drop: 0.05, min: low }, f1: 3 }\nslices: 3\n'
    const problems = problemsOf(() => read(floor, rows + text))
    expect(problems.filter((problem) => problem.includes('loosens the floor'))).toEqual([
      'p.yml:7: metrics.accuracy.max-drop: loosens the floor: metrics.accuracy.max-drop: 0.01 becomes 0.05'
    ])
    expect(problems.map((problem) => problem.split(': ')[1])).toEqual(
      expect.arrayContaining(['nonsense', 'confidence', 'metrics.accuracy.min', 'metrics.f1', 'slices'])
    )
  })

  it('may add whole families that the floor does not speak of', () => {
    const text =
      'slices: { by: [a], min-rows: 500, metrics: { f1: { max-drop: 0.5, severity: warn } } }\ndrift: { exclude: [id], severity: warn }\ndata-contract: c.yml\n'
    expect(problemsOf(() => read(asked, rows + text))).toEqual([])
  })
})

describe('mistakes', () => {
  it('of the floor are placed in the floor, also where only the policy shows them', () => {
    const [problem] = problemsOf(() => read('metrics:\n  my-number: { max: 3 }\n', 'candidate: { metrics: m.json }\n'))
    expect(problem).toContain(`${name}:3: metrics.my-number`)
  })

  it('of a policy are placed in the policy', () => {
    expect(problemsOf(() => read(asked, 'nonsense: 1\n'))).toEqual([
      'p.yml:4: nonsense: is not a key of the policy here'
    ])
  })

  const refused: readonly (readonly [string, string])[] = [
    ['model: churn', 'model: is for each policy to say'],
    ['candidate: { run: sh }', 'candidate: is for each policy to say'],
    ['baseline: { from: a }', 'baseline: is for each policy to say'],
    ['task: { type: binary }', 'task: is for each policy to say'],
    ['paths: [a]', 'paths: is for each policy to say'],
    ['log: mlflow', 'log: is for each policy to say'],
    ['report: { comment: never }', 'report: is for each policy to say'],
    ['waivers: []', 'waivers: is not for a floor'],
    [`extends: ${name}`, 'extends: is not for a floor'],
    ['drift: { reference: a.csv }', 'drift.reference: is for each policy to say'],
    ['drift: { current: a.csv }', 'drift.current: is for each policy to say'],
    ['nonsense: 1', 'nonsense: is not a key of the floor here'],
    ['metrics: { accuracy: { max-drop: -1 } }', 'must be at least 0']
  ]
  it.each(refused)('a floor does not say %s', (text, said) => {
    const problems = problemsOf(() => floorOf(text))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${name}:2: `)
    expect(problems[0]).toContain(said)
  })

  it('a floor that was not read is never nothing', () => {
    expect(problemsOf(() => loadPolicy(named + asked, 'p.yml'))).toEqual([
      'p.yml:2: extends: names a floor that was not read'
    ])
  })
})

describe('the name of a floor', () => {
  const sha = '0123456789'.repeat(4)
  it.each([
    ['github:acme/policies/churn.yml', 'acme', 'policies', 'churn.yml'],
    ['github:acme/.github/a/b/churn.yaml', 'acme', '.github', 'a/b/churn.yaml'],
    ['github:Acme-1/my.policies/.model-gate/floor.yml', 'Acme-1', 'my.policies', '.model-gate/floor.yml']
  ])('%s', (text, owner, repo, path) => {
    const reference = `${text}@${sha}`
    expect(floorNamed(`extends: ${reference}`, 'p')).toEqual({ owner, repo, path, commit: sha, text: reference })
  })

  // What would lead to another host, another path, or to what moves.
  it.each([
    'github:acme/policies/churn.yml',
    'github:acme/policies/churn.yml@main',
    'github:acme/policies/churn.yml@v1.0.0',
    `github:acme/policies/churn.yml@${sha.slice(1)}`,
    `github:acme/policies/churn.yml@${sha}0`,
    `github:acme/policies/churn.yml@${'ABCDEF0123'.repeat(4)}`,
    `github:acme/policies/churn.json@${sha}`,
    `github:acme/churn.yml@${sha}`,
    `github:acme/../churn.yml@${sha}`,
    `github:acme/policies/../churn.yml@${sha}`,
    `github:acme/policies/./churn.yml@${sha}`,
    `github:acme/policies/%2e%2e/churn.yml@${sha}`,
    `github:acme/policies//churn.yml@${sha}`,
    `github:acme/policies/a\\b.yml@${sha}`,
    `github:evil.example/policies/churn.yml@${sha}`,
    `github:evil.example:443/policies/churn.yml@${sha}`,
    `github:acme@evil.example/policies/churn.yml@${sha}`,
    `github://evil.example/policies/churn.yml@${sha}`,
    `https://github.com/acme/policies/churn.yml@${sha}`,
    `github:acme/policies/churn.yml?ref=main@${sha}`,
    `github:acme/policies/churn.yml#@${sha}`,
    `acme/policies/churn.yml@${sha}`,
    './base.yml'
  ])('is not %s [fail-open 13]', (text) => {
    const policy = `version: 1\nextends: "${text.replaceAll('\\', '\\\\')}"\nmodel: churn\n${asked}`
    expect(floorNamed(policy, 'p.yml')).toBeUndefined()
    expect(problemsOf(() => loadPolicy(policy, 'p.yml')).join('\n')).toContain('p.yml:2: extends: must be github:')
  })
})

describe('a change of the floor in a pull request', () => {
  const at = (sha: string, text: string, file = 'churn') => {
    const policy = `version: 1\nextends: github:acme/policies/${file}.yml@${sha.repeat(40)}\nmodel: churn\n`
    const reference = floorNamed(policy, 'p.yml')
    return loadPolicy(policy, 'p.yml', reference && loadFloor(`version: 1\n${text}`, reference))
  }
  const loosening = (...[before, after]: Parameters<typeof policyChanges>) =>
    policyChanges(before, after)
      .filter(({ loosens }) => loosens)
      .map(({ text }) => text)
  const stricter = 'metrics: { accuracy: { max-drop: 0.001 } }\n'

  it('to another commit of it is what its keys say', () => {
    expect(loosening(at('a', asked), at('b', stricter))).toEqual([])
    expect(loosening(at('a', stricter), at('b', asked))).toEqual(['metrics.accuracy.max-drop: 0.001 becomes 0.01'])
  })

  it('to another file, or to none, loosens whatever it says now', () => {
    expect(loosening(at('a', asked), at('a', stricter, 'mine'))).toHaveLength(1)
    const none = loadPolicy(`version: 1\nmodel: churn\n${asked}`, 'p.yml')
    expect(loosening(at('a', asked), none)).toHaveLength(1)
    expect(loosening(none, at('a', asked))).toEqual([])
  })
})

it('stands in the documentation as it works', () => {
  const page = readFileSync('docs/organisation.md', 'utf8')
  const [below = '', above = ''] = [...page.matchAll(/^```yaml\n(version: 1\n[\s\S]*?)^```/gm)].map(
    ([, block]) => block ?? ''
  )
  const reference = floorNamed(above, 'p.yml')
  const policy = loadPolicy(above, 'p.yml', reference && loadFloor(below, reference))
  expect(policy.floor?.reference).toBe(reference?.text)
  expect(policy.metrics.map(({ key }) => key)).toEqual(['roc-auc', 'log-loss'])
})
