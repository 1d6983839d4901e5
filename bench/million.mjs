// 12 metrics x (30 slices + all) with intervals and decisions on paired rows in memory: `compare`, as a run calls it.
// Usage: node bench/million.mjs [ROWS] [PYTHON]     a Python with numpy runs the closed forms of bench/peers beside it, and 20 bootstrap replicates
import { execFileSync, spawnSync } from 'node:child_process'

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'lib'], { stdio: 'inherit' })
const { compare } = await import('../lib/src/comparison/index.js')
const { loadPolicy } = await import('../lib/src/policy/index.js')
const { randomStream, normalQuantile } = await import('../lib/src/statistics/index.js')

const rows = Number(process.argv[2] ?? 1_000_000)
const random = randomStream(7, 'million')
const normal = () => normalQuantile(Math.max(random(), 1e-300))
const columns = ['one', 'two', 'three']
const labels = Int32Array.from({ length: rows }, () => (random() < 0.3 ? 1 : 0))
const shared = Float64Array.from(labels, (label) => 1.6 * (label - 0.45) + 0.8 * normal())
const slices = new Map(
  columns.map((name) => [
    name,
    {
      values: Array.from({ length: 10 }, (_, value) => `v${value}`),
      codes: Int32Array.from({ length: rows }, () => Math.floor(random() * 10))
    }
  ])
)

function side() {
  const scores = shared.map((value) => 1 / (1 + Math.exp(-(value + 0.6 * normal()))))
  return {
    evaluation: { schema: 'model-gate/evaluation@1', model: 'm', metrics: [] },
    predictions: {
      ids: [],
      digest: `sha256:${'0'.repeat(64)}`,
      rows: {
        type: 'binary',
        count: rows,
        classes: ['0', '1'],
        labels,
        predicted: Int32Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)),
        scores: [scores],
        slices,
        numbers: new Map()
      }
    }
  }
}

const drops = [
  'accuracy',
  'balanced-accuracy',
  'precision',
  'recall',
  'specificity',
  'f1',
  'mcc',
  'cohen-kappa',
  'roc-auc',
  'average-precision'
]
const metrics = [
  ...drops.map((name) => `${name}: { max-drop: 0.01 }`),
  'log-loss: { max-rise: 0.01 }',
  'brier: { max-rise: 0.01 }'
].join(', ')
const policy = loadPolicy(
  `version: 1\nmodel: m\ncandidate: { predictions: p.csv }\ntask: { type: binary, positive: 1 }\nmetrics: { ${metrics} }\nslices: { by: [${columns.join(', ')}], metrics: { ${metrics} } }\n`,
  'policy.yml'
)
const sides = { candidate: side(), baseline: side() }
for (let repeat = 0; repeat < 3; repeat++) {
  const started = performance.now()
  const { checks } = compare({ candidate: { ...sides.candidate }, baseline: { ...sides.baseline } }, policy, 1)
  const seconds = (performance.now() - started) / 1000
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(
    `model-gate: ${checks.length} checks on ${rows} rows in ${seconds.toFixed(2)} s, peak ${peak} MB\n`
  )
}
const [, , , python] = process.argv
if (python !== undefined) {
  const script = 'bench/peers/bootstrap_numpy.py'
  for (const [method, replicates] of [
    ['closed', '0'],
    ['boot', '20']
  ]) {
    spawnSync(python, [script, method, String(rows), replicates], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
}
