import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { folderWith, modelGate, runProgram, type Finished } from './command.js'
import { checksIn, dataPolicy, profileIn, rounded, spread, tableOf } from './drifting.js'

jest.setTimeout(120_000)

const ROWS = 560_000
/** A row that a thread of its own reads. */
const LATE = 550_000

let folder: string
/** The bundle where it starts no thread: in a folder that it takes for its sources. */
let alone: string
/** The bundle whose threads fail. */
let broken: string

beforeAll(() => {
  const big = tableOf(ROWS, {
    id: (row) => `row-${row}`,
    a: (row) => spread(row).toFixed(9),
    b: (row) => Math.floor(spread(row, 1) * 500),
    kind: (row) => 'wxyz'[row % 4]!,
    on: (row) => String(row % 3 === 0)
  })
  const lines = big.split('\n')
  const changed = (at: number, line: string): string => [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n')
  folder = folderWith({
    'policy.yml': dataPolicy('{ reference: big.csv, current: misfit.csv, exclude: [id] }'),
    'big.csv': big,
    'misfit.csv': changed(LATE, 'row-x,abc,1,w,true'),
    'short.csv': changed(LATE, 'row-x,1,2'),
    'quote.csv': changed(LATE, '"row-x,1,2,w,true')
  })
  const programs = mkdtempSync(join(tmpdir(), 'model-gate-threads-'))
  alone = join(programs, 'src/commands/dist')
  broken = join(programs, 'broken')
  for (const copy of [alone, broken]) cpSync(resolve('dist'), copy, { recursive: true })
  writeFileSync(join(broken, 'count-part.js'), "throw new Error('the thread was started')\n")
})

afterAll(() => {
  for (const path of [folder, resolve(alone, '../../..')]) rmSync(path, { recursive: true, force: true })
})

function both(...argv: string[]): [Finished, Finished] {
  return [modelGate(argv, { cwd: folder }), runProgram(join(alone, 'cli.js'), argv, { cwd: folder })]
}

describe('a table of more than 16 MB', () => {
  it('is counted by threads where there are processors for them', () => {
    const { code, err } = runProgram(join(broken, 'cli.js'), ['profile', 'big.csv'], { cwd: folder })
    const several = availableParallelism() > 1
    expect([code, err.includes('the thread was started')]).toEqual(several ? [3, true] : [0, false])
  })

  it('has the profile that one thread counts', () => {
    const [threads, one] = both('profile', 'big.csv', '--quiet')
    expect(threads.code).toBe(0)
    expect(JSON.parse(threads.out)).toMatchObject({ rows: ROWS })
    expect(rounded(JSON.parse(threads.out))).toEqual(rounded(JSON.parse(one.out)))
  })

  it.each([
    ['short.csv', `short.csv: row ${LATE}: must have 5 cells as the header has, got 3`],
    ['quote.csv', `quote.csv: row ${LATE}: has an unclosed quote`]
  ])('%s is damaged in a later part: file and row are those of the file', (file, says) => {
    const [threads, one] = both('profile', file, '--quiet')
    expect({ code: threads.code, out: threads.out }).toEqual({ code: 3, out: '' })
    expect(threads.err).toContain(says)
    expect(threads.err).toBe(one.err)
  })

  it('a cell of another type in a later part: file, row and column', () => {
    const says = `misfit.csv: column "a": row ${LATE} holds "abc", not a value of type numeric (1 such cell)`
    const documents = [false, true].map((single) => {
      const argv = ['drift', '--policy', 'policy.yml', '--output', 'data']
      const { code, err } = single
        ? runProgram(join(alone, 'cli.js'), argv, { cwd: folder })
        : modelGate(argv, { cwd: folder })
      expect(code).toBe(0)
      expect(err).toContain(says)
      return rounded([checksIn(folder), profileIn(join(folder, 'data/profile.json'))])
    })
    expect(documents[0]).toEqual(documents[1])
    expect(readFileSync(join(folder, 'data/checks.json'), 'utf8')).toContain('"schema/a"')
  })
})
