import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import { lintWorkflows } from '../../../src/setup/index.js'

const pages = ['docs', 'actions', 'examples']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .concat('README.md')
  .filter((path) => path.endsWith('.md'))

const workflows = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```ya?ml\r?\n([\s\S]*?)```/g)]
    .map(([, text = '']) => ({ page, text }))
    .filter(({ text }) => /^jobs:/m.test(text))
)

/** It stands in a repository of its own, which has no policy: those that call it have. */
const isCalled = (text: string): boolean => /^ {2}workflow_call:/m.test(text)

it.each(workflows)('$page: a workflow that people copy has no findings [rule 27] [rule 43]', ({ page, text }) => {
  const codeowners = { path: 'CODEOWNERS', text: '* @acme/ml' }
  // A companion stands beside the workflow that judges.
  const judging = { path: 'model-gate.yml', text: readFileSync('examples/workflows/one-step.yml', 'utf8') }
  const beside = text.includes('workflow_run:') ? [judging] : []
  const named = [...text.matchAll(/^ +(?:policy: )?([\w./-]+model-gate\.yml)$/gm)].map(([, path = '']) => path)
  const policies = isCalled(text) ? [] : named.length === 0 ? ['.github/model-gate.yml'] : [...new Set(named)]
  expect(
    lintWorkflows({ workflows: [{ path: page, text }, ...beside], policies, yamlFiles: policies, codeowners })
  ).toEqual([])
})

it('were found', () => {
  expect(workflows.map(({ page }) => page)).toContain('README.md')
})
