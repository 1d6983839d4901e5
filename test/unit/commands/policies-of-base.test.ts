import { describe, expect, it } from '@jest/globals'

import { policiesOfBase } from '../../../src/commands/policies-of-base.js'
import { refuseLfsPointer, type Repository } from '../../../src/documents/index.js'

/** A commit of these files. */
function commitOf(files: Readonly<Record<string, string>>): Repository {
  return {
    commit: 'a'.repeat(40),
    readFile: (path) => {
      const bytes = new TextEncoder().encode(files[path])
      return new Promise((resolve) => {
        refuseLfsPointer(bytes, path)
        resolve(path in files ? bytes : undefined)
      })
    },
    hashOf: (path) => Promise.resolve(files[path]),
    list: () => Promise.resolve(Object.keys(files)),
    tracked: () => Promise.resolve(new Map(Object.keys(files).map((path) => [path, { mode: '100644', hash: '' }]))),
    committedAt: () => Promise.resolve(new Date(0))
  }
}

const policy = 'version: 1\nmodel: late\nmetrics: { accuracy: { max-drop: 0.01 } }\n'
const inJson = JSON.stringify({ version: 1, model: 'late', metrics: { accuracy: { 'max-drop': 0.01 } } })
const found = (files: Readonly<Record<string, string>>) =>
  policiesOfBase(['.github/mine.yml'], { repository: commitOf(files), policyPrefix: '' })

describe('policies of the base are found by what they hold', () => {
  it.each([
    ['gate/late.yaml', policy],
    ['gate/late.json', inJson],
    ['gate/late.JSON', inJson]
  ])('%s [rule 15] [fail-open 19]', async (path, content) => {
    expect(await found({ [path]: content, 'a.yml': 'a: 1\n', 'b.json': '[1]' })).toEqual([path])
  })

  it.each([
    'policy: ./gate/late.conf',
    'run: npx model-gate run --policy=gate/late.conf --quiet',
    'policy: "gate/late.conf"'
  ])('also under another ending, where a workflow says %s [rule 15]', async (line) => {
    const files = {
      'gate/late.conf': policy,
      '.github/workflows/gate.yml': `jobs:\n  a:\n    ${line}\n`,
      'a.py': policy
    }
    expect(await found(files)).toEqual(['gate/late.conf'])
  })

  it('and a pointer of Git LFS is none', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'
    expect(await found({ 'data.json': pointer, 'a.yml': 'a: 1\n' })).toEqual([])
  })

  it('of which more than 300 may be one are not looked through', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`data/${at}.json`, '{}']))
    await expect(found(many)).rejects.toThrow('of its 301 YAML and JSON files at most 300 are read')
  })
})
