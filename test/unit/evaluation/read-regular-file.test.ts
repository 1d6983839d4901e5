import { execFileSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import { modelFiles, readRegularFile } from '../../../src/evaluation/index.js'

const folder = mkdtempSync(join(tmpdir(), 'model-gate-regular-'))
execFileSync('mkfifo', [join(folder, 'pipe')])
symlinkSync('/dev/zero', join(folder, 'endless'))
writeFileSync(join(folder, 'm.json'), '{}')

it('a file is read', async () => {
  expect(await readRegularFile(join(folder, 'm.json'), 'm.json')).toEqual(Buffer.from('{}'))
})

it.each([
  ['pipe', 'pipe: is not a regular file'],
  ['endless', 'endless: is not a regular file'],
  ['nowhere', 'nowhere: does not exist'],
  ['.', '.: is a folder']
])('%s is refused, and not waited for', async (name, message) => {
  await expect(readRegularFile(join(folder, name), name)).rejects.toThrow(message)
})

it.each(['pipe', 'endless'])('a model file that is a %s is refused, and not waited for', async (name) => {
  await expect(modelFiles([name], folder)).rejects.toThrow(`${name}: candidate.files: is not there or cannot be read`)
})
