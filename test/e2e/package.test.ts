import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, it } from '@jest/globals'

import { git } from './command.js'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function start(
  command: string,
  arguments_: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {}
): string {
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (status !== 0) throw new Error(`${command} ${arguments_.join(' ')}: ${stderr}`)
  return stdout
}

/** An empty folder with the packed package installed in it, and nothing else. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-pack-'))
  const [{ filename }] = JSON.parse(
    start(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.'))
  ) as [{ filename: string }]
  start(npm, ['init', '--yes'], folder)
  start(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--offline', join(folder, filename)],
    folder
  )
  return folder
}

it('the packed package runs in an empty folder, with nothing else installed', () => {
  const folder = installed()
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  expect(start(npx, ['--no-install', 'model-gate', '--help'], folder)).toContain('Usage: model-gate')
  expect(start(npx, ['--no-install', 'model-gate', 'demo'], folder)).toContain('FAIL')
}, 120_000)

// Where a repository has a script called build, prepare or prepack, npm brings all that it is developed with, and starts their scripts.
it('is installed from a repository without asking any registry', () => {
  const repository = mkdtempSync(join(tmpdir(), 'model-gate-origin-'))
  cpSync(join(installed(), 'node_modules', 'model-gate'), repository, { recursive: true })
  git(repository, 'init', '--quiet')
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message', 'v1')
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-install-'))
  start(npm, ['init', '--yes'], folder)
  start(npm, ['install', '--no-audit', '--no-fund', '--save-dev', `git+${pathToFileURL(repository).href}`], folder, {
    npm_config_registry: 'http://127.0.0.1:1',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(folder, 'cache')
  })
  const bundle = join(folder, 'node_modules', 'model-gate', 'dist', 'cli.js')
  expect(start(process.execPath, [bundle, 'demo'], folder)).toContain('FAIL')
}, 120_000)

it('the version of the bundle is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(start(process.execPath, ['dist/cli.js', '--version'], '.').trim()).toBe(version)
})

it('every command has a --help with an example and the exit codes', () => {
  for (const name of [
    'run',
    'evaluate',
    'baseline',
    'compare',
    'drift',
    'profile',
    'gate',
    'report',
    'demo',
    'lint',
    'promote'
  ]) {
    const help = start(process.execPath, ['dist/cli.js', name, '--help'], '.')
    expect(help).toContain(`Usage: model-gate ${name}`)
    expect(help).toContain('Examples')
    expect(help).toContain('Exit codes')
  }
})
