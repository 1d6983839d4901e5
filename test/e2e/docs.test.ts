import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'AGENTS.md', 'CHANGELOG.md'].concat(
  ['actions', 'bench', 'docs', 'examples', 'fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.md') && !path.startsWith('reports'))
      .map((path) => join(folder, path))
  )
)

/** What GitHub makes of the headings of a page: the ends of links into it. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading] of proseOf(page).matchAll(/^#{1,6} +(.*)$/gm)) {
    const text = heading!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = text.replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-')
    let anchor = slug
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`
    anchors.add(anchor)
  }
  return anchors
}

/** A page without its blocks of code. */
function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
}

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
    const links = [...proseOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
    const dead = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path)
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).has(anchor))
    })
    expect(dead.map(([link]) => link)).toEqual([])
  })

  it('name commands and flags that there are', () => {
    const flags = new Map<string, string>()
    const helpOf = (command: string): string => {
      const help = flags.get(command) ?? modelGate([command, '--help'], { cwd: '.' }).out
      flags.set(command, help)
      return help
    }
    const wrong = pages
      .filter((page) => page !== 'CHANGELOG.md' && !page.includes('adr'))
      .flatMap((page) => [
        ...readFileSync(page, 'utf8').matchAll(
          /(?:npx model-gate|`model-gate|dist\/cli\.js|^model-gate) ([a-z]+)([^`\n]*)/gm
        )
      ])
      .flatMap(([call, command = '', rest = '']) => {
        const used = [...rest.replace(/#.*| && .*/, '').matchAll(/ (--[a-z-]+)/g)].map(([, flag]) => flag!)
        const help = helpOf(command)
        return help.startsWith(`Usage: model-gate ${command}`) && used.every((flag) => help.includes(`  ${flag}`))
          ? []
          : [call]
      })
    expect(wrong).toEqual([])
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

describe('README: what the demo prints', () => {
  it('is what it prints', () => {
    const [shown = ''] = blocks(readFileSync('README.md', 'utf8'), 'text')
    expect(modelGate(['demo'], { cwd: folderWith({}) }).out).toContain(shown.trimEnd())
    expect(shown).toContain('FAIL  flight-delay')
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
