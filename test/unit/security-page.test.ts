import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

const [page, rules] = ['docs/security.md', 'docs/platform-rules.md'].map((path) => readFileSync(path, 'utf8')) as [
  string,
  string
]
const threats = page
  .split('\n## Threats\n')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ attempt: `${cells[1]}: ${cells[2]}`, shown: cells.at(-2)! }))

/** Numbers as they are named: `rules 15, 29 to 31` are 15, 29, 30 and 31. */
function numbersIn(shown: string, word: string): readonly number[] {
  const [, list = ''] = new RegExp(`${word} ((?:\\d+(?: to \\d+)?(?:, | and )?)+)`).exec(shown) ?? []
  return [...list.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
  )
}

/** Tests of each number of a table of the generated page. */
function testsOf(heading: string): ReadonlyMap<number, string> {
  const table = rules.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!
  const rows = table.split('\n').flatMap((line) => {
    const cells = line.split('|')
    return /^\s*\d+\s*$/.test(cells[1] ?? '') ? [[Number(cells[1]), cells.at(-2) ?? ''] as const] : []
  })
  return new Map(rows)
}

describe('every threat of docs/security.md', () => {
  const [waysOpen, ofPlatform] = [...rules.matchAll(/^## (.+)$/gm)].map(([, heading]) => testsOf(heading!)) as [
    ReadonlyMap<number, string>,
    ReadonlyMap<number, string>
  ]

  it('is there at all', () => {
    expect(threats.length).toBeGreaterThan(20)
    expect([waysOpen.size, ofPlatform.size]).toEqual([23, 86])
  })

  it.each(threats)('is stopped by what a test shows: $attempt', ({ shown }) => {
    const files = [...shown.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!)
    const numbers = [
      ...numbersIn(shown, 'rules?').map((number) => ofPlatform.get(number)),
      ...numbersIn(shown, 'fail-open').map((number) => waysOpen.get(number))
    ]
    expect(files.length + numbers.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    for (const tests of numbers) expect(tests).toMatch(/`test\//)
  })
})
