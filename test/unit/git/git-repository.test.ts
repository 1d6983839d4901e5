import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { MeasurementError } from '../../../src/documents/index.js'
import { gitBehind, gitIsAncestor, gitPrefix, gitRepository, gitTags } from '../../../src/git/index.js'

const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']

function git(folder: string, ...arguments_: readonly string[]): string {
  return execFileSync('git', [...identity, ...arguments_], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-01T12:00:00+02:00', GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' }
  }).trim()
}

function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'model-gate-git-')))
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A repository with one commit of the given files. */
function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder()
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'config', 'core.autocrlf', 'false')
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '-q', '-m', 'one')
  return folder
}

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')

describe('a commit', () => {
  it('is found by branch, tag, full and short name', async () => {
    const folder = repositoryOf({ a: 'one' })
    git(folder, 'tag', '-a', 'v1', '-m', 'annotated')
    const commit = git(folder, 'rev-parse', 'HEAD')
    for (const ref of ['main', 'HEAD', 'v1', commit, commit.slice(0, 8)])
      expect((await gitRepository(folder, ref)).commit).toBe(commit)
  })

  it('is that of the branch, here or at the origin, where a tag has its name [rule 75]', async () => {
    const origin = repositoryOf({ a: 'one' })
    git(origin, 'branch', 'release')
    const folder = emptyFolder()
    git(folder, 'clone', '-q', origin, '.')
    const commit = git(folder, 'rev-parse', 'HEAD')
    write(folder, { a: 'weaker' })
    git(folder, 'commit', '-q', '-a', '-m', 'tagged as branches')
    for (const tag of ['main', 'release', 'origin/main', 'heads/main', 'refs/heads/main', 'v1']) git(folder, 'tag', tag)
    const tagged = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'reset', '-q', '--hard', commit)
    for (const ref of ['main', 'release', 'origin/main', 'origin/release', 'refs/heads/main', 'main~0', 'HEAD', '@'])
      expect([ref, (await gitRepository(folder, ref)).commit]).toEqual([ref, commit])
    for (const ref of ['v1', 'tags/main', 'refs/tags/main'])
      expect([ref, (await gitRepository(folder, ref)).commit]).toEqual([ref, tagged])
    // A branch that somebody pushes is not what is checked out, nor another commit.
    for (const ref of ['HEAD', 'FETCH_HEAD', commit]) git(folder, 'update-ref', `refs/remotes/origin/${ref}`, tagged)
    writeFileSync(join(folder, '.git/FETCH_HEAD'), `${commit}\t\tbranch 'main' of x\n`)
    for (const ref of ['HEAD', 'HEAD~0', 'FETCH_HEAD', commit])
      expect([ref, (await gitRepository(folder, ref)).commit]).toEqual([ref, commit])
  })

  it('says when it was committed, not when it was written', async () => {
    const repository = await gitRepository(repositoryOf({ a: 'one' }), 'main')
    expect((await repository.committedAt()).toISOString()).toBe('2026-03-01T10:00:00.000Z')
  })

  it('has the files of that commit, whatever lies on disk', async () => {
    const folder = repositoryOf({ 'data/a.csv': 'old' })
    write(folder, { 'data/a.csv': 'changed', 'data/new.csv': 'new' })
    const repository = await gitRepository(folder, 'main')
    expect(text(await repository.readFile('data/a.csv'))).toBe('old')
    expect(await repository.readFile('data/new.csv')).toBeUndefined()
    expect(await repository.list('data')).toEqual(['data/a.csv'])
  })

  it('stays that commit when the branch goes on', async () => {
    const folder = repositoryOf({ a: 'one' })
    const repository = await gitRepository(folder, 'main')
    write(folder, { a: 'two' })
    git(folder, 'commit', '-q', '-a', '-m', 'two')
    expect(text(await repository.readFile('a'))).toBe('one')
    expect(text(await (await gitRepository(folder, 'main')).readFile('a'))).toBe('two')
  })

  it('is read from any folder below, by paths from the root', async () => {
    const folder = repositoryOf({ 'models/late/p.csv': 'rows', 'p.csv': 'other' })
    const repository = await gitRepository(join(folder, 'models/late'), 'main')
    expect(text(await repository.readFile('models/late/p.csv'))).toBe('rows')
    expect(text(await repository.readFile('p.csv'))).toBe('other')
    expect(await gitPrefix(join(folder, 'models/late'))).toBe('models/late/')
    expect(await gitPrefix(folder)).toBe('')
  })
})

describe('files', () => {
  it('are bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const repository = await gitRepository(repositoryOf({ 'a.bin': bytes }), 'main')
    expect(Uint8Array.from((await repository.readFile('a.bin'))!)).toEqual(bytes)
  })

  it('may be larger than a pipe and may be empty', async () => {
    const repository = await gitRepository(repositoryOf({ large: 'x'.repeat(3_000_000), empty: '' }), 'main')
    expect((await repository.readFile('large'))?.length).toBe(3_000_000)
    expect((await repository.readFile('empty'))?.length).toBe(0)
  })

  it.each(['with space.csv', 'naïve-模型.csv', "quote'd.csv", '[abc].csv', '-rf.csv', 'a/b/c/d.csv'])(
    'may be called %s',
    async (name) => {
      const repository = await gitRepository(repositoryOf({ [name]: 'rows', 'a.csv': 'other' }), 'main')
      expect(text(await repository.readFile(name))).toBe('rows')
      expect(await repository.list('')).toContain(name)
    }
  )

  it('a pattern is a name, not a pattern', async () => {
    const repository = await gitRepository(repositoryOf({ 'a.csv': 'rows' }), 'main')
    expect(await repository.readFile('*.csv')).toBeUndefined()
    expect(await repository.list('*')).toEqual([])
  })

  it('are listed below a folder, with their paths from the root', async () => {
    const repository = await gitRepository(repositoryOf({ 'p/a': '1', 'p/q/b': '2', 'pp/c': '3' }), 'main')
    expect(await repository.list('p')).toEqual(['p/a', 'p/q/b'])
    expect(await repository.list('.')).toEqual(['p/a', 'p/q/b', 'pp/c'])
    expect(await repository.list('nowhere')).toEqual([])
  })

  it('a path may begin with ./', async () => {
    const repository = await gitRepository(repositoryOf({ 'p/a': '1' }), 'main')
    expect(text(await repository.readFile('./p/a'))).toBe('1')
  })
})

describe('what is no file is an error', () => {
  it('a folder', async () => {
    const repository = await gitRepository(repositoryOf({ 'p/a': '1' }), 'main')
    await expect(repository.readFile('p')).rejects.toThrow('p: is a folder, not a file')
  })

  it('a symbolic link, which could lead out of the repository', async () => {
    const folder = repositoryOf({ a: '1' })
    symlinkSync('/etc/hostname', join(folder, 'link'))
    git(folder, 'add', '--all')
    git(folder, 'commit', '-q', '-m', 'link')
    await expect((await gitRepository(folder, 'main')).readFile('link')).rejects.toThrow('is a symbolic link')
  })

  it('a submodule', async () => {
    const folder = repositoryOf({ a: '1' })
    const commit = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit},sub`)
    git(folder, 'commit', '-q', '-m', 'submodule')
    await expect((await gitRepository(folder, 'main')).readFile('sub')).rejects.toThrow('is a submodule')
  })

  it('a Git LFS pointer', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'
    const repository = await gitRepository(repositoryOf({ 'p.csv': pointer }), 'main')
    await expect(repository.readFile('p.csv')).rejects.toThrow('is a Git LFS pointer, not the file')
  })
})

describe('what is not there is an error, never an empty repository', () => {
  it.each(['nowhere', 'v1', '0'.repeat(40), 'main:a', '', '--all', '-h', 'main..nowhere', 'a b'])(
    'no commit %j',
    async (ref) => {
      const repository = gitRepository(repositoryOf({ a: '1' }), ref)
      await expect(repository).rejects.toThrow(MeasurementError)
      await expect(repository).rejects.toThrow(`there is no commit ${JSON.stringify(ref)} in this clone`)
    }
  )

  it('a repository without a commit', async () => {
    const folder = emptyFolder()
    git(folder, 'init', '-q')
    await expect(gitRepository(folder, 'HEAD')).rejects.toThrow(
      /there is no commit "HEAD": nothing is committed in this repository yet\n +Commit what is in production first/
    )
  })

  it('no repository', async () => {
    await expect(gitRepository(emptyFolder(), 'main')).rejects.toThrow('this folder is in no git repository')
    await expect(gitPrefix(emptyFolder())).rejects.toThrow('this folder is in no git repository')
  })

  it('no folder', async () => {
    await expect(gitRepository(join(emptyFolder(), 'gone'), 'main')).rejects.toThrow(MeasurementError)
  })
})

describe('the environment of a git hook', () => {
  it('does not lead into its repository', async () => {
    const [ours, other] = [repositoryOf({ a: 'ours' }), repositoryOf({ a: 'theirs' })]
    const before = process.env['GIT_DIR']
    process.env['GIT_DIR'] = join(other, '.git')
    try {
      expect(text(await (await gitRepository(ours, 'main')).readFile('a'))).toBe('ours')
    } finally {
      if (before === undefined) delete process.env['GIT_DIR']
      else process.env['GIT_DIR'] = before
    }
  })
})

describe('ancestors', () => {
  it('are told from descendants and strangers; of what the clone does not hold nobody knows', async () => {
    const folder = repositoryOf({ a: 'one' })
    const first = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'two')
    const second = git(folder, 'rev-parse', 'HEAD')
    expect(await gitIsAncestor(folder, first, second)).toBe(true)
    expect(await gitIsAncestor(folder, first, first)).toBe(true)
    expect(await gitIsAncestor(folder, second, first)).toBe(false)
    expect(await gitIsAncestor(folder, first, 'f'.repeat(40))).toBeUndefined()
    expect(await gitIsAncestor(folder, '--help', first)).toBeUndefined()
  })
})

/** Three commits, the first two tagged as GTO does, and a clone of them. @param flags of git clone */
function cloned(...flags: readonly string[]): { folder: string; commits: readonly string[] } {
  const origin = repositoryOf({ a: 'one' })
  const commits = [git(origin, 'rev-parse', 'HEAD')]
  git(origin, 'tag', '-a', 'late#prod#1', '-m', 'assigned')
  for (const message of ['two', 'three']) {
    git(origin, 'commit', '-q', '--allow-empty', '-m', message)
    commits.push(git(origin, 'rev-parse', 'HEAD'))
    if (message === 'two') git(origin, 'tag', 'late@v1.0.0')
  }
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const folder = emptyFolder()
  git(folder, 'clone', '-q', ...flags, `file://${origin}`, '.')
  return { folder, commits }
}

describe('tags', () => {
  it('are those that begin so', async () => {
    const { folder } = cloned()
    expect(await gitTags(folder, 'late')).toEqual(['late#prod#1', 'late@v1.0.0'])
    expect(await gitTags(folder, 'late#')).toEqual(['late#prod#1'])
    expect(await gitTags(folder, 'fraud')).toEqual([])
  })

  it.each([
    ['shallow', ['--depth', '1'], 'is shallow: tags may be missing'],
    ['without tags', ['--no-tags'], 'was made with --no-tags']
  ])('of a clone that is %s are an error, and not none [fail-open 1]', async (_, flags, said) => {
    const { folder } = cloned(...flags)
    await expect(gitTags(folder, 'late')).rejects.toThrow(said)
    await expect(gitTags(folder, 'late')).rejects.toThrow('git fetch --unshallow --tags')
  })

  it('of no repository are an error', async () => {
    await expect(gitTags(emptyFolder(), 'late')).rejects.toThrow('in no git repository')
  })
})

describe('the distance behind a commit', () => {
  it('is counted', async () => {
    const { folder, commits } = cloned()
    const [first, second, third] = commits as [string, string, string]
    expect(await gitBehind(folder, first, third)).toBe(2)
    expect(await gitBehind(folder, second.slice(0, 10), third)).toBe(1)
    expect(await gitBehind(folder, third, first)).toBe(0)
  })

  it('is not known of a commit that is not there, of what is none, and in a shallow clone', async () => {
    const { folder, commits } = cloned()
    expect(await gitBehind(folder, 'f'.repeat(40), commits[2]!)).toBeUndefined()
    expect(await gitBehind(folder, '--all', commits[2]!)).toBeUndefined()
    expect(await gitBehind(cloned('--depth', '2').folder, commits[1]!, commits[2]!)).toBeUndefined()
  })
})

it('a shallow clone says of an ancestor that it is one, and of no commit that it is none', async () => {
  const { folder, commits } = cloned('--depth', '2')
  const [first, second, third] = commits as [string, string, string]
  expect(await gitIsAncestor(folder, second, third)).toBe(true)
  await expect(gitIsAncestor(folder, first, third)).rejects.toThrow('this clone is shallow')
  git(folder, 'fetch', '-q', '--depth', '1', 'origin', first)
  await expect(gitIsAncestor(folder, first, third)).rejects.toThrow('this clone is shallow')
})
