import { describe, expect, it } from '@jest/globals'

import { lintWorkflows, type Finding, type RepositoryFiles } from '../../../src/setup/index.js'
import { rules } from '../../../src/setup/rules.js'
import { badRepositories, badWorkflows } from './bad-workflows.js'
import { commandLine, companion, onDispatch, oneStep, twoJobs } from './good-workflows.js'

const path = '.github/workflows/model.yml'
const codeowners = { path: '.github/CODEOWNERS', text: '* @acme/ml\n' }

function lint(text: string, more: Partial<RepositoryFiles> = {}): readonly Finding[] {
  return lintWorkflows({ workflows: [{ path, text }], policies: [], codeowners, ...more })
}

/** Rules with places, in order. */
function found(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)
}

/** The text without its marks `»`, and where they stood. */
function unmarked(text: string): { readonly text: string; readonly places: readonly string[] } {
  const places = [...text.matchAll(/»/g)].map(({ index }) => {
    const before = text.slice(0, index).replaceAll('»', '').split('\n')
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  })
  return { text: text.replaceAll('»', ''), places }
}

describe('good workflows have no findings', () => {
  it.each(Object.entries({ twoJobs, oneStep, onDispatch, companion, commandLine }))('%s', (_, text) => {
    expect(lint(text)).toEqual([])
    expect(lint(text.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it.each(goodEdits())('%s', (_, text) => {
    expect(found(lint(text))).toEqual([])
  })
})

function goodEdits(): [string, string][] {
  return [
    ['conditions of other jobs', twoJobs.replace('  evaluate:\n', "  evaluate:\n    if: github.actor != 'x'\n")],
    ['always() without brackets', twoJobs.replace('${{ always() }}', 'always()')],
    ['other spellings of toJSON', twoJobs.replace('toJSON(needs)', 'tojson( needs )')],
    ['all four types and more', twoJobs.replace('reopened, edited]', 'reopened, edited, labeled]')],
    [
      'a filter of other branches',
      twoJobs.replace('pull_request:\n', "pull_request:\n    branches-ignore: ['docs/**']\n")
    ],
    [
      'a filter that lets main in',
      twoJobs.replace('pull_request:\n', "pull_request:\n    branches: ['release/**', 'm*n', '!x']\n")
    ],
    [
      'no comment, no permission for it',
      twoJobs
        .replace('      pull-requests: write\n', '')
        .replace('          needs:', '          comment: never\n          needs:')
    ],
    [
      'read-all',
      oneStep
        .replace('      contents: read\n      pull-requests: write', '')
        .replace('    permissions:\n', '    permissions: read-all\n')
        .replace(
          '      - uses: acme/model-gate@v1\n',
          '      - uses: acme/model-gate@v1\n        with: { comment: never }\n'
        )
    ],
    [
      'a status of a gate that starts nothing of the pull request',
      twoJobs
        .replace('      pull-requests: write\n', '      pull-requests: write\n      statuses: write\n')
        .replace('          needs:', '          status-context: model-gate/verified\n          needs:')
    ],
    [
      'a matrix of measurements',
      twoJobs.replace('    runs-on: [self', '    strategy: { matrix: { seed: [1, 2] } }\n    runs-on: [self')
    ],
    [
      'anchors',
      twoJobs
        .replace(
          '    steps:\n      - uses: actions/checkout',
          '    steps:\n      - &checkout\n        uses: actions/checkout'
        )
        .replace(
          '    steps:\n      - uses: acme/model-gate/actions/gate',
          '    steps:\n      - *checkout\n      - uses: acme/model-gate/actions/gate'
        )
    ],
    [
      'several gates behind one last word',
      `${oneStep.replace('  model-gate:\n', '  churn:\n')}  model-gate:\n    needs: [churn]\n    if: always()\n    runs-on: x\n    permissions: {}\n    steps: [{ run: 'test "$RESULT" = success', env: { RESULT: '\${{ needs.churn.result }}' } }]\n`
    ],
    [
      'an exit code that is kept',
      commandLine.replace('run --quiet', 'run || status=$?\n          cat model-gate/report.md\n          exit $status')
    ],
    [
      'set +e and back',
      commandLine.replace(
        'npx model-gate run --quiet',
        'set +e\n          npx model-gate run\n          status=$?\n          set -e\n          exit $status'
      )
    ],
    [
      'a pipe with pipefail',
      commandLine.replace('npx model-gate run --quiet', 'set -euo pipefail\n          npx model-gate run | tee log')
    ],
    [
      'a pipe in bash by name',
      commandLine.replace('      - run: |', '      - shell: bash\n        run: |').replace('--quiet', '| tee log')
    ],
    [
      'PowerShell by its last command',
      commandLine.replace('ubuntu-latest', 'windows-latest').replace(/run: \|[\s\S]*/, 'run: npx model-gate run\n')
    ],
    ['braces around all', commandLine.replace('npx model-gate run --quiet', '{ npx model-gate run; } >log')],
    ['a substitution by itself', commandLine.replace('npx model-gate run --quiet', 'REPORT=$(npx model-gate run)')],
    [
      'a saved code that is handed on',
      commandLine.replace('run --quiet', 'run || code=$?\n          echo "code=${code:-0}" >> "$GITHUB_OUTPUT"')
    ],
    ['a trap that keeps it', commandLine.replace('npx model', "trap 'rm -rf tmp' EXIT\n          npx model")],
    [
      'a copy that is checked out of a repository of its own',
      oneStep.replace(
        '      - uses: acme/model-gate@v1',
        '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with: { repository: acme/model-gate, ref: v1, path: tools/model-gate, persist-credentials: false }\n      - uses: ./tools/model-gate'
      )
    ],
    [
      'a token by its other name',
      oneStep.replace(
        'model-gate@v1\n',
        'model-gate@v1\n        with: { github-token: "${{ secrets.GITHUB_TOKEN }}" }\n'
      )
    ],
    [
      'a token of an app, where nothing of the pull request is started',
      twoJobs.replace('          needs:', '          github-token: ${{ secrets.APP }}\n          needs:')
    ],
    [
      'an install where the candidate is measured',
      twoJobs.replace(
        '      - uses: acme/model-gate/actions/evaluate',
        '      - run: npm ci\n      - uses: acme/model-gate/actions/evaluate'
      )
    ],
    [
      'a tool by its name in the job that decides',
      twoJobs.replace(
        '      - uses: acme/model-gate/actions/gate',
        '      - run: npm install jq-web@1\n      - uses: acme/model-gate/actions/gate'
      )
    ],
    ['a failure handed on', commandLine.replace('--quiet', '|| { cat report.md; exit 1; }')],
    ['if with an exit', commandLine.replace('npx model-gate run --quiet', 'if ! npx model-gate run; then exit 1; fi')],
    [
      'a gate in a sentence',
      commandLine.replace(
        '--quiet',
        '--quiet\n          # model-gate run || true\n          echo "model-gate run || true"\n          echo model-gate run || true'
      )
    ],
    [
      'a command that does not decide',
      commandLine.replace('npx model-gate run --quiet', 'npx model-gate evaluate || true\n          npx model-gate run')
    ],
    [
      'text of a pull request by env',
      commandLine.replace(
        '      - run: |',
        '      - env: { TITLE: "${{ github.event.pull_request.title }}" }\n        run: |\n          echo "${{ github.sha }}" "${{ contains(github.head_ref, \'x\') }}"'
      )
    ],
    [
      'promotion on push',
      `on: { push: { branches: [main] } }\npermissions: {}\njobs:\n  promote:\n    permissions: { contents: write }\n    steps: [{ uses: acme/model-gate/actions/promote@v1 }]\n`
    ],
    [
      'pushes to main beside pull requests',
      twoJobs.replace('  merge_group:\n', '  merge_group:\n  push: { branches: [main, release] }\n')
    ],
    [
      'a dispatch for a named commit',
      twoJobs
        .replace('  merge_group:\n', '  merge_group:\n  workflow_dispatch: { inputs: { sha: { required: true } } }\n')
        .replace('          needs:', '          sha: ${{ inputs.sha }}\n          needs:')
    ],
    [
      'pushes that start a job of another name',
      onDispatch
        .replace(/ {2}repository_dispatch:\n.*\n/, '  push:\n')
        .replace(/ +statuses.*\n| +status-context.*\n/g, '')
    ],
    [
      'workflows of others',
      'on: { pull_request: { paths: [x] } }\njobs: { test: { if: false, steps: [{ uses: a/b@v1 }, { run: "echo ${{ github.head_ref }} || true" }] } }\n'
    ],
    [
      './ in somebody else’s repository',
      'on: { pull_request: { paths: [x] } }\njobs: { test: { steps: [{ uses: ./ }, { uses: ./actions/gate }] } }\n'
    ]
  ]
}

describe('bad workflows [fail-open 22] [fail-open 23]', () => {
  it.each(badWorkflows)('$rule: $name', ({ rule, workflow, others = [] }) => {
    const { text, places } = unmarked(workflow)
    expect(places).not.toEqual([])
    const findings = found(lint(text, { ours: workflow.includes('uses: ./') }))
    expect(findings.filter((line) => line.startsWith(`${rule} `))).toEqual(places.map((place) => `${rule} ${place}`))
    expect(findings.map((line) => line.split(' ')[0]).filter((other) => other !== rule)).toEqual(others)
  })
})

describe('merge-queue: reuse needs actions: read and pull-requests: read', () => {
  const asked = (text: string, reusing: readonly string[]): string[] =>
    lint(text, { reusing }).map(({ hint = '' }) => hint)
  const usual = '.github/model-gate.yml'
  const named = (policy: string): string =>
    oneStep.replace('model-gate@v1\n', `model-gate@v1\n        with:\n${policy}`)
  const actions = 'Add actions: read to its permissions'

  it.each([
    ['the usual policy', oneStep],
    ['one of several policies', named(`          policy: |\n            a.yml\n            ./${usual}\n`)],
    ['a pattern', named("          policy: '.github/*.yml'\n")],
    ['an expression', named('          policy: ${{ matrix.policy }}\n')]
  ])('%s', (_, text) => {
    expect(asked(text, [usual])).toEqual([actions])
    expect(
      asked(text.replace('      contents: read\n', '      contents: read\n      actions: read\n'), [usual])
    ).toEqual([])
    expect(asked(text, [])).toEqual([])
  })

  it('without a comment, which needs more', () => {
    const silent = named('          comment: never\n').replace('      pull-requests: write\n', '')
    expect(asked(silent, [usual])).toEqual([actions, 'Add pull-requests: read to its permissions'])
  })

  it.each([
    ['of another policy', named('          policy: a.yml\n')],
    ['where no queue starts it', oneStep.replace('  merge_group:\n', '')],
    ['of two jobs, which measure in the queue', twoJobs],
    ['on the command line', commandLine]
  ])('not %s', (_, text) => {
    expect(asked(text, [usual])).not.toContain(actions)
    expect(asked(text, [usual])).toEqual(asked(text, []))
  })
})

describe('bad repositories', () => {
  it.each(badRepositories)('$name', ({ files, expected }) => {
    expect(
      lintWorkflows(files).map(({ file, rule, line, column, kind }) => `${kind} ${file}:${line}:${column} ${rule}`)
    ).toEqual(expected)
  })
})

it('every rule is shown by a workflow or a repository', () => {
  const shown = [
    ...badWorkflows.map(({ rule }) => rule),
    ...badRepositories.flatMap(({ expected }) => expected.map((line) => line.split(' ')[2]))
  ]
  expect(rules.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

it('says what is wrong, what GitHub makes of it and what to write instead', () => {
  const [finding] = lint(twoJobs.replace('pull_request:\n', 'pull_request:\n    paths: [models]\n'))
  expect(finding).toEqual({
    file: path,
    line: 4,
    column: 5,
    rule: 'path-filter',
    kind: 'finding',
    message:
      '"paths" keeps the workflow from pull requests that touch other files: the required check waits for ever ("Expected") on them',
    hint: 'Leave "paths" out'
  })
})

it('quotes what the repository wrote', () => {
  const name = '"a\\u001b[31m\\u202e##[error]\\n::error::b"'
  const [finding] = lint(oneStep.replace('  model-gate:\n', `  quality:\n    name: ${name}\n`))
  expect(finding?.rule).toBe('not-required')
  expect(finding?.message).toContain('"a\\u001b[31m\\u202e##\\u005berror]\\n::error::b"')
})
