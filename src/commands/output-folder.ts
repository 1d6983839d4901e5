import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

import { isEvaluation } from '../baseline/index.js'
import { digestOfFile } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { makeFolder, writeAtomically } from './write-atomically.js'

/** Where everything is written that nobody names a place for. */
export const usualOutput = 'model-gate'

/**
 * Makes the folder for what a command writes. Git ignores the one that nobody named and that is made here: reports and copies of predictions are not
 * to be committed by `git add -A`. A folder that was there, or that a person named, may be a baseline to commit.
 *
 * @throws UsageError where nothing can be written there
 */
export async function openOutput(
  output: string,
  { workingDirectory }: Pick<Frontend, 'workingDirectory'>
): Promise<string> {
  const folder = resolve(workingDirectory, output)
  const isNew = await makeFolder(folder)
  if (isNew && output === usualOutput)
    await writeAtomically(
      join(folder, '.gitignore'),
      '# Written by model-gate: nothing in here is to be committed.\n*\n'
    )
  return folder
}

/**
 * Takes away the reports and evaluations that an earlier run left: a run that ends without one has none. What is not ours is left, whatever it is called.
 *
 * @param output folder of `run` or `gate`; those of several models stand below it, each in a folder of its name
 */
export async function forgetRun(output: string, frontend: Pick<Frontend, 'workingDirectory'>): Promise<void> {
  const folder = resolve(frontend.workingDirectory, output)
  await forgetReports(output, frontend)
  for (const each of [folder, ...(await foldersOfModels(folder, 'evaluation/evaluation.json'))])
    await forgetEvaluation(join(each, 'evaluation'))
}

/** The reports alone: a baseline may be what an earlier run measured. */
export async function forgetReports(
  output: string,
  { workingDirectory }: Pick<Frontend, 'workingDirectory'>
): Promise<void> {
  const folder = resolve(workingDirectory, output)
  await forgetDocument(join(folder, 'report.md'), '<!-- model-gate:v1 ')
  for (const each of await foldersOfModels(folder, 'report.json'))
    await forgetDocument(join(each, 'report.json'), ofKind('report'))
  await forgetDocument(join(folder, 'report.json'), ofKind('report'))
}

/** Takes away a baseline folder of ours: the evaluation, and what it says it wrote beside itself. */
export async function forgetEvaluation(folder: string): Promise<void> {
  const path = join(folder, 'evaluation.json')
  const earlier = await readFile(path).catch(() => undefined)
  if (earlier === undefined || !isEvaluation(earlier)) return
  const rows = join(folder, 'predictions.csv')
  const digest = await digestOfFile(rows).catch(() => undefined)
  // The digest proves that it is the copy, and not a file of somebody else.
  if (digest !== undefined && earlier.includes(digest)) await remove(rows)
  await forgetDocument(join(folder, 'profile.json'), ofKind('profile'))
  await remove(path)
}

/** Takes away the checks that an earlier command left. */
export async function forgetChecks(folder: string): Promise<void> {
  await forgetDocument(join(folder, 'checks.json'), ofKind('checks'))
}

/** Takes away a file that begins as we begin it. */
export async function forgetDocument(path: string, mark: string): Promise<void> {
  const content = await readFile(path).catch(() => undefined)
  if (content?.subarray(0, 4096).includes(mark) === true) await remove(path)
}

/** How a document of ours says what it is. */
export function ofKind(kind: 'report' | 'checks' | 'profile'): string {
  return `"schema": "model-gate/${kind}@`
}

/** What cannot be taken away is written over, or told when that fails. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
}

/** Folders below one that hold a document of the model they are named after. */
async function foldersOfModels(folder: string, document: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const named = await Promise.all(
    folders.map(async (each) => {
      const text = await readFile(join(each, document), 'utf8').catch(() => '')
      return text.includes('"schema": "model-gate/') && text.includes(`"model": ${JSON.stringify(basename(each))}`)
    })
  )
  return folders.filter((_, index) => named[index])
}
