import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { UsageError } from '../../../src/documents/index.js'
import { parseInputs } from '../../../src/frontends/inputs.js'

const schema = z.object({
  policy: z.array(z.string()).default(['.github/model-gate.yml']).describe('Policies'),
  'github-token': z.string().optional().describe('Token'),
  comment: z.enum(['always', 'never']).optional().describe('When'),
  fast: z.boolean().default(false).describe('Fast'),
  json: z.string().optional().describe('File').meta({ where: 'cli' })
})

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseInputs(schema, environment)
  } catch (error) {
    if (error instanceof UsageError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('inputs', () => {
  it('are read by the names under which the runner hands them over', () => {
    const environment = { INPUT_POLICY: ' a.yml \n\n b.yml\r\n', 'INPUT_GITHUB-TOKEN': ' t ', INPUT_FAST: 'True' }
    expect(parseInputs(schema, environment)).toEqual({
      policy: ['a.yml', 'b.yml'],
      'github-token': 't',
      fast: true
    })
  })

  it('that are empty are left out: the default counts', () => {
    expect(parseInputs(schema, { INPUT_POLICY: ' \n', INPUT_COMMENT: '', INPUT_FAST: '' })).toEqual({
      policy: ['.github/model-gate.yml'],
      fast: false
    })
  })

  it('of the command line are none', () => {
    expect(parseInputs(schema, { INPUT_JSON: 'report.json' })).not.toHaveProperty('json')
  })

  it.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])('%s is what YAML 1.2 takes for a switch', (text) => {
    expect(parseInputs(schema, { INPUT_FAST: text }).fast).toBe(text.toLowerCase() === 'true')
  })

  it('say every mistake at once [rule 85]', () => {
    expect(problemsOf({ INPUT_FAST: 'yes', INPUT_COMMENT: 'sometimes' })).toEqual([
      'the input fast: must be true or false, got "yes"',
      'the input comment: must be always or never, got "sometimes"'
    ])
  })
})
