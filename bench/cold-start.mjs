// How long a gate of two metric files takes from an empty process, beside `node -e 0`: node bench/cold-start.mjs [RUNS]
// Whole processes, in turn, so that a slow moment of the machine hits both.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
const cli = resolve('dist/cli.js')
const policy = `version: 1
model: numbers
candidate: { metrics: candidate.json }
baseline: { from: 'file:production.json' }
metrics:
  accuracy: { max-drop: 0.01 }
  toxicity: { direction: lower, max: 0.1 }
`
writeFileSync(join(folder, 'policy.yml'), policy)
writeFileSync(join(folder, 'candidate.json'), '{ "accuracy": 0.91, "toxicity": 0.02 }')
writeFileSync(join(folder, 'production.json'), '{ "accuracy": 0.91, "toxicity": 0.02 }')

function milliseconds(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`)
  return performance.now() - started
}

const commands = {
  'node -e 0': ['-e', '0'],
  'node dist/cli.js --version': [cli, '--version'],
  'node dist/cli.js run': [cli, 'run', '--policy', 'policy.yml', '--quiet']
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
try {
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const time = milliseconds(args)
      if (run >= 0) times[name].push(time)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log('| command | least | median | most |\n| :-- | --: | --: | --: |')
for (const [name, of] of Object.entries(times)) {
  const sorted = of.sort((a, b) => a - b)
  const shown = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((time) => `${time.toFixed(0)} ms`)
  console.log(`| \`${name}\` | ${shown.join(' | ')} |`)
}
