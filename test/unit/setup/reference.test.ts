import { expect, it } from '@jest/globals'

import { lintReference, lintWorkflows } from '../../../src/setup/index.js'
import { rules } from '../../../src/setup/rules.js'

const page = lintReference()

it('the workflow on the page has no findings', () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  const codeowners = { path: 'CODEOWNERS', text: '* @acme/ml' }
  expect(
    lintWorkflows({ workflows: [{ path: 'a.yml', text }], policies: ['.github/model-gate.yml'], codeowners })
  ).toEqual([])
  const cancelled = text.replace('${{ always() }}', '${{ !cancelled() }}')
  const [finding] = lintWorkflows({
    workflows: [{ path: '.github/workflows/model.yml', text: cancelled }],
    policies: [],
    codeowners
  })
  expect(page).toContain(`${finding?.file}:18:9: ${finding?.message} [${finding?.rule}]\n  ${finding?.hint}`)
})

it.each([...rules.map(({ id }) => id), 'slice-at-threshold'])('%s has a section', (id) => {
  expect(page).toMatch(new RegExp(`^### ${id}\\n\\n.+\\n\\nInstead: .+$`, 'm'))
})
