import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'AGENTS.md',
  'CHANGELOG.md',
  'examples/flight-delay/README.md',
  'bench/README.md'
].concat(
  readdirSync('docs', { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path))
)

/** Fenced blocks of a language, indentation of lists taken away. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, indent = '', body = '']) =>
      body
        .split('\n')
        .map((line) => line.slice(line.startsWith(indent) ? indent.length : 0))
        .join('\n')
  )
}

describe('pages', () => {
  it.each(pages)('%s: every relative link leads somewhere', (page) => {
    const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => join(dirname(page), target!))
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })

  it.each(
    pages.filter((page) => blocks(readFileSync(page, 'utf8'), 'yaml').some((block) => block.includes('version: 1')))
  )('%s: every policy and data contract in it has no mistakes', (page) => {
    const whole = blocks(readFileSync(page, 'utf8'), 'yaml').filter((each) => each.includes('version: 1'))
    // A floor, and a policy that needs one: test/unit/policy/floor.test.ts reads those.
    for (const block of whole.filter((each) => /^(model|columns):/m.test(each) && !/^extends:/m.test(each))) {
      const isContract = /^columns:/m.test(block)
      const folder = folderWith({
        'policy.yml': isContract ? 'version: 1\nmodel: churn\ndata-contract: contract.yml\n' : block,
        'contract.yml': isContract ? block : 'version: 1\ncolumns: { hour: { type: integer } }\n'
      })
      const { code, out } = modelGate(['lint', '--policy', 'policy.yml'], { cwd: folder })
      expect(out).toContain('no mistakes')
      expect(code).toBe(0)
    }
  })
})

describe('README: five minutes to your own gate', () => {
  it('works as it is written', () => {
    const [policy = ''] = blocks(readFileSync('README.md', 'utf8'), 'yaml')
    const folder = folderWith({
      '.github/model-gate.yml': policy,
      'predictions.csv': 'fixture:fixtures/flights/production.csv'
    })
    git(folder, 'init', '-q')
    git(folder, 'checkout', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'production')
    expect(modelGate(['lint'], { cwd: folder }).code).toBe(0)
    expect(modelGate(['run'], { cwd: folder }).code).toBe(0)
    const worse = folderWith({ 'candidate.csv': 'fixture:fixtures/flights/worse.csv' })
    const flags = ['--predictions', join(worse, 'candidate.csv'), '--baseline', 'file:predictions.csv']
    expect(modelGate(['run', ...flags], { cwd: folder }).code).toBe(1)
  })
})
