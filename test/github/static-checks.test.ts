import { join } from 'node:path'

import { expect } from '@jest/globals'

import { folderWith, git } from '../e2e/command.js'
import { actionlint, metadataProblems, zizmor } from './static-checks.js'
import { itWith } from './tools.js'

function folder(files: Readonly<Record<string, string>>): string {
  const path = folderWith(files)
  git(path, 'init', '--quiet')
  return path
}

const bad = folder({
  '.github/workflows/ci.yml': `on: pull_request
jobs:
  one:
    runs-on: ubuntu-latest
    needs: two
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
`,
  'action.yml': 'name: A\ndescription: B\ninputz: {}\nruns: { using: node24, main: index.js }\n'
})

itWith('actionlint')('actionlint finds what is wrong in a workflow', () => {
  const found = actionlint(bad)
  expect(found).toEqual([expect.stringContaining('two'), expect.stringContaining('github.event.pull_request.title')])
})

itWith('zizmor')('zizmor finds a script that a title can write', () => {
  expect(zizmor(bad)).toContain('template-injection (High)')
})

itWith('languageservice', 'node24')("the editors' schema finds an unknown key of an action file", () => {
  expect(metadataProblems(join(bad, 'action.yml'))).toEqual([expect.stringContaining('inputz')])
  const good = folder({ 'action.yml': 'name: A\ndescription: B\nruns: { using: node24, main: index.js }\n' })
  expect(metadataProblems(join(good, 'action.yml'))).toEqual([])
})
