import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { actions } from '../../../src/frontends/actions.js'
import type { Annotation } from '../../../src/frontends/index.js'
import { linesOf, readLog, type LogReading } from '../../github/workflow-commands.js'

let folder: string
let text: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-gate-actions-'))
  for (const [name, file] of [
    ['GITHUB_OUTPUT', 'output'],
    ['GITHUB_STEP_SUMMARY', 'summary']
  ] as const) {
    writeFileSync(join(folder, file), 'before\n')
    process.env[name] = join(folder, file)
  }
  text = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  delete process.env['GITHUB_OUTPUT']
  delete process.env['GITHUB_STEP_SUMMARY']
  rmSync(folder, { recursive: true })
})

const log = (): LogReading => readLog(linesOf(text))
const annotation = (level: Annotation['level'], message: string): Annotation => ({
  level,
  title: 'Model gate',
  message
})
const many = (level: Annotation['level'], count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => annotation(level, `${level} ${index + 1}`))

describe('annotations [rule 65]', () => {
  it('are ten of a level, the last of which counts the rest', async () => {
    await actions(process).publish({
      annotations: [...many('error', 30), ...many('warning', 10), ...many('notice', 1)]
    })
    const messages = log().annotations.map(({ message }) => message)
    expect(messages).toHaveLength(21)
    expect(messages[8]).toBe('error 9')
    expect(messages[9]).toBe('21 more: the summary of the job has all of them')
    expect(messages[19]).toBe('warning 10')
  })

  it('that come later are lines of the log', async () => {
    const frontend = actions(process)
    await frontend.publish({ annotations: many('warning', 12) })
    frontend.log.warning('could not write\n::error::the comment')
    expect(log().annotations).toHaveLength(10)
    expect(log().commands).toHaveLength(10)
    expect(log().shown).toContain('warning: Model Gate: could not write')
  })

  it('have at most 4,000 characters, none halved, and keep their lines', async () => {
    const frontend = actions(process)
    frontend.fail(`one\ntwo\n${'😀'.repeat(3000)}`)
    frontend.log.warning('100%, a:b\r\nc')
    await frontend.publish({ annotations: [{ ...annotation('notice', 'x'), title: '😀'.repeat(150) }] })
    const [error, warning, notice] = log().annotations
    expect(error?.message).toMatch(/^one\ntwo\n(😀)+…$/u)
    expect(error?.message.length).toBeLessThanOrEqual(4000)
    expect(warning?.message).toBe('100%, a:b\nc')
    expect(notice?.title).toMatch(/^(😀)+…$/u)
    expect(notice?.title?.length).toBeLessThanOrEqual(200)
  })
})

describe('an outcome', () => {
  it('is appended to what is there, and an output of several lines is one [rule 39] [rule 64]', async () => {
    const outputs = { 'summary-line': 'a\nghadelimiter\nverdict=pass' }
    await actions(process).publish({ outputs, summary: '### text' })
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('before\n### text\n')
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(
      /^before\nsummary-line<<(ghadelimiter_[\w-]+)\na\nghadelimiter\nverdict=pass\n\1\n$/
    )
  })

  it('without a place for the summary is a warning', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'nowhere', 'summary')
    await actions(process).publish({ outputs: { verdict: 'pass' }, summary: '### text' })
    expect(log().annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('could not be written') })
    ])
    expect(readFileSync(join(folder, 'output'), 'utf8')).toContain('verdict')
  })
})
