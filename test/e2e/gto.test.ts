import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'

const policy = `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "gto:late#prod:predictions.csv" }
metrics: { accuracy: { max-drop: 0.5 } }
`

/** A repository whose first commit has the stage `prod`, and whose second is judged. */
function tagged(): string {
  const folder = folderWith({
    '.github/model-gate.yml': policy,
    'predictions.csv': 'fixture:fixtures/flights-small/production.csv'
  })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'first')
  git(folder, 'tag', '-a', 'late#prod#1', '-m', 'Assigning stage prod')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'second')
  return folder
}

it('the stage of a model is its baseline, and the report says how far it is behind', () => {
  const finished = modelGate(['baseline', '--policy-ref', 'HEAD', '--quiet'], { cwd: tagged() })
  expect(finished.out.replace(/\s+/g, ' ')).toMatch(
    /600 rows \(tag late#prod#1, commit [0-9a-f]{12}, 1 commit behind the base\)/
  )
})

it('a shallow clone is an error, and no first adoption [fail-open 1]', () => {
  const clone = mkdtempSync(join(tmpdir(), 'model-gate-clone-'))
  git(clone, 'clone', '--quiet', '--depth', '1', `file://${tagged()}`, '.')
  const { code, out } = modelGate(['run', '--quiet'], { cwd: clone })
  expect(code).toBe(3)
  expect(out.replace(/\s+/g, ' ')).toContain('this clone is shallow: tags may be missing in it')
})

it('promotion leaves tags to GTO', () => {
  const folder = tagged()
  modelGate(['run', '--quiet'], { cwd: folder })
  const { code, err } = modelGate(['promote', '--quiet'], { cwd: folder })
  expect(code).toBe(2)
  expect(err).toContain('gto: tags of late are written by GTO')
})
