import { expect, it } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from './command.js'

const policy = `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "file:predictions.csv" }
metrics: { accuracy: { max-drop: 0.5 } }
`

function repository(): string {
  const folder = folderWith({
    '.github/model-gate.yml': policy,
    'predictions.csv': 'fixture:fixtures/flights-small/production.csv'
  })
  git(folder, 'init', '--quiet')
  return folder
}

function commit(folder: string): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'a model')
  return git(folder, 'rev-parse', 'HEAD')
}

const inOneLine = ({ err, ...rest }: Finished): Finished => ({ ...rest, err: err.replace(/\s+/g, ' ') })
const start = (folder: string, command: string): Finished => inOneLine(modelGate([command, '--quiet'], { cwd: folder }))

it('what was measured at one commit is not promoted as the model of another', () => {
  const folder = repository()
  const first = commit(folder)
  expect(start(folder, 'run').code).toBe(0)
  // The places are what stops it, not the documents.
  expect(start(folder, 'promote').err).toContain('file:predictions.csv')
  const second = commit(folder)
  const { code, err } = start(folder, 'promote')
  expect({ code, err }).toEqual({
    code: 3,
    err: expect.stringContaining(`the report was made at the commit ${first}; expected ${second}`)
  })
})

it('what was measured before anything was committed is not promoted as the model of a commit', () => {
  const folder = repository()
  expect(start(folder, 'run').code).toBe(0)
  const first = commit(folder)
  const { code, err } = start(folder, 'promote')
  expect({ code, err }).toEqual({
    code: 3,
    err: expect.stringContaining(`the report was made at the commit none; expected ${first}`)
  })
})
