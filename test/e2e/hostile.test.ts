import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from './command.js'

const better = 'id,label,prediction\n1,0,0\n2,1,1\n3,0,0\n4,1,1\n'
const worse = 'id,label,prediction\n1,0,1\n2,1,1\n3,0,1\n4,1,1\n'

/** A policy that decides on the numbers, so that four rows are enough. */
function policyOf(model: string, keys: Readonly<Record<string, string>> = {}): string {
  const all = {
    version: '1',
    model,
    candidate: '{ predictions: candidate.csv }',
    task: '{ type: binary, positive: 1 }',
    baseline: "{ from: 'file:production.csv' }",
    metrics: '{ accuracy: { max-drop: 0.1, decide: estimate } }',
    ...keys
  }
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}

function run(folder: string, ...flags: string[]): Finished {
  return modelGate(['run', '--policy', 'policy.yml', '--quiet', ...flags], { cwd: folder })
}

describe('what judges is read before any candidate runs [fail-open 13]', () => {
  it("one model's command cannot write another model's baseline", () => {
    const folder = folderWith({
      'policy.yml': policyOf('late', {
        candidate: '{ run: cp worse.csv b.csv && cp better.csv candidate.csv, predictions: candidate.csv }'
      }),
      'b.yml': policyOf('other', { candidate: '{ predictions: worse.csv }', baseline: "{ from: 'file:b.csv' }" }),
      'better.csv': better,
      'worse.csv': worse,
      'production.csv': better,
      'b.csv': better
    })
    const { code, out } = run(folder, '--policy', 'b.yml')
    expect(out).toContain('FAIL  other')
    expect(code).toBe(1)
  })
})

describe('a standard at a commit [fail-open 13]', () => {
  /** A branch that brings its own production.csv, which the base reaches through a link. */
  function proposal(): string {
    const folder = folderWith({
      'policy.yml': policyOf('late', { baseline: "{ from: 'file:link/production.csv' }" }),
      'data/production.csv': better,
      'candidate.csv': worse
    })
    symlinkSync('data', join(folder, 'link'))
    git(folder, 'init', '-q')
    git(folder, 'add', '--all')
    git(folder, 'commit', '-qm', 'base')
    git(folder, 'tag', 'base')
    writeFileSync(join(folder, 'data/production.csv'), worse)
    git(folder, 'commit', '-qam', 'proposal')
    return folder
  }

  it.each([
    ['through a link', (): string[] => [], 'link is no folder'],
    [
      'by an absolute path',
      (folder: string) => ['--baseline', `file:${folder}/data/production.csv`],
      'leads into the repository'
    ],
    ['at a commit, through a link', () => ['--baseline', 'git:base:link/production.csv'], 'link is no folder'],
    ['at a commit, outside of it', () => ['--baseline', 'git:base:../production.csv'], 'is outside of the repository']
  ])('cannot be brought along %s, nor vanish', (_, flags, says) => {
    const folder = proposal()
    const { code, out } = run(folder, '--policy-ref', 'base', ...flags(folder))
    expect({ code, out }).toEqual({ code: 3, out: expect.stringContaining(says) })
  })

  it('is found by a path with detours', () => {
    const folder = proposal()
    const { code } = run(folder, '--policy-ref', 'base', '--baseline', 'file:./data/../data//production.csv')
    expect(code).toBe(1)
  })
})

describe('a baseline folder [fail-open 1]', () => {
  it('of links is read, as data version control keeps it', () => {
    const folder = folderWith({
      'policy.yml': policyOf('late'),
      'candidate.csv': worse,
      'production/note': '',
      store: better
    })
    symlinkSync('../store', join(folder, 'production/predictions.csv'))
    expect(run(folder, '--baseline', 'file:production').code).toBe(1)
  })

  it('of folders alone is an error', () => {
    const folder = folderWith({
      'policy.yml': policyOf('late'),
      'candidate.csv': worse,
      'metrics/production/predictions.csv': better
    })
    const { code, out } = run(folder, '--baseline', 'file:metrics')
    expect(code).toBe(3)
    expect(out).toContain('file:metrics: is a folder without evaluation.json')
  })
})

describe('production that is measured again', () => {
  it('is handed over as a folder, and may be written anywhere', () => {
    const folder = folderWith({
      'candidate.csv': worse,
      'production.csv': 'id,label,prediction\n7,0,0\n8,1,1\n',
      'today.csv': better
    })
    const again = join(folder, 'again.csv')
    const command = 'head -2 "$MODEL_GATE_BASELINE_DIR/predictions.csv"; cp today.csv again.csv'
    writeFileSync(
      join(folder, 'policy.yml'),
      policyOf('late', { baseline: `{ from: 'file:production.csv', run: '${command}', predictions: ${again} }` })
    )
    const { code, err } = modelGate(['run', '--policy', 'policy.yml'], { cwd: folder })
    expect(err).toContain('  | 7,0,0')
    expect(code).toBe(1)
  })
})

describe('files', () => {
  it('evaluate does not write over the predictions that it reads', () => {
    const rows = better.replaceAll('\n', ',feature\n')
    const folder = folderWith({ 'policy.yml': policyOf('late'), 'out/predictions.csv': rows })
    const { code, err } = modelGate(
      ['evaluate', '--policy', 'policy.yml', '--predictions', 'out/predictions.csv', '--output', 'out'],
      { cwd: folder }
    )
    expect(code).toBe(2)
    expect(err).toContain('out/predictions.csv: would be overwritten')
    expect(readFileSync(join(folder, 'out/predictions.csv'), 'utf8')).toBe(rows)
  })

  it('a metric file may hold as many numbers as 5 MB do', () => {
    const numbers = Array.from({ length: 260_000 }, (_, index) => `"k${index}":${index}`).join(',')
    const folder = folderWith({
      'policy.yml': policyOf('late', {
        candidate: '{ metrics: m.json }',
        metrics: '{ k259999: { direction: higher, min: 1 } }'
      }).replace(/^task.*\n/m, ''),
      'm.json': `{${numbers}}`,
      'production.json': '{"k259999": 1}'
    })
    expect(run(folder, '--baseline', 'file:production.json').code).toBe(0)
  }, 60_000)
})

describe('a standard output that takes no more', () => {
  const start = `"${process.execPath}" "${resolve('dist/cli.js')}"`

  function shell(command: string): Finished {
    const folder = folderWith({ 'policy.yml': policyOf('late'), 'candidate.csv': better, 'production.csv': better })
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }

  it('changes no verdict when its reader has gone', () => {
    const { out, err } = shell(`(${start} run --policy policy.yml --quiet; echo "code $?" >&2) | true`)
    expect(err).toBe('code 0\n')
    expect(out).toBe('')
  })

  it('is said and never 0 when the disk is full', () => {
    const { code, err } = shell(`${start} run --policy policy.yml --quiet > /dev/full`)
    expect(err).toContain('standard output cannot be written: ENOSPC')
    expect(err).not.toContain('    at ')
    expect(code).toBe(3)
  })
})
