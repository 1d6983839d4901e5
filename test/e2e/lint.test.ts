import { describe, expect, it } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'

const policy = `version: 1
model: m
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: 'git:main:predictions.csv' }
metrics: { accuracy: { max-drop: 0.01 } }
`

const workflow = `on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  model-gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with: { persist-credentials: false }
      - uses: acme/model-gate@v1
`

const good = {
  '.github/model-gate.yml': policy,
  '.github/workflows/model.yml': workflow,
  '.github/CODEOWNERS': '/.github/ @acme/ml\n'
}

describe('lint', () => {
  it('of a good repository is 0 and says nothing but that', () => {
    const { code, out, err } = modelGate(['lint'], { cwd: folderWith(good) })
    expect(out).toBe('.github/model-gate.yml: no mistakes (1 metric, no slices)\n')
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  it('prints findings of policies, workflows and code owners by file and line, and exits 1', () => {
    const folder = folderWith({
      '.github/model-gate.yml': `${policy}nonsense: 1\n`,
      '.github/workflows/model.yml': workflow
        .replace('  pull_request:\n', '  pull_request:\n    paths: [models]\n')
        .replace('@v1', '@v1\n        continue-on-error: true'),
      '.github/workflows/ci.yaml': 'on: {\n',
      CODEOWNERS: '* @acme/ml\n/.github/workflows/\n'
    })
    const { code, out, err } = modelGate(['lint'], { cwd: folder })
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(
      out
        .split('\n')
        .filter((line) => !line.startsWith(' ') && line !== '')
        .map((line) => line.replace(/: .* (?=\[)/, ' '))
    ).toEqual([
      expect.stringContaining('.github/model-gate.yml:7:1: nonsense: '),
      '.github/workflows/ci.yaml:2:1 [unreadable-workflow]',
      '.github/workflows/model.yml:3:5 [path-filter]',
      '.github/workflows/model.yml:17:28 [continue-on-error]',
      'CODEOWNERS:2:1 [no-code-owner]'
    ])
    expect(out).toContain('\n  Leave "paths" out\n')
  })

  it('reads code owners where GitHub looks first', () => {
    const folder = folderWith({ ...good, CODEOWNERS: '* nobody\n', 'docs/CODEOWNERS': '* nobody\n' })
    expect(modelGate(['lint'], { cwd: folder }).code).toBe(0)
  })

  it('asks for the permissions of merge-queue: reuse', () => {
    const reusing = `${policy}merge-queue: reuse\n`
    const { code, out } = modelGate(['lint'], { cwd: folderWith({ ...good, '.github/model-gate.yml': reusing }) })
    expect(out).toContain('.github/workflows/model.yml:9:5: job "model-gate" lacks "actions: read": ')
    expect(code).toBe(1)
    const granted = workflow.replace('      contents: read\n', '      contents: read\n      actions: read\n')
    const files = { ...good, '.github/model-gate.yml': reusing, '.github/workflows/model.yml': granted }
    expect(modelGate(['lint'], { cwd: folderWith(files) }).code).toBe(0)
  })

  it('advice changes no exit code', () => {
    const slices = 'slices: { by: [a], metrics: { recall: { max-drop: 0.03 } } }\n'
    const { code, out } = modelGate(['lint'], {
      cwd: folderWith({ ...good, '.github/model-gate.yml': policy + slices })
    })
    expect(out).toMatch(
      /^\.github\/model-gate\.yml: slices\.metrics\.recall: advice: recall .* \[slice-at-threshold\]$/m
    )
    expect(code).toBe(0)
    const alone = modelGate(['lint'], { cwd: folderWith({ '.github/model-gate.yml': policy }) })
    expect(alone.out).toMatch(/^\.github\/model-gate\.yml:1:1: advice: no workflow .* \[no-workflow\]$/m)
    expect(alone.code).toBe(0)
  })

  it('a policy that is not there is a finding', () => {
    const { code, out } = modelGate(['lint', '--policy', 'other.yml'], { cwd: folderWith(good) })
    expect(out).toContain('other.yml: there is no such policy')
    expect(code).toBe(1)
  })

  it('a policy in another place is named, and one that no job asks for is found', () => {
    const elsewhere = { ...good, 'models/churn/model-gate.yml': policy.replace('model: m', 'model: churn') }
    const beside = modelGate(['lint'], { cwd: folderWith(elsewhere) })
    expect(beside.out).toContain(
      'models/churn/model-gate.yml:1:1: no job decides by this policy: its model is merged unjudged [unjudged-policy]'
    )
    expect(beside.code).toBe(1)
    const { '.github/model-gate.yml': moved, ...rest } = elsewhere
    const alone = modelGate(['lint'], { cwd: folderWith(rest) })
    expect(moved).toBe(policy)
    expect(alone.out).toContain(
      '.github/model-gate.yml: there is no such policy\n  Name one that is there: --policy models/churn/model-gate.yml\n'
    )
    expect(alone.out).toMatch(/model\.yml:15:15: there is no "\.github\/model-gate\.yml".*\[policy-not-found\]/)
    expect(alone.code).toBe(1)
  })

  it('a misspelt input of an action is found', () => {
    const misspelt = workflow.replace('@v1', '@v1\n        with: { comments: never }')
    const { code, out } = modelGate(['lint'], { cwd: folderWith({ ...good, '.github/workflows/model.yml': misspelt }) })
    expect(out).toContain('model.yml:16:17: "comments" is no input of the root action')
    expect(out).toContain('  Did you mean "comment"?\n')
    expect(code).toBe(1)
  })

  it('a floor is read as one, and a floor that cannot be reached is placed at the policy', () => {
    const floor = 'version: 1\nmetrics: { accuracy: { min: 0.8 } }\n'
    const sound = modelGate(['lint', '--policy', 'floor.yml'], { cwd: folderWith({ 'floor.yml': floor }) })
    expect(sound).toMatchObject({
      code: 0,
      out: 'floor.yml: no mistakes (a floor, which has no model: policies extend it)\n'
    })
    const bad = modelGate(['lint', '--policy', 'floor.yml'], {
      cwd: folderWith({ 'floor.yml': `${floor}waivers: []\n` })
    })
    expect(bad.out).toContain('floor.yml:3:1: waivers: is not for a floor')
    expect(bad.code).toBe(1)
    const extending = `${policy}extends: github:acme/policies/floor.yml@${'1'.repeat(40)}\n`
    const { out } = modelGate(['lint'], {
      cwd: folderWith({ ...good, '.github/model-gate.yml': extending }),
      env: { GITHUB_TOKEN: '' }
    })
    expect(out).toContain('.github/model-gate.yml: extends: there is no token for GitHub')
  })

  it('2 is for usage only: a flag, a commit that is not there', () => {
    const folder = folderWith(good)
    git(folder, 'init', '-q')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    expect(modelGate(['lint', '--workflow', 'x'], { cwd: folder }).code).toBe(2)
    const { code, err } = modelGate(['lint', '--policy-ref', 'nowhere'], { cwd: folder })
    expect(err).toContain('there is no commit "nowhere"')
    expect(code).toBe(2)
    expect(modelGate(['lint', '--policy-ref', 'HEAD'], { cwd: folder }).code).toBe(0)
  })
})
