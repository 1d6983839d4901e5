import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { actionInputs } from '../../../src/setup/action-inputs.js'

it.each(Object.entries(actionInputs))('%s has the inputs of its action.yml', (part, inputs) => {
  const file = part === 'run' ? 'action.yml' : `actions/${part}/action.yml`
  const { inputs: declared } = parse(readFileSync(file, 'utf8')) as { inputs: object }
  expect([...inputs].sort()).toEqual(Object.keys(declared).sort())
})
