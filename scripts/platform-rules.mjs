// docs/platform-rules.md: every rule of the platform and every way in which a gate fails open, with the tests that carry its number in their title,
// as `[rule 36]` and `[fail-open 4]`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { rules, failOpen } = JSON.parse(readFileSync(new URL('platform-rules.json', import.meta.url), 'utf8'))

function testFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function tagged() {
  const found = new Map()
  for (const path of testFiles('test')) {
    for (const [, kind, number] of readFileSync(path, 'utf8').matchAll(/\[(rule|fail-open) (\d+)\]/g)) {
      const key = `${kind} ${number}`
      found.set(key, new Set([...(found.get(key) ?? []), path.replaceAll('\\', '/')]))
    }
  }
  return found
}

function table(kind, entries, found) {
  const rows = entries.map(({ number, text, state }) => {
    const tests = [...(found.get(`${kind} ${number}`) ?? [])].map((path) => `\`${path}\``)
    return `| ${number} | ${text} | ${[...tests, ...(state === undefined ? [] : [state])].join(', ') || '**none yet**'} |`
  })
  return ['| # | what | test, or why there is none |', '| --: | :-- | :-- |', ...rows].join('\n')
}

export function platformRules(note) {
  const found = tagged()
  return `${note}

# Rules of the platform, and ways to fail open

A test carries the number of what it shows in its title. "Later" names the part that brings it.

## Ways in which gates fail open

${table('fail-open', failOpen, found)}

## Rules

${table('rule', rules, found)}
`
}
