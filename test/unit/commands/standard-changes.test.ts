import { describe, expect, it } from '@jest/globals'

import { standardChanges } from '../../../src/commands/standard-changes.js'
import type { Difference } from '../../../src/commands/tree-difference.js'
import { loadPolicy } from '../../../src/policy/index.js'

const asked = 'metrics: { accuracy: { max-drop: 0.01 } }\n'

/** @param after files of the head with their content; so `before` of the base */
function between(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Difference {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = files
    .filter((path) => before[path] !== after[path])
    .map((path) => ({ path, modes: [], was: path in before, is: path in after }))
  return { changed, files, links: [] }
}

function changesOf(policy: string, difference: Difference, prefix = '') {
  return standardChanges(loadPolicy(`version: 1\nmodel: m\n${asked}${policy}`, 'p.yml'), { prefix }, difference)
}

describe('files that a policy judges by', () => {
  it.each([
    ['data-contract: ./c.yml', 'data-contract: c.yml is changed'],
    ['drift: { reference: c.yml, current: a }', 'drift.reference: c.yml is changed'],
    ['baseline: { from: "file:c.yml" }', 'baseline.from: c.yml is changed'],
    ['baseline: { from: ["git:base:x", "git:main:c.yml"] }', 'baseline.from: c.yml is changed'],
    ['baseline: { from: "git:base:x", anchor: "file:c.yml" }', 'baseline.anchor: c.yml is changed']
  ])('%s may be loosened by another content of it [rule 15]', (policy, text) => {
    const difference = between({ 'c.yml': 'a', other: 'a' }, { 'c.yml': 'b', other: 'b' })
    expect(changesOf(policy, difference)).toEqual([{ text, loosens: true }])
  })

  it('are relative to the working directory, but for those of a commit', () => {
    const difference = between({ 'm/c.yml': 'a', 'c.yml': 'a' }, { 'm/c.yml': 'b', 'c.yml': 'b' })
    expect(changesOf('data-contract: c.yml', difference, 'm/')).toMatchObject([
      { text: 'data-contract: m/c.yml is changed' }
    ])
    expect(changesOf('baseline: { from: "git:base:c.yml" }', difference, 'm/')).toMatchObject([
      { text: 'baseline.from: c.yml is changed' }
    ])
  })

  it('may be a folder: what is added to it or taken out of it is a change of it', () => {
    const difference = between({ 'prod/a': '1', 'prod/b': '1' }, { 'prod/a': '1', 'prod/c': '1', product: '1' })
    expect(changesOf('baseline: { from: "file:prod" }', difference)).toEqual([
      { text: 'baseline.from: prod/b is taken away', loosens: true },
      { text: 'baseline.from: prod/c is added', loosens: true }
    ])
  })

  it('loosen nothing where the base has nothing of them', () => {
    expect(changesOf('data-contract: c.yml', between({}, { 'c.yml': 'a' }))).toEqual([
      { text: 'data-contract: c.yml is added', loosens: false }
    ])
  })

  it('that are the candidate itself are no standard that is changed; where it is measured anew they are', () => {
    const difference = between({ 'p.csv': 'a' }, { 'p.csv': 'b' })
    const from = 'baseline: { from: "git:base:p.csv" }'
    expect(changesOf(`candidate: { predictions: p.csv }\n${from}`, difference)).toEqual([])
    expect(changesOf(`candidate: { run: a, predictions: p.csv }\n${from}`, difference)).toHaveLength(1)
    expect(changesOf(`candidate: { predictions: other.csv }\n${from}`, difference)).toHaveLength(1)
  })
})
