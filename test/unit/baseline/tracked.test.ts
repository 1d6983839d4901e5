import { describe, expect, it } from '@jest/globals'

import { pathInCommit, trackedAt } from '../../../src/baseline/index.js'
import type { Repository } from '../../../src/documents/index.js'
import { repositoryWith } from './repository-with.js'

describe('pathInCommit', () => {
  it.each([
    ['.', ''],
    ['./', ''],
    ['./metrics/production/', 'metrics/production'],
    ['metrics//production', 'metrics/production'],
    ['metrics/old/../production', 'metrics/production'],
    ['..data', '..data']
  ])('%j is %j', (path, plain) => {
    expect(pathInCommit(path)).toBe(plain)
  })

  it.each(['..', '../production.csv', 'metrics/../../production.csv', '/production.csv'])('%j is refused', (path) => {
    expect(() => pathInCommit(path)).toThrow(`${path}: is outside of the repository`)
  })
})

describe('trackedAt', () => {
  // `link` stands for whatever git tracks as one entry: a file, a symbolic link, a submodule.
  const repository: Repository = repositoryWith({ 'metrics/production.csv': '', link: 'metrics' })

  it.each([
    ['metrics', ['metrics/production.csv']],
    ['metrics/production.csv', ['metrics/production.csv']],
    ['metrics/other.csv', []],
    ['nowhere/production.csv', []]
  ])('%j holds %j', async (path, files) => {
    expect(await trackedAt(repository, path)).toEqual(files)
  })

  it('what lies beyond a link is no absence [fail-open 1]', async () => {
    await expect(trackedAt(repository, 'link/production.csv')).rejects.toThrow(
      'link is no folder but a file, a symbolic link or a submodule'
    )
  })
})
