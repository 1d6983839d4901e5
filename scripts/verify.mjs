// Installs and runs everything that decides whether a change is good. Last line: `N passed, N failed, N skipped`.
// Usage: node scripts/verify.mjs [--no-install] [--fast]     --fast: without the tests of engines and stores, which need servers
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const windows = process.platform === 'win32'
const npm = windows ? 'npm.cmd' : 'npm'
const fast = process.argv.includes('--fast')
const counts = { passed: 0, failed: 0, skipped: 0 }

/** What it says is seen as it says it. */
function inForeground(name, command, args) {
  process.stdout.write(`\n== ${name}\n`)
  const child = spawn(command, args, { stdio: 'inherit', shell: windows })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

function step(name, succeeded) {
  process.stdout.write(`${succeeded ? 'ok' : 'FAILED'}: ${name}\n`)
  counts[succeeded ? 'passed' : 'failed']++
  return succeeded
}

function finish() {
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
  process.exitCode = counts.failed === 0 ? 0 : 1
}

/** Every file below a folder with its bytes, by path. */
function filesOf(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)])
  )
}

/** dist/ must be what its source builds, byte for byte. */
async function distIsCurrent() {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-dist-'))
  try {
    if (!(await inBackground('build', ['scripts/build.mjs', folder]))) return false
    const [built, committed] = [filesOf(folder), filesOf('dist')]
    const differing = [...new Set([...built.keys(), ...committed.keys()])].filter(
      (path) =>
        built.get(path) === undefined ||
        committed.get(path) === undefined ||
        !built.get(path).equals(committed.get(path))
    )
    for (const path of differing)
      process.stdout.write(`dist/${path} is not what the source builds; run npm run bundle\n`)
    return differing.length === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A process beside others; what it said is shown in one piece when it has ended. */
function inBackground(name, args, { command = process.execPath } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-verify-'))
  const log = openSync(join(folder, 'log'), 'w')
  const child = spawn(command, args, { stdio: ['ignore', log, log], shell: windows && command === npm })
  closeSync(log)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(`\n== ${name}\n${readFileSync(join(folder, 'log'), 'utf8')}`)
      rmSync(folder, { recursive: true, force: true })
      resolve(code === 0)
    })
  })
}

/** What looks at the source alone, beside the tests: there a core waits for a server now and then. */
function staticChecks() {
  const script = (name) => inBackground(name, ['run', '--silent', name], { command: npm })
  return {
    format: script('format:check'),
    lint: script('lint'),
    types: script('typecheck'),
    'generated files': inBackground('generated files', ['scripts/generate.mjs', '--check']),
    dist: distIsCurrent()
  }
}

/** Counts what Jest ran; a suite that cannot even start is a failure. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-tests-'))
  const results = join(folder, 'results.json')
  try {
    const projects = fast ? ['--selectProjects', 'unit', 'e2e', 'github'] : []
    await inForeground('tests', npm, ['test', '--silent', '--', '--json', `--outputFile=${results}`, ...projects])
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
    )
    for (const { name, message } of broken) process.stdout.write(`${name} could not run: ${message}\n`)
    const skipped = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'pending')
    )
    for (const { fullName } of skipped) process.stdout.write(`SKIPPED: ${fullName}\n`)
    counts.passed += numPassedTests
    counts.failed += numFailedTests + broken.length
    counts.skipped += numPendingTests
  } catch (error) {
    step(`tests: ${error.message}`, false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const installed =
  process.argv.includes('--no-install') ||
  step('install', await inForeground('install', npm, ['ci', '--no-audit', '--no-fund']))
if (installed) {
  if (fast) process.stdout.write('SKIPPED: the tests of engines and stores (--fast)\n')
  // act takes minutes to build where nothing is cached.
  const tools = ['scripts/install-test-tools.mjs', ...(fast ? ['--fast'] : [])]
  step('test tools', await inForeground('test tools', process.execPath, tools))
  const checks = staticChecks()
  await runTests()
  for (const [name, succeeded] of Object.entries(checks)) step(name, await succeeded)
}
finish()
