// How often the gate is wrong: simulated pull requests on paired rows, with the comparison that runs in production.
// Usage: node bench/error-rates.mjs [--quick]      about ten minutes, or one
// Prints the tables of bench/README.md. Monte Carlo error: two standard errors stand behind every share.
import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'lib'], { stdio: 'inherit' })
const { compare } = await import('../lib/src/comparison/index.js')
const { loadPolicy } = await import('../lib/src/policy/index.js')
const { randomStream, normalQuantile } = await import('../lib/src/statistics/index.js')

const quick = process.argv.includes('--quick')
const digest = `sha256:${'0'.repeat(64)}`
const allMetrics = [
  'accuracy',
  'roc-auc',
  'log-loss',
  'f1',
  'recall',
  'brier',
  'precision',
  'mcc',
  'balanced-accuracy',
  'average-precision'
]
const lower = new Set(['log-loss', 'brier'])

/**
 * Rows of two models whose scores share most of their information. `noise` is what the candidate's score has too much, `missed` the share of
 * positives that it does not recognise.
 */
function drawPair({ n, prevalence, noise, slices, missed = 0 }, random) {
  const normal = () => normalQuantile(Math.max(random(), 1e-300))
  const labels = new Int32Array(n)
  const codes = new Int32Array(n)
  const scores = { baseline: new Float64Array(n), candidate: new Float64Array(n) }
  const offset = prevalence < 0.2 ? -0.5 : normalQuantile(prevalence) * 1.2
  for (let row = 0; row < n; row++) {
    labels[row] = random() < prevalence ? 1 : 0
    if (slices > 0) codes[row] = Math.floor(random() * slices)
    const shared = (labels[row] * 2 - 1) * 0.75 + normal() + offset
    const lost = labels[row] === 1 && missed > 0 && random() < missed ? 1.5 : 0
    scores.baseline[row] = 1 / (1 + Math.exp(-(shared + 0.35 * normal())))
    scores.candidate[row] = 1 / (1 + Math.exp(-(shared - lost + Math.hypot(0.35, noise) * normal())))
  }
  const values = Array.from({ length: Math.max(slices, 1) }, (_, slice) => `v${slice}`)
  const side = (of) => ({
    evaluation: { schema: 'model-gate/evaluation@1', model: 'm', metrics: [] },
    predictions: {
      ids: [],
      digest,
      rows: {
        type: 'binary',
        count: n,
        classes: ['0', '1'],
        labels,
        predicted: Int32Array.from(of, (score) => (score >= 0.5 ? 1 : 0)),
        scores: [of],
        slices: slices > 0 ? new Map([['s', { codes, values }]]) : new Map(),
        numbers: new Map()
      }
    }
  })
  return { baseline: side(scores.baseline), candidate: side(scores.candidate) }
}

function policyOf(tolerances, slices) {
  const entry = ([name, tolerance]) => `${name}: { ${lower.has(name) ? 'max-rise' : 'max-drop'}: ${tolerance} }`
  const metrics = Object.entries(tolerances).map(entry).join(', ')
  const sliced = slices > 0 ? `slices: { by: [s], metrics: { ${metrics} } }\n` : ''
  const text = `version: 1\nmodel: m\ncandidate: { predictions: p.csv }\ntask: { type: binary, positive: 1 }\nmetrics: { ${metrics} }\n${sliced}`
  return loadPolicy(text, 'policy.yml')
}

/** A finite population: what is drawn from it loses exactly what the whole loses, so that the limit can be set to the true loss. */
function populationOf(drawn) {
  return drawPair({ ...drawn, n: quick ? 200_000 : 1_000_000, slices: 0 }, randomStream(7, JSON.stringify(drawn)))
}

function trueLoss(name, population) {
  const [{ difference }] = compare(population, policyOf({ [name]: 0.5 }, 0), 1).checks
  return lower.has(name) ? difference : -difference
}

/** Rows drawn from a population with replacement, the same rows of both models. */
function sampleOf(population, n, random) {
  const of = population.baseline.predictions.rows
  const drawn = Uint32Array.from({ length: n }, () => Math.floor(random() * of.count))
  const labels = Int32Array.from(drawn, (row) => of.labels[row])
  const side = ({ evaluation, predictions: { ids, digest, rows } }) => ({
    evaluation,
    predictions: {
      ids,
      digest,
      rows: {
        ...rows,
        count: n,
        labels,
        predicted: Int32Array.from(drawn, (row) => rows.predicted[row]),
        scores: [Float64Array.from(drawn, (row) => rows.scores[0][row])]
      }
    }
  })
  return { baseline: side(population.baseline), candidate: side(population.candidate) }
}

function simulate(count, draw, policy, judge) {
  const random = randomStream(20260801, policy.digest)
  let hits = 0
  let judged = 0
  for (let request = 0; request < count; request++) {
    const { checks } = compare(draw(random), policy, request)
    const outcome = judge(checks)
    if (outcome === undefined) continue
    judged++
    if (outcome) hits++
  }
  return {
    share: hits / judged,
    judged,
    error: 2 * Math.sqrt((Math.max(hits / judged, 1 / judged) * (1 - Math.min(hits / judged, 1 - 1 / judged))) / judged)
  }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`
const shown = ({ share, error, judged }) => (judged === 0 ? 'not seen' : `${percent(share)} ± ${percent(error)}`)
const verdict = (ok) => (ok ? 'yes' : '**no**')
const out = (line) => process.stdout.write(`${line}\n`)

out('## Nothing changed: pull requests that are blocked (at most 5 %)\n')
out('| rows | metrics | slices | requests | blocked | within 5 % |\n| --: | --: | --: | --: | --: | :-- |')
for (const n of [200, 1000, 5000, 20_000]) {
  for (const metrics of [1, 6, 10]) {
    for (const slices of [0, 30]) {
      const cost = (metrics === 1 ? 1 : 8) * (slices === 0 ? 1 : Math.min(n / 100, 30)) * Math.max(1, n / 5000)
      const count = Math.max(quick ? 10 : 120, Math.min(quick ? 60 : 2000, Math.round((quick ? 200 : 16_000) / cost)))
      const tolerances = Object.fromEntries(allMetrics.slice(0, metrics).map((name) => [name, 0.01]))
      const draw = (random) => drawPair({ n, prevalence: 0.4, noise: 0, slices }, random)
      const found = simulate(count, draw, policyOf(tolerances, slices), (checks) =>
        checks.some(({ status }) => status === 'fail')
      )
      out(
        `| ${n} | ${metrics} | ${slices} | ${count} | ${shown(found)} | ${verdict(found.share - found.error <= 0.05)} |`
      )
    }
  }
}

out('\n## The loss is exactly the limit: checks that pass (at most 5 %)\n')
out('| metric | rows | positives | loss = limit | passed | within 5 % |\n| :-- | --: | --: | --: | --: | :-- |')
const cells = [
  ...['accuracy', 'recall', 'roc-auc', 'log-loss', 'f1', 'precision', 'mcc'].map((name) => ({
    name,
    n: 2000,
    prevalence: 0.4,
    noise: 1
  })),
  { name: 'f1', n: 600, prevalence: 0.1, noise: 0, missed: 0.15 },
  { name: 'f1', n: 1200, prevalence: 0.05, noise: 0, missed: 0.15 },
  { name: 'precision', n: 600, prevalence: 0.1, noise: 0, missed: 0.15 },
  { name: 'mcc', n: 600, prevalence: 0.1, noise: 0, missed: 0.15 }
]
for (const { name, ...drawn } of cells) {
  const population = populationOf(drawn)
  const loss = trueLoss(name, population)
  const found = simulate(
    quick ? 100 : 2000,
    (random) => sampleOf(population, drawn.n, random),
    policyOf({ [name]: loss }, 0),
    (checks) => checks[0].status === 'pass'
  )
  out(
    `| ${name} | ${drawn.n} | ${Math.round(drawn.n * drawn.prevalence)} | ${loss.toFixed(4)} | ${shown(found)} | ${verdict(found.share - found.error <= 0.05)} |`
  )
}

out(
  '\n## The loss is twice the limit, and the report says that a change of the size of the limit is seen: blocked (at least 95 %)\n'
)
out('| metric | rows | loss | seen in | blocked | at least 95 % |\n| :-- | --: | --: | --: | --: | :-- |')
for (const [name, n] of Object.entries({
  accuracy: 5000,
  recall: 20_000,
  'roc-auc': 5000,
  'log-loss': 5000,
  f1: 5000,
  precision: 5000,
  mcc: 5000
})) {
  const population = populationOf({ prevalence: 0.4, noise: 1 })
  const loss = trueLoss(name, population)
  const count = quick ? 60 : 500
  const found = simulate(
    count,
    (random) => sampleOf(population, n, random),
    policyOf({ [name]: loss / 2 }, 0),
    ([{ status, limits }]) => (limits[0].detectable <= loss / 2 ? status === 'fail' : undefined)
  )
  out(
    `| ${name} | ${n} | ${loss.toFixed(4)} | ${found.judged} of ${count} | ${shown(found)} | ${found.judged === 0 ? '–' : verdict(found.share + found.error >= 0.95)} |`
  )
}
