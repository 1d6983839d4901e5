import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { resolve } from 'node:path'

import { toolPath } from './tools.js'

/**
 * What actionlint finds in the workflows of a git repository, and in the action files that they use: an `action.yml` that
 * no workflow uses is not read.
 */
export function actionlint(folder: string): string[] {
  return findings(needed('actionlint'), ['-shellcheck=', '-pyflakes=', '-oneline', '-no-color'], folder)
}

/** What zizmor finds in workflows and action files: injection, permissions, pins. Offline. */
export function zizmor(folder: string): string[] {
  const { status, stdout, stderr } = run(needed('zizmor'), ['--offline', '--no-progress', '--format=json', '.'], folder)
  if (status !== 0 && !stdout.startsWith('[')) throw new Error(stderr)
  const found = JSON.parse(stdout) as { ident: string; determinations: { severity: string } }[]
  return found.map(({ ident, determinations }) => `${ident} (${determinations.severity})`)
}

/** What the schema of GitHub's editors says about workflows and action files, every `action.yml` included. */
export function metadataProblems(...files: readonly string[]): string[] {
  const script = resolve('test/github/check-metadata.mjs')
  return findings(needed('node24'), [script, needed('languageservice'), ...files.map((file) => resolve(file))], '.')
}

function findings(command: string, arguments_: readonly string[], folder: string): string[] {
  const { status, stdout, stderr } = run(command, arguments_, folder)
  if (status !== 0 && stdout === '') throw new Error(stderr)
  return stdout.split('\n').filter((line) => line !== '')
}

function run(command: string, arguments_: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(command, arguments_, { cwd, encoding: 'utf8' })
}

function needed(tool: Parameters<typeof toolPath>[0]): string {
  const path = toolPath(tool)
  if (path === undefined) throw new Error(`${tool} is not installed; ask itWith('${tool}') first`)
  return path
}
