import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tableFormat, tables } from '../../../src/tables/index.js'
import { bytesOf, problemsOf, readTable } from './reading.js'

describe('tableFormat', () => {
  it.each([
    ['a.csv', 'csv'],
    ['dir.x/A.CSV', 'csv'],
    ['a.tsv', 'tsv'],
    ['a.jsonl', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['a.parquet', 'parquet'],
    ['a.csv.gz', 'csv'],
    ['a.tsv.gz', 'tsv'],
    ['a.jsonl.gz', 'jsonl'],
    ['a.parquet.gz', undefined],
    ['a.json', undefined],
    ['csv', undefined],
    ['', undefined]
  ])('of %j is %p', (name, format) => {
    expect(tableFormat(name)).toBe(format)
  })
})

describe('content that is no table', () => {
  const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
  it.each([
    ['t.csv', '', 'is empty'],
    ['t.csv', '\ufeff', 'is empty'],
    ['t.csv', ' \n\n', 'is empty'],
    ['t.jsonl', '', 'is empty'],
    ['t.parquet', '', 'is empty'],
    ['t.csv.gz', gzipSync(''), 'is empty'],
    ['t.csv', lfs, 'is a Git LFS pointer, not the file it stands for'],
    ['t.parquet', lfs, 'is a Git LFS pointer, not the file it stands for'],
    ['t.csv', '<!DOCTYPE html><html></html>', 'is an HTML or XML page'],
    ['t.jsonl', '\n<html>', 'is an HTML or XML page'],
    ['t.csv', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'), 'is UTF-16'],
    ['t.csv', Uint8Array.from([0xfe, 0xff, 0, 0x61]), 'is UTF-16'],
    ['t.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'is a ZIP archive or an Excel workbook'],
    ['t.csv', Uint8Array.from([0x80, 4, 0x95, 0]), 'header: is not UTF-8 text'],
    ['t.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), 'header: holds a NUL byte'],
    ['t.jsonl', '[{"a":1}]', 'is a JSON array, not JSON Lines'],
    ['t.parquet', 'a,b\n1,2\n', 'is not a Parquet file: it does not begin with PAR1'],
    ['t.pkl', 'a,b\n1,2\n', 'is of no known format']
  ])('in %s is named: %j', async (name, content, message) => {
    expect(await problemsOf(readTable(name, content, { a: 'text' }))).toMatchObject([{ file: name, message }])
  })

  it.each([
    ['t.csv', 'a;b\n1;0,5\n', 'looks separated by semicolons, and a .csv is separated by commas'],
    ['t.csv', 'a\tb\r\n1\t2\n', 'looks separated by tabs, and a .csv is separated by commas'],
    ['t.tsv', 'a,b\n1,2\n', 'looks separated by commas, and a .tsv is separated by tabs']
  ])('is another separator: %s %j', async (name, text, message) => {
    for (const reading of [tables.header({ name, bytes: bytesOf(text) }), tables.kinds({ name, bytes: bytesOf(text) })])
      expect(await problemsOf(reading)).toMatchObject([{ file: name, message }])
  })

  it.each(['"a;b"\n1\n', 'a,b;c\n1,2\n', 'a\n1;2\n'])('may hold other separators: %j', async (text) => {
    expect((await tables.header({ name: 't.csv', bytes: bytesOf(text) })).length).toBeGreaterThan(0)
  })

  it('says how to get the file of a Git LFS pointer', async () => {
    const [problem] = await problemsOf(readTable('t.csv', lfs, {}))
    expect(problem?.hint).toBe('Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout')
  })
})

describe('files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tables-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are read by path, and called by name', async () => {
    const path = join(folder, 'download')
    await writeFile(path, 'a\n1\nx\n')
    expect(await tables.header({ name: 'current.csv', path })).toEqual(['a'])
    expect(await problemsOf(tables.read({ name: 'current.csv', path }, new Map([['a', 'number']])))).toEqual([
      { file: 'current.csv', row: 2, field: 'a', message: 'must be a number, got "x"' }
    ])
  })

  it('may have their format in the path alone', async () => {
    const path = join(folder, 'p.csv')
    await writeFile(path, 'a\n1\n')
    expect((await tables.read({ name: 'baseline', path }, new Map([['a', 'id']]))).count).toBe(1)
  })

  it('that do not exist are named', async () => {
    const path = join(folder, 'no.csv')
    expect(await problemsOf(tables.header({ name: 'no.csv', path }))).toMatchObject([
      { file: 'no.csv', message: 'does not exist', hint: expect.stringContaining('Check the path') }
    ])
  })

  it('that are directories or below files are named', async () => {
    await mkdir(join(folder, 'dir.csv'))
    await writeFile(join(folder, 'file'), '')
    expect(await problemsOf(tables.header({ name: 'd', path: join(folder, 'dir.csv') }))).toMatchObject([
      { message: 'is a directory, not a file' }
    ])
    expect(await problemsOf(tables.header({ name: 'f', path: join(folder, 'file', 'x.csv') }))).toMatchObject([
      { message: 'does not exist: a part of its path is not a directory' }
    ])
    expect(await problemsOf(tables.header({ name: 'n', path: '/dev/null' }))).toMatchObject([
      { message: 'is not a regular file' }
    ])
  })

  it('that are pipes are named, and not waited for', async () => {
    const path = join(folder, 'pipe.csv')
    execFileSync('mkfifo', [path])
    expect(await problemsOf(tables.header({ name: 'pipe.csv', path }))).toMatchObject([
      { file: 'pipe.csv', message: 'is not a regular file' }
    ])
  })

  it('that may not be read are named, but to the superuser, who may read all', async () => {
    const path = join(folder, 'secret.csv')
    await writeFile(path, 'a\n')
    await chmod(path, 0)
    const header = tables.header({ name: 'secret.csv', path })
    const isSuperuser = process.getuid?.() === 0
    const outcome = isSuperuser ? await header : await problemsOf(header)
    expect(outcome).toMatchObject(isSuperuser ? ['a'] : [{ message: 'may not be read: permission denied' }])
  })

  it('that are gzipped and long are let go of when they are no table, or only the header is wanted', async () => {
    const path = join(folder, 'long.csv.gz')
    const lines = Array.from({ length: 400_000 }, (_, row) => `${row},${Math.sin(row)}\n`).join('')
    await writeFile(path, gzipSync(`<html>\n${lines}`))
    expect(await problemsOf(tables.header({ name: 'l.csv.gz', path }))).toMatchObject([
      { message: 'is an HTML or XML page' }
    ])
    await writeFile(path, gzipSync(`a,b\n${lines}`))
    expect(await tables.header({ name: 'l.csv.gz', path })).toEqual(['a', 'b'])
  }, 30_000)

  it('in memory are not changed', async () => {
    const bytes = bytesOf('a,b\n1,2\n')
    const before = bytes.slice()
    await readTable('t.csv', bytes, { a: 'number' })
    expect(bytes).toEqual(before)
  })
})
