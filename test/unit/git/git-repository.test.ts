import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { gitPrefix, gitRepository } from '../../../src/git/index.js'
import { folderWith, git } from '../../e2e/command.js'

function repository(): string {
  const folder = folderWith({
    'a.txt': 'one',
    'deep/ü b.txt': 'two',
    'deep/pointer': 'version https://git-lfs.github.com/spec/v1\noid x\n'
  })
  symlinkSync('a.txt', join(folder, 'link'))
  git(folder, 'init', '-q')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'first')
  writeFileSync(join(folder, 'a.txt'), 'changed')
  return folder
}

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes)

describe('a commit', () => {
  it('holds files as they were committed, and says what it does not hold', async () => {
    const folder = repository()
    const commit = await gitRepository(folder, 'HEAD')
    expect(commit.commit).toBe(git(folder, 'rev-parse', 'HEAD'))
    expect(text(await commit.readFile('a.txt'))).toBe('one')
    expect(text(await commit.readFile('deep/ü b.txt'))).toBe('two')
    expect(await commit.readFile('nothing.txt')).toBeUndefined()
    expect(await commit.list('deep')).toEqual(['deep/pointer', 'deep/ü b.txt'])
    expect(await commit.list('nothing')).toEqual([])
    expect(Math.abs((await commit.committedAt()).getTime() - Date.now())).toBeLessThan(600_000)
  })

  it('refuses what is no file', async () => {
    const commit = await gitRepository(repository(), 'main')
    await expect(commit.readFile('deep')).rejects.toThrow('is a folder, not a file')
    await expect(commit.readFile('link')).rejects.toThrow('is a symbolic link, not a file')
    await expect(commit.readFile('deep/pointer')).rejects.toThrow('is a Git LFS pointer')
  })

  it('reads from a folder below the root as from the root', async () => {
    const folder = repository()
    mkdirSync(join(folder, 'below'))
    const commit = await gitRepository(join(folder, 'below'), 'HEAD')
    expect(text(await commit.readFile('a.txt'))).toBe('one')
    expect(await gitPrefix(join(folder, 'below'))).toBe('below/')
    expect(await gitPrefix(folder)).toBe('')
  })

  it.each(['no-such-branch', '--help', '-n1', ''])('that is not there (%j) is an error that says so', async (ref) => {
    await expect(gitRepository(repository(), ref)).rejects.toThrow('there is no commit')
  })

  it('outside of a repository', async () => {
    await expect(gitRepository(folderWith({}), 'HEAD')).rejects.toThrow('in no git repository')
  })
})
