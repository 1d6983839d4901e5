import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'

const rows = (errors: number): string =>
  `id,label,prediction\n${Array.from({ length: 400 }, (_, id) => `r${id},${id % 2},${id < errors ? 1 - (id % 2) : id % 2}`).join('\n')}\n`

const policy = `version: 1
model: late
candidate: { predictions: candidate.csv }
task: { type: binary, positive: 1 }
baseline: { from: 'file:production.csv' }
metrics: { accuracy: { max-drop: 0.05 } }
`
const files = { '.github/model-gate.yml': policy, 'production.csv': rows(20), 'candidate.csv': rows(20) }

/** Every file below the output folder, sorted. */
function written(folder: string): string[] {
  return readdirSync(join(folder, 'model-gate'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== 'evaluation')
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

const breakage: Readonly<Record<string, (folder: string) => void>> = {
  'a table that cannot be read': (folder) =>
    writeFileSync(join(folder, 'candidate.csv'), 'id,label,prediction\nr1,1\n'),
  'a mistake in the policy': (folder) => writeFileSync(join(folder, '.github/model-gate.yml'), `${policy}nonsense: 1\n`)
}

describe('the output folder', () => {
  it('is ignored by git where it is made', () => {
    const folder = folderWith(files)
    git(folder, 'init', '-q')
    expect(modelGate(['run'], { cwd: folder }).code).toBe(0)
    git(folder, 'add', '-A')
    expect(git(folder, 'diff', '--cached', '--name-only').trim().split('\n')).toEqual(Object.keys(files).sort())
  })

  it('is left as it is where it was there, or was named to hold a baseline', () => {
    const folder = folderWith({ ...files, 'model-gate/mine.txt': 'mine' })
    expect(modelGate(['run'], { cwd: folder }).code).toBe(0)
    expect(modelGate(['evaluate', '--output', 'metrics/production'], { cwd: folder }).code).toBe(0)
    expect(existsSync(join(folder, 'model-gate/.gitignore'))).toBe(false)
    expect(readdirSync(join(folder, 'metrics/production')).sort()).toEqual(['evaluation.json', 'predictions.csv'])
  })

  it('holds nothing of an earlier run after one that measured nothing', () => {
    const folder = folderWith(files)
    expect(modelGate(['run'], { cwd: folder }).code).toBe(0)
    expect(written(folder)).toEqual([
      '.gitignore',
      'evaluation/evaluation.json',
      'evaluation/predictions.csv',
      'report.json',
      'report.md'
    ])
    breakage['a table that cannot be read']!(folder)
    expect(modelGate(['run'], { cwd: folder }).code).toBe(3)
    expect(written(folder)).toEqual(['.gitignore', 'report.json', 'report.md'])
    expect(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')).toContain('"verdict": "error"')
  })

  it('holds nothing of an earlier run after a mistake of use', () => {
    const folder = folderWith(files)
    const extra = ['--json', 'copy.json']
    expect(modelGate(['run', ...extra], { cwd: folder }).code).toBe(0)
    breakage['a mistake in the policy']!(folder)
    expect(modelGate(['run', ...extra], { cwd: folder }).code).toBe(2)
    expect(written(folder)).toEqual(['.gitignore'])
    expect(existsSync(join(folder, 'copy.json'))).toBe(false)
  })

  it('of several models holds nothing of an earlier run after a mistake of use', () => {
    const folder = folderWith({ ...files, 'b.yml': policy.replace('late', 'early') })
    const both = ['run', '--policy', '.github/model-gate.yml', '--policy', 'b.yml']
    expect(modelGate(both, { cwd: folder }).code).toBe(0)
    expect(existsSync(join(folder, 'model-gate/early/report.json'))).toBe(true)
    expect(modelGate([...both, '--policy', 'c.yml'], { cwd: folder }).code).toBe(2)
    expect(written(folder).filter((path) => path.includes('.'))).toEqual(['.gitignore'])
  })

  it.each(Object.entries(breakage))('holds no measurement and no checks of an earlier command after %s', (_, spoil) => {
    const folder = folderWith(files)
    expect(modelGate(['evaluate'], { cwd: folder }).code).toBe(0)
    expect(modelGate(['compare', '--evaluation', 'model-gate'], { cwd: folder }).code).toBe(0)
    spoil(folder)
    expect(modelGate(['evaluate'], { cwd: folder }).code).toBeGreaterThan(1)
    expect(modelGate(['compare', '--evaluation', 'model-gate'], { cwd: folder }).code).toBeGreaterThan(1)
    expect(written(folder)).toEqual(['.gitignore'])
  })

  it('keeps what is not ours, and production where a new one cannot be measured', () => {
    const mine = { 'model-gate/report.json': '{"mine": 1}\n', 'model-gate/evaluation/predictions.csv': 'mine\n' }
    const folder = folderWith({ ...files, ...mine })
    const production = ['evaluate', '--output', 'production']
    expect(modelGate(production, { cwd: folder }).code).toBe(0)
    breakage['a mistake in the policy']!(folder)
    expect(modelGate(production, { cwd: folder }).code).toBe(2)
    expect(modelGate(['run'], { cwd: folder }).code).toBe(2)
    expect(written(folder)).toEqual(['evaluation/predictions.csv', 'report.json'])
    expect(existsSync(join(folder, 'production/evaluation.json'))).toBe(true)
  })
})
