// How often the gate is wrong about noisy evaluations: simulated pull requests on repeated numbers, with the comparison that runs in production.
// Usage: node bench/repeats.mjs [--quick]      about five minutes, or half of one
// Prints the table of bench/README.md. Monte Carlo error: two standard errors stand behind every share.
import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'lib'], { stdio: 'inherit' })
const { compare } = await import('../lib/src/comparison/index.js')
const { repeatedMetrics } = await import('../lib/src/evaluation/index.js')
const { loadPolicy } = await import('../lib/src/policy/index.js')
const { normalQuantile, randomStream } = await import('../lib/src/statistics/index.js')

const rounds = process.argv.includes('--quick') ? 500 : 4000
const random = randomStream(20261128, 'noisy evaluations')
const normal = () => normalQuantile(Math.max(random(), 1e-300))

/** One evaluation whose truth is 0: what of it is noise. */
const noises = {
  normal,
  skewed: () => Math.exp(normal()) - Math.exp(0.5),
  'heavy tails (t3)': () => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3),
  'two levels': () => (random() < 0.5 ? -1 : 1) + 0.05 * normal()
}
const counts = [
  [3, 3],
  [5, 5],
  [10, 10],
  [3, 20]
]

/** No limit worth the name: what fails is called worse. */
const unchanged = policyOf(1e-9)
/** One standard deviation. */
const tolerant = policyOf(1)

function policyOf(limit) {
  return loadPolicy(
    `version: 1\nmodel: m\ncandidate: { metrics: m.json }\nmetrics: { quality: { direction: higher, max-drop: ${limit} } }\n`,
    'policy.yml'
  )
}

function side(count, { noise, aggregate, shift = 0 }) {
  const repeats = Array.from({ length: count }, () => [{ name: 'quality', value: noise() + shift, source: 'reported' }])
  return { evaluation: { schema: 'model-gate/evaluation@1', model: 'm', metrics: repeatedMetrics(repeats, aggregate) } }
}

function share(policy, status, [candidates, baselines], of, shift = 0) {
  let hits = 0
  for (let round = 0; round < rounds; round++) {
    const sides = { candidate: side(candidates, { ...of, shift }), baseline: side(baselines, of) }
    if (compare(sides, policy, 1).checks[0].status === status) hits++
  }
  const rate = hits / rounds
  return `${(100 * rate).toFixed(1)} ± ${(200 * Math.sqrt((rate * (1 - rate)) / rounds)).toFixed(1)}`
}

console.log(
  '| noise | repeats (candidate, baseline) | by | fails, nothing changed, % | passes, worse by the limit, % |'
)
console.log('|---|---|---|---|---|')
for (const [name, noise] of Object.entries(noises)) {
  for (const pair of counts) {
    for (const aggregate of ['mean', 'median']) {
      const of = { noise, aggregate }
      const fails = share(unchanged, 'fail', pair, of)
      const passes = share(tolerant, 'pass', pair, of, -1)
      console.log(`| ${name} | ${pair.join(', ')} | ${aggregate} | ${fails} | ${passes} |`)
    }
  }
}
