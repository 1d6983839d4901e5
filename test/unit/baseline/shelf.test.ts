import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { commitShelf, diskShelf } from '../../../src/baseline/index.js'
import { repositoryWith } from './repository-with.js'

describe('the files on disk', () => {
  function folder(): string {
    return mkdtempSync(join(tmpdir(), 'model-gate-shelf-'))
  }

  it('a folder holds links and folders too: neither is an empty one [fail-open 1]', async () => {
    const at = folder()
    mkdirSync(join(at, 'production/old'), { recursive: true })
    writeFileSync(join(at, 'store'), 'rows')
    symlinkSync('../store', join(at, 'production/predictions.csv'))
    const shelf = diskShelf(at)
    expect([...(await shelf.names('production'))].sort()).toEqual(['old', 'predictions.csv'])
    expect(await shelf.read('production/predictions.csv')).toEqual(Buffer.from('rows'))
  })

  it('what is not there is absent, and so is an empty folder', async () => {
    const at = folder()
    const shelf = diskShelf(at)
    expect(await shelf.names('.')).toEqual([])
    expect(await shelf.read('.')).toBeUndefined()
    expect(await shelf.names('nowhere')).toEqual([])
    expect(await shelf.read('nowhere/production.csv')).toBeUndefined()
  })

  it('a pipe is no absence, and is not waited for [fail-open 1]', async () => {
    const at = folder()
    execFileSync('mkfifo', [join(at, 'production.csv')])
    await expect(diskShelf(at).read('production.csv')).rejects.toThrow('production.csv: is not a regular file')
  })

  it('a file that Node cannot hold is said plainly', async () => {
    const at = folder()
    writeFileSync(join(at, 'production.csv'), '')
    truncateSync(join(at, 'production.csv'), 2 ** 31)
    await expect(diskShelf(at).read('production.csv')).rejects.toThrow('production.csv: is larger than 2 GiB')
  })
})

describe('the files at a commit', () => {
  const shelf = commitShelf(
    repositoryWith({ 'metrics/production/evaluation.json': '{}', 'metrics/production.csv': 'rows', link: 'metrics' })
  )
  const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes)

  it.each(['metrics/production.csv', './metrics/production.csv', 'metrics//old/../production.csv'])(
    '%j is read',
    async (path) => {
      expect(text(await shelf.read(path))).toBe('rows')
    }
  )

  it('a folder holds files and folders', async () => {
    expect(await shelf.names('metrics/')).toEqual(['production', 'production.csv'])
    expect(await shelf.names('.')).toEqual(['metrics', 'link'])
    expect(await shelf.read('metrics')).toBeUndefined()
  })

  it('what is not there is absent', async () => {
    expect(await shelf.names('nowhere')).toEqual([])
    expect(await shelf.read('metrics/nowhere.csv')).toBeUndefined()
  })

  it('what lies beyond a link or outside of the repository is no absence [fail-open 1]', async () => {
    await expect(shelf.read('link/production.csv')).rejects.toThrow('link is no folder')
    await expect(shelf.names('../metrics')).rejects.toThrow('is outside of the repository')
  })
})
