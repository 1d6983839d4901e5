import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, describe, expect, it } from '@jest/globals'

import { MeasurementError } from '../../../src/documents/index.js'
import { checkedOutCommit, gitIsAncestor, gitPrefix, gitRepository } from '../../../src/git/index.js'

const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
const files = ['-c', 'protocol.file.allow=always']

function git(folder: string, ...arguments_: readonly string[]): string {
  return execFileSync('git', [...identity, ...files, ...arguments_], { cwd: folder, encoding: 'utf8' }).trim()
}

function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'model-gate-git-')))
}

function write(folder: string, content: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function repositoryOf(content: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  git(folder, 'init', '-q', '-b', 'main')
  write(folder, content)
  git(folder, 'add', '--all')
  git(folder, 'commit', '-q', '-m', 'one')
  return folder
}

const environment = { ...process.env }
afterEach(() => {
  process.env = { ...environment }
})

/** Starts a command as soon as an object is asked for that it lacks. @param ran file that the command writes */
function startingBareRepository(ran: string): Readonly<Record<string, string>> {
  return {
    'model/HEAD': `${'1'.repeat(40)}\n`,
    'model/objects/keep': '',
    'model/refs/keep': '',
    'model/payload': `env > ${ran}\n`,
    'model/config':
      '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ext::sh payload\n\tpromisor = true\n[protocol "ext"]\n\tallow = always\n'
  }
}

describe('a git directory among the files that are judged', () => {
  it('is a folder as any other: nothing of it is started, and the repository is the one around it', async () => {
    const ran = join(emptyFolder(), 'ran')
    const folder = repositoryOf({ ...startingBareRepository(ran), 'model/p.csv': 'rows' })
    const inside = join(folder, 'model')
    const commit = git(folder, 'rev-parse', 'HEAD')
    expect(await checkedOutCommit(inside)).toBe(commit)
    expect((await gitRepository(inside, 'HEAD')).commit).toBe(commit)
    expect(await gitPrefix(inside)).toBe('model/')
    expect(existsSync(ran)).toBe(false)
  })

  it('is no repository where there is none around it', async () => {
    const ran = join(emptyFolder(), 'ran')
    const folder = emptyFolder()
    write(folder, startingBareRepository(ran))
    expect(await checkedOutCommit(join(folder, 'model'))).toBeUndefined()
    await expect(gitRepository(join(folder, 'model'), 'HEAD')).rejects.toThrow('in no git repository')
    expect(existsSync(ran)).toBe(false)
  })

  it('does not say what origin/main is [fail-open 13]', async () => {
    const folder = repositoryOf({ 'model/model-gate.yml': 'strict' })
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const theirs = repositoryOf({ 'model/model-gate.yml': 'weak' })
    git(theirs, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const inside = join(folder, 'model')
    for (const part of ['HEAD', 'objects', 'refs'])
      cpSync(join(theirs, '.git', part), join(inside, part), { recursive: true })
    write(inside, { config: '[core]\n\trepositoryformatversion = 0\n\tworktree = .\n' })
    const bytes = await (await gitRepository(inside, 'origin/main')).readFile('model/model-gate.yml')
    expect(Buffer.from(bytes!).toString('utf8')).toBe('strict')
  })
})

describe('the configuration of a clone', () => {
  it('starts no program', async () => {
    const ran = join(emptyFolder(), 'ran')
    const program = join(emptyFolder(), 'program')
    writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`)
    chmodSync(program, 0o755)
    const folder = repositoryOf({ a: 'one' })
    for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'pager.show', 'gpg.program', 'diff.external'])
      git(folder, 'config', key, program)
    git(folder, 'config', 'log.showSignature', 'true')
    const repository = await gitRepository(folder, 'HEAD')
    await repository.readFile('a')
    await repository.tracked()
    await repository.committedAt()
    await gitIsAncestor(folder, repository.commit, 'f'.repeat(40))
    expect(existsSync(ran)).toBe(false)
  })

  it('that leaves objects at the origin is no reason to fetch them: the error says how', async () => {
    const origin = repositoryOf({ a: 'one', 'model/p.csv': 'rows' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const folder = emptyFolder()
    git(folder, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, '.')
    const repository = await gitRepository(folder, 'main')
    expect(await repository.list('')).toEqual(['a', 'model/p.csv'])
    await expect(repository.readFile('a')).rejects.toThrow(MeasurementError)
    await expect(repository.readFile('a')).rejects.toThrow('was made with --filter')
  })

  it('replaces no object by another', async () => {
    const folder = repositoryOf({ a: 'strict' })
    const strict = git(folder, 'rev-parse', 'HEAD')
    write(folder, { a: 'weak' })
    git(folder, 'commit', '-q', '-a', '-m', 'two')
    git(folder, 'replace', strict, 'HEAD')
    const bytes = await (await gitRepository(folder, strict)).readFile('a')
    expect(Buffer.from(bytes!).toString('utf8')).toBe('strict')
  })
})

describe('what git is started with', () => {
  /** A git that writes down its environment. */
  function recordingGit(): { readonly path: string; readonly seen: () => string } {
    const folder = emptyFolder()
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv >> ${folder}/seen\nexec ${real} "$@"\n`)
    chmodSync(join(folder, 'git'), 0o755)
    return { path: `${folder}:${process.env['PATH'] ?? ''}`, seen: () => readFileSync(join(folder, 'seen'), 'utf8') }
  }

  it('holds no secret', async () => {
    const { path, seen } = recordingGit()
    Object.assign(process.env, { PATH: path, MLFLOW_TRACKING_TOKEN: 's3cret', 'INPUT_GITHUB-TOKEN': 's3cret' })
    await gitRepository(repositoryOf({ a: 'one' }), 'HEAD')
    expect(seen()).toContain('HOME=')
    expect(seen()).not.toContain('s3cret')
  })

  it('leads to no other repository, object or configuration', async () => {
    const ours = repositoryOf({ a: 'ours' })
    const theirs = join(repositoryOf({ a: 'theirs' }), '.git')
    Object.assign(process.env, {
      GIT_COMMON_DIR: theirs,
      GIT_OBJECT_DIRECTORY: join(theirs, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(theirs, 'objects'),
      GIT_NAMESPACE: 'theirs',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.worktree',
      GIT_CONFIG_VALUE_0: theirs,
      GIT_CEILING_DIRECTORIES: ours
    })
    const bytes = await (await gitRepository(ours, 'HEAD')).readFile('a')
    expect(Buffer.from(bytes!).toString('utf8')).toBe('ours')
  })
})

describe('clones that people have', () => {
  it('another work tree of a repository', async () => {
    const folder = repositoryOf({ 'model/a': 'one' })
    const other = join(emptyFolder(), 'other')
    git(folder, 'worktree', 'add', '-q', '-b', 'topic', other)
    const repository = await gitRepository(join(other, 'model'), 'topic')
    expect(repository.commit).toBe(git(folder, 'rev-parse', 'main'))
    expect(await gitPrefix(join(other, 'model'))).toBe('model/')
  })

  it('a submodule: the repository is the submodule', async () => {
    const inner = repositoryOf({ 'a/b': 'inner' })
    const outer = repositoryOf({ c: 'outer' })
    git(outer, 'submodule', '--quiet', 'add', inner, 'sub')
    expect(await checkedOutCommit(join(outer, 'sub/a'))).toBe(git(inner, 'rev-parse', 'HEAD'))
    expect(await gitPrefix(join(outer, 'sub/a'))).toBe('a/')
    expect(await (await gitRepository(join(outer, 'sub'), 'HEAD')).list('')).toEqual(['a/b'])
  })
})
