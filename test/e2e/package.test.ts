import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, it } from '@jest/globals'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function start(command: string, arguments_: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, arguments_, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (status !== 0) throw new Error(`${command} ${arguments_.join(' ')}: ${stderr}`)
  return stdout
}

it('the packed package runs in an empty folder, with nothing else installed', () => {
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
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  expect(start(npx, ['--no-install', 'model-gate', '--help'], folder)).toContain('Usage: model-gate')
  expect(start(npx, ['--no-install', 'model-gate', 'demo'], folder)).toContain('FAIL')
}, 120_000)

it('the version of the bundle is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(start(process.execPath, ['dist/cli.js', '--version'], '.').trim()).toBe(version)
})

it('every command has a --help with an example and the exit codes', () => {
  for (const name of ['run', 'evaluate', 'baseline', 'compare', 'drift', 'profile', 'gate', 'report', 'demo', 'lint']) {
    const help = start(process.execPath, ['dist/cli.js', name, '--help'], '.')
    expect(help).toContain(`Usage: model-gate ${name}`)
    expect(help).toContain('Examples')
    expect(help).toContain('Exit codes')
  }
})
