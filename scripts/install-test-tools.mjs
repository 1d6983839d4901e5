// Installs what the tests of workflows, action files and stores run into .tools/ (ignored by git). What takes long is kept outside of the tree, for the
// next clone: in model-gate-test-tools of the user's cache folder, of which everything may be deleted.
// A tool that cannot be had here is SKIPPED by name: its tests say so too, and are counted as skipped. Exits 0 all the same.
// Usage: node scripts/install-test-tools.mjs [--fast] [name...]     default: all that are small; --fast: no servers
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '..', '.tools')
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'model-gate-test-tools')
const { tools } = JSON.parse(readFileSync(join(import.meta.dirname, 'test-tools.json'), 'utf8'))
const windows = process.platform === 'win32'

/** The first of these commands that starts. */
function found(...commands) {
  return commands.find((command) => spawnSync(command, ['--version'], { shell: windows }).error === undefined)
}

/** Runs a command; gives the last line of what it said when it failed. */
function failure(command, args, options = {}) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', shell: windows, ...options })
  if (status === 0) return undefined
  return error?.message ?? (stderr.trim().split('\n').at(-1) || `${command} ended with ${status}`)
}

/** Names of packages that would be installed with others; `--print-uris` says `'<address>' <name>_<version>_<architecture>.deb <size> <digest>`. */
function neededBy(packages, apt) {
  const { stdout } = spawnSync(
    'apt-get',
    [...apt, '-q', 'install', '--print-uris', '--no-install-recommends', ...packages],
    { encoding: 'utf8' }
  )
  return [...stdout.matchAll(/^'\S+' ([^_\s]+)_/gm)].map(([, name]) => name)
}

/** How a tool of each kind is brought: a reason why not, or nothing. */
const installers = {
  go({ module, version }) {
    if (spawnSync('go', ['version']).error) return 'go is not installed'
    return failure('go', ['install', '-trimpath', '-ldflags=-s -w', `${module}@v${version}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '', CGO_ENABLED: '0' }
    })
  },
  // A program of a module here. Built cold it takes minutes: it is kept outside of the tree, too, for the next clone.
  'go-module'({ module, path }) {
    if (spawnSync('go', ['version']).error) return 'go is not installed'
    const source = join(import.meta.dirname, '..', module)
    const digest = createHash('sha256').update(process.platform + process.arch)
    for (const name of ['go.mod', 'go.sum', 'main.go']) digest.update(readFileSync(join(source, name)))
    const kept = join(cache, `${path}-${digest.digest('hex').slice(0, 16)}`)
    const built = `${kept}.${process.pid}`
    const failed = existsSync(kept)
      ? undefined
      : failure('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', built, '.'], {
          cwd: source,
          env: { ...process.env, GOFLAGS: '', CGO_ENABLED: '0' }
        })
    if (failed !== undefined) return failed
    if (existsSync(built)) renameSync(built, kept)
    copyFileSync(kept, join(folder, path))
  },
  // Unpacked and not installed, with what they need and is not here: that takes no rights, and changes nobody's system.
  debian({ packages }, target) {
    if (spawnSync('apt-get', ['--version']).error) return `apt-get is not here to bring ${packages.join(' and ')}`
    const [state, archives] = [join(target, 'apt', 'state'), join(target, 'apt', 'archives')]
    for (const each of [state, archives]) mkdirSync(each, { recursive: true })
    const apt = ['-q', '-o', `Dir::State=${state}`, '-o', `Dir::Cache=${join(target, 'apt')}`]
    if (process.getuid?.() === 0) apt.push('-o', 'APT::Sandbox::User=root')
    const failed =
      failure('apt-get', [...apt, 'update']) ??
      failure('apt-get', [...apt, 'download', ...new Set([...packages, ...neededBy(packages, apt)])], { cwd: archives })
    if (failed !== undefined) return failed
    for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb'))) {
      const broken = failure('dpkg-deb', ['--extract', join(archives, name), target])
      if (broken !== undefined) return broken
    }
    rmSync(join(target, 'apt'), { recursive: true })
  },
  maven({ module, version }, target) {
    mkdirSync(target, { recursive: true })
    const artifact = `${module}:${version}:tar.gz`
    const quiet = ['-q', '-B']
    const archive = join(target, `${module.split(':')[1]}-${version}.tar.gz`)
    const failed =
      failure('mvn', [...quiet, 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false']) ??
      failure('mvn', [...quiet, 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${target}`]) ??
      // Whole: its files are hard links to each other, and leaving some out breaks others.
      failure('tar', ['-xzf', archive, '-C', target])
    rmSync(archive, { force: true })
    return failed
  },
  npm({ module, version, scripts }, target) {
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'package.json'), '{ "private": true }\n')
    const flags = ['--no-audit', '--no-fund', '--no-save', '--silent', ...(scripts ? [] : ['--ignore-scripts'])]
    return failure('npm', ['install', ...flags, `${module}@${version}`], { cwd: target })
  },
  pip({ module, version, with: others = [] }, target) {
    const python = found('python3', 'python')
    if (python === undefined) return 'python is not installed'
    const pip = join(target, windows ? 'Scripts' : 'bin', 'pip')
    return (
      failure(python, ['-m', 'venv', target]) ??
      failure(pip, ['install', '--quiet', '--disable-pip-version-check', `${module}==${version}`, ...others])
    )
  }
}

/** A tool that is a folder is installed in the cache, once for each way in which it is described, and linked to. */
function linked(name, tool) {
  const digest = createHash('sha256').update(JSON.stringify([process.platform, process.arch, process.version, tool]))
  const kept = join(cache, `${name}-${digest.digest('hex').slice(0, 16)}`)
  const complete = join(kept, '.complete')
  if (!existsSync(complete)) {
    rmSync(kept, { recursive: true, force: true })
    const failed = installers[tool.from](tool, kept)
    if (failed !== undefined) return failed
    writeFileSync(complete, '')
  }
  const target = join(folder, name)
  rmSync(target, { recursive: true, force: true })
  symlinkSync(kept, target, 'junction')
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const fast = process.argv.includes('--fast')
for (const each of [folder, cache]) mkdirSync(each, { recursive: true })
for (const [name, tool] of Object.entries(tools)) {
  const leftOut = tool.onlyWhenAsked !== undefined || (fast && tool.server === true)
  if (asked.length === 0 ? leftOut : !asked.includes(name)) continue
  const stamp = join(folder, `${name}.version`)
  const path = resolve(folder, windows && tool.from === 'go' ? `${tool.path}.exe` : tool.path)
  if (existsSync(path) && existsSync(stamp) && readFileSync(stamp, 'utf8') === tool.version) {
    process.stdout.write(`${name} ${tool.version}: already there\n`)
    continue
  }
  const started = performance.now()
  rmSync(stamp, { force: true })
  const reason =
    tool.notOn === process.platform
      ? `not on ${tool.notOn}`
      : ((['debian', 'maven', 'npm', 'pip'].includes(tool.from) ? linked(name, tool) : installers[tool.from](tool)) ??
        (existsSync(path) ? undefined : `it left no ${tool.path}`))
  if (reason === undefined) writeFileSync(stamp, tool.version)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  process.stdout.write(
    reason === undefined
      ? `${name} ${tool.version}: installed in ${seconds} s\n`
      : `SKIPPED: ${name} ${tool.version}: ${reason}\n`
  )
}
