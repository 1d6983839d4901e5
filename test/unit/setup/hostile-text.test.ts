import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { lintWorkflows } from '../../../src/setup/index.js'
import { processorTime } from '../processor-time.js'
import { commandLine, oneStep, twoJobs } from './good-workflows.js'

const path = '.github/workflows/model.yml'

/** Whether the findings are findings, whatever the text is. */
function isJudged(text: string, codeowners?: string): boolean {
  const findings = lintWorkflows({
    workflows: [{ path, text }],
    policies: ['.github/model-gate.yml'],
    ours: true,
    ...(codeowners !== undefined && { codeowners: { path: 'CODEOWNERS', text: codeowners } })
  })
  return findings.every(
    ({ line = 0, column = 0, message, hint }) => line > 0 && column > 0 && message !== '' && hint !== ''
  )
}

const words = [
  ...[
    'on:',
    'jobs:',
    'steps:',
    'uses:',
    'run:',
    'if:',
    'needs:',
    'name:',
    'permissions:',
    'with:',
    'strategy:',
    'matrix:'
  ],
  ...[
    'pull_request',
    'model-gate',
    'acme/model-gate@v1',
    'model-gate run',
    '||',
    '&&',
    '|',
    ';',
    '${{',
    '}}',
    'always()'
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '\n    - ',
    '- ',
    '? ',
    ': ',
    '#',
    '"',
    "'",
    '>',
    '&a ',
    '*a',
    '!t ',
    '<<: '
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '\r',
    '\0',
    '\ufeff',
    '\ud800',
    '\u2028',
    '__proto__',
    '<<EOF',
    '\\',
    '(',
    ')',
    '~'
  ]
]
const fragments = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''))
const good = fc.constantFrom(twoJobs, oneStep, commandLine)

describe('no text makes it throw', () => {
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fragments), (text) => isJudged(text)),
      { numRuns: 1000 }
    )
  })

  it('of a good workflow in which something else stands', () => {
    const edited = fc.tuple(good, fc.nat(), fc.nat({ max: 30 }), fragments).map(([text, at, length, other]) => {
      const begin = at % text.length
      return text.slice(0, begin) + other + text.slice(begin + length)
    })
    fc.assert(
      fc.property(edited, (text) => isJudged(text)),
      { numRuns: 1000 }
    )
  })

  it('of values of the wrong kind under the keys of a workflow', () => {
    const keys = fc.constantFrom(
      ...['on', 'pull_request', 'paths', 'types', 'branches', 'permissions', 'contents', 'defaults', 'run', 'shell'],
      ...[
        'jobs',
        'model-gate',
        'needs',
        'if',
        'strategy',
        'matrix',
        'steps',
        'uses',
        'with',
        'continue-on-error',
        'name'
      ]
    )
    const leaf = fc.constantFrom<unknown>(
      null,
      true,
      1,
      'model-gate',
      'acme/model-gate@v1',
      'model-gate run || true',
      '${{ x }}'
    )
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 })
      )
    }))
    const workflow = fc.record({ on: tree, permissions: tree, jobs: fc.dictionary(keys, tree) }, { requiredKeys: [] })
    // JSON is YAML.
    fc.assert(
      fc.property(workflow, (value) => isJudged(JSON.stringify(value))),
      { numRuns: 1000 }
    )
  })

  it('of CODEOWNERS', () => {
    const lines = fc.array(
      fc.constantFrom('*', '/', '**', '.github', '\n', ' ', '@a/b', '\\ ', '#', '[', '!', '?', '\r'),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          lines.map((parts) => parts.join(''))
        ),
        (text) => isJudged(twoJobs, text)
      ),
      { numRuns: 1000 }
    )
  })
})

const script = (line: string): string =>
  `on: pull_request\njobs:\n  model-gate:\n    steps:\n      - run: |\n          ${line}\n`
const uses = (text: string): string =>
  `on: pull_request\njobs: { a: { steps: [{ uses: "${text}" }, { run: model-gate run }] } }\n`
const job = '  j%: { name: model-gate, needs: *n, steps: *s }\n'
const manyJobs = Array.from({ length: 1500 }, (_, index) => job.replace('%', String(index))).join('')

describe('no text makes it hang', () => {
  it.each([
    ['brackets', '['.repeat(500_000)],
    ['lists in lists', '- '.repeat(250_000)],
    ['questions', '? '.repeat(250_000)],
    ['quotes', '"'.repeat(100_000)],
    ['tags', '!a '.repeat(40_000)],
    ['keys', Array.from({ length: 60_000 }, (_, index) => `k${index}:\n`).join('')],
    ['one key', 'a:\n'.repeat(150_000)],
    ['aliases', `on: [&a x${', *a'.repeat(120_000)}]\n`],
    ['anchors', `on: [${'&a x, '.repeat(80_000)}]\n`],
    [
      'laughs',
      `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}on: *a40\njobs: *a40\n`
    ],
    [
      'jobs of the same steps',
      `on: &n [${'a, '.repeat(10_000)}]\nx: &s [${'{ run: model-gate run }, '.repeat(10_000)}]\njobs:\n${manyJobs}`
    ],
    [
      'jobs that need each other',
      `on: pull_request\nx: &n [${Array.from({ length: 60 }, (_, i) => `j${i}`).join(', ')}]\ny: &s []\njobs:\n${manyJobs.split('\n').slice(0, 60).join('\n')}\n`
    ],
    [
      'jobs of the required name',
      `on: pull_request\njobs:\n${Array.from({ length: 3900 }, (_, i) => `  j${i}: { name: model-gate }\n`).join('')}  z: { steps: [{ uses: acme/model-gate@v1 }] }\n`
    ],
    ['expressions that do not end', script(`model-gate run ${'${{'.repeat(150_000)}`)],
    ['expressions', script(`model-gate run ${'${{ github.head_ref }}'.repeat(20_000)}`)],
    ['expressions that one end closes', script(`model-gate run ${'${{ github.sha '.repeat(30_000)} }}`)],
    ['commits', script(`model-gate run \${{ ${'github.event.commits['.repeat(20_000)} }}`)],
    ['commands one after the other', script('model-gate run; set -e; '.repeat(20_000))],
    ['brackets of an expression', script(`model-gate run \${{ ${"github['".repeat(60_000)} }}`)],
    ['contains(', script(`model-gate run \${{ ${'contains('.repeat(50_000)} }}`)],
    ['commands', script(`model-gate run ${'&& model-gate run '.repeat(10_000)}`)],
    ['failures', script('model-gate run || '.repeat(10_000))],
    ['parentheses', script(`${'('.repeat(200_000)}model-gate run${')'.repeat(200_000)}`)],
    ['quotes in a script', script(`model-gate run ${'\\"'.repeat(200_000)}`)],
    ['open quotes in a script', script(`model-gate run "${'\\"'.repeat(200_000)}`)],
    ['here-documents', script(`model-gate run ${'<<A '.repeat(100_000)}`)],
    ['pulls', script(`model-gate run ${'pull/'.repeat(100_000)}`)],
    ['slashes', uses(`./${'/'.repeat(500_000)}x`)],
    ['names', uses(`${'x/model-gate'.repeat(40_000)}`)],
    ['at signs', uses('@'.repeat(500_000))],
    [
      'stars',
      `on: { pull_request: { branches: ["${'*a'.repeat(200_000)}"] } }\njobs: { model-gate: { steps: [{ run: model-gate run }] } }\n`
    ],
    [
      'spaces in a condition',
      `on: pull_request\njobs: { model-gate: { if: "a${' '.repeat(500_000)}b", steps: [{ run: model-gate run }] } }\n`
    ]
  ])('%s', (_, text) => {
    const before = processorTime()
    expect(text.length).toBeLessThan(524_288)
    expect(isJudged(text)).toBe(true)
    expect(processorTime() - before).toBeLessThan(10_000)
  })

  it.each([
    ['stars', `${'*'.repeat(1_000_000)}x @a`],
    ['folders', `${'**/'.repeat(500_000)}x @a`],
    ['lines', '**/*g*h*/**/*.yml @a b\n'.repeat(100_000)],
    ['spaces', `a${' '.repeat(2_000_000)}`],
    ['addresses', `* ${'a'.repeat(1_000_000)} ${'@a'.repeat(500_000)}`]
  ])('CODEOWNERS of %s', (_, text) => {
    const before = processorTime()
    expect(isJudged(twoJobs, text)).toBe(true)
    expect(processorTime() - before).toBeLessThan(10_000)
  })
})
