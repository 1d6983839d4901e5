import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { commandHelp, parseFlags, parseInputs, programHelp, unknownCommand } from '../../../src/frontends/index.js'
import type { Command } from '../../../src/frontends/index.js'
import { gate } from '../../../src/commands/gate.js'
import { lint } from '../../../src/commands/lint.js'
import { profile } from '../../../src/commands/profile.js'
import { promote } from '../../../src/commands/promote.js'
import { run } from '../../../src/commands/run.js'

const commands: readonly Command[] = [run, gate, lint, profile, promote] as never

function mistakeOf(argv: readonly string[]): string {
  try {
    parseFlags(run.parameters, argv)
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

describe('a mistake on the command line', () => {
  it.each([
    [['--format', 'pdf'], '--format: must be text, markdown or json, got "pdf"'],
    [['--seed', 'x'], '--seed: must be a whole number of at most 15 digits, got "x"'],
    [['--polcy', 'x.yml'], '--polcy: unknown flag; did you mean --policy?'],
    [['--polcy=x.yml', 'y'], '--polcy: unknown flag; did you mean --policy?\nunexpected argument "y"']
  ])('of %j says what was expected and what was found, once', (argv, says) => {
    expect(mistakeOf(argv)).toBe(says)
  })

  it('is told in the same words where an input of the action makes it', () => {
    const schema = z.object({ comment: z.enum(['always', 'never']).optional().describe('When') })
    expect(() => parseInputs(schema, { INPUT_COMMENT: 'maybe' })).toThrow(
      'the input comment: must be always or never, got "maybe"'
    )
  })

  it('in the name of a command names the nearest', () => {
    expect(unknownCommand('repot', ['run', 'report'])).toBe('unknown command "repot"; did you mean model-gate report?')
    expect(unknownCommand('deploy', ['run'])).toBe('unknown command "deploy"; model-gate --help lists them')
  })
})

describe('the help', () => {
  it.each([60, 80, 100, 300])('fits into %i columns', (width) => {
    const texts = [...commands.map((command) => commandHelp(command, width)), programHelp(commands, width)]
    // A command to copy is never broken.
    const prose = texts.flatMap((text) => text.replace(/Examples:\n(?: .*\n)+/, '').split('\n'))
    expect(prose.filter((line) => line.length > Math.min(width, 100))).toEqual([])
  })

  it('says the exit codes that the command has, once', () => {
    const codes = commands.map((command) => [
      command.name,
      commandHelp(command, 300)
        .match(/(?<=Exit codes: )[\s\S]*?\.$/gm)
        ?.map((text) => text.replace(/\s+/g, ' '))
    ])
    expect(Object.fromEntries(codes)).toEqual({
      run: ['0 pass or warn, 1 the gate blocks, 2 usage or policy mistake, 3 nothing trustworthy was measured.'],
      gate: ['0 pass or warn, 1 the gate blocks, 2 usage or policy mistake, 3 nothing trustworthy was measured.'],
      lint: ['0 no finding (advice is none), 1 a finding, in a policy or elsewhere, 2 usage mistake.'],
      profile: ['0 done, 2 usage or policy mistake, 3 nothing trustworthy was measured.'],
      promote: [
        '0 promoted, or nothing to do, 1 not promoted: the gate would not, or the baseline moved, 2 usage or policy mistake, 3 nothing trustworthy was measured.'
      ]
    })
  })
})
