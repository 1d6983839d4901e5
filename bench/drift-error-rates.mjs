// How often drift is wrong: simulated tables of 20 columns, counted and judged by the code that runs in production.
// Usage: node bench/drift-error-rates.mjs [--quick] [--only unchanged|changed|days|evidently] [PYTHON]
//   about twenty minutes of one core, or one; PYTHON has evidently and judges the first draws, too, which takes about fifteen more
// Prints the tables of bench/README.md. Monte Carlo error: two standard errors stand behind every share.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'lib'], { stdio: 'inherit' })
const { cellKindOf, edgesOf, judgeDrift, profileOf, storedProfile, tableCounter } =
  await import('../lib/src/drift/index.js')
const { loadPolicy } = await import('../lib/src/policy/index.js')
const { normalCdf, randomStream } = await import('../lib/src/statistics/index.js')

const {
  values: { quick = false, only },
  positionals: [python]
} = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } }, allowPositionals: true })
const policyText = (group) =>
  `version: 1\nmodel: m\ndrift: { reference: r.csv, current: c.csv${group ? ', group: day' : ''} }\n`
const policies = [false, true].map((group) => loadPolicy(policyText(group), 'policy.yml'))

/** Rows of a batch, so that a million rows never are in memory. */
const BATCH = 50_000
const ROWS_A_DAY = 30
/** Up to so many rows a side are judged against the stored reference, too: a longer one is its own summary already. */
const KEPT = 200_000

const zipf = (count) => {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1))
  const all = weights.reduce((sum, each) => sum + each, 0)
  let sum = 0
  const upTo = weights.map((weight) => (sum += weight / all))
  return (share) =>
    Math.max(
      0,
      upTo.findIndex((each) => share < each)
    )
}
const numbers = (of) => ({ kind: 'number', of })
const categories = (count, of) => ({
  kind: 'text',
  dictionary: Array.from({ length: count }, (_, index) => `c${index}`),
  of: ({ uniform }) => of(uniform())
})

/** Each draws one cell: of a standard normal or a uniform number, so that rows of a day can share a part of it. */
const columns = Object.entries({
  normal: numbers(({ normal }) => normal()),
  uniform: numbers(({ uniform }) => uniform()),
  'two-humps': numbers(({ normal, uniform }) => (uniform() < 0.4 ? -3 : 2) + normal()),
  'heavy-t2': numbers(({ uniform }) => {
    const u = uniform()
    return (2 * u - 1) / Math.sqrt(2 * u * (1 - u) + 1e-300)
  }),
  pareto: numbers(({ uniform }) => (1 - uniform()) ** (-1 / 1.1)),
  lognormal: numbers(({ normal }) => Math.exp(normal())),
  'lognormal-2': numbers(({ normal }) => Math.exp(2 * normal())),
  exponential: numbers(({ uniform }) => -Math.log(1 - uniform())),
  'zero-80': numbers(({ normal, uniform }) => (uniform() < 0.8 ? 0 : Math.exp(normal()))),
  'zero-80-counts': numbers(({ uniform }) => (uniform() < 0.8 ? 0 : Math.ceil(-4 * Math.log(1 - uniform())))),
  'zero-98': numbers(({ normal, uniform }) => (uniform() < 0.98 ? 0 : Math.exp(normal()))),
  constant: numbers(() => 7),
  'ties-5': numbers(({ uniform }) => 1 + Math.floor(5 * uniform())),
  'ties-whole': numbers(({ normal }) => Math.round(3 * normal())),
  'normal-null': { ...numbers(({ normal }) => normal()), missing: 0.1 },
  boolean: { ...categories(2, (share) => (share < 0.7 ? 0 : 1)), kind: 'boolean', dictionary: ['false', 'true'] },
  'even-10': categories(10, (share) => Math.floor(10 * share)),
  'even-100': categories(100, (share) => Math.floor(100 * share)),
  'zipf-10-null': { ...categories(10, zipf(10)), missing: 0.1 },
  'zipf-100': categories(100, zipf(100))
})

/** What may happen to one column of the current table. */
const changes = {
  'normal, 0.5 standard deviations': { column: 'normal', to: (value) => value + 0.5 },
  'even-10, 3 % of a new category': { column: 'even-10', to: (code, random) => (random() < 0.03 ? 10 : code) },
  'zero-80, logarithm of the rest 0.5 standard deviations': { column: 'zero-80', to: (value) => value * Math.exp(0.5) },
  'zero-80, logarithm of the rest 1 standard deviation': { column: 'zero-80', to: (value) => value * Math.E }
}

/** Independent numbers; or those of rows of a day, which share `correlation` of their variance. */
function latent(random, correlation = 0) {
  let spare
  // Marsaglia's polar method.
  const fresh = () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const [x, y] = [2 * random() - 1, 2 * random() - 1]
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }
  if (correlation === 0) return { normal: fresh, uniform: random }
  const [shared, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)]
  const [day, otherDay] = [shared * fresh(), shared * fresh()]
  return {
    normal: () => day + own * fresh(),
    uniform: () => Math.min(1 - 2 ** -53, normalCdf(otherDay + own * fresh()))
  }
}

function drawBatch(count, { random, correlation, change }) {
  return {
    count,
    columns: columns.map(([name, { kind, dictionary, of, missing = 0 }]) => {
      const source = latent(random, correlation)
      const absent = missing > 0 ? latent(random, correlation) : undefined
      const changed = change?.column === name ? change.to : undefined
      const cell = () => (changed === undefined ? of(source) : changed(of(source), random))
      const isMissing = () => absent !== undefined && absent.uniform() < missing
      if (kind === 'number') {
        const [values, states] = [new Float64Array(count), new Uint8Array(count)]
        for (let row = 0; row < count; row++) {
          if (isMissing()) states[row] = 1
          else values[row] = cell()
        }
        return { kind, values, states }
      }
      const codes = new Int32Array(count)
      for (let row = 0; row < count; row++) codes[row] = isMissing() ? -1 : cell()
      return { kind, codes, dictionary: changed === undefined ? dictionary : [...dictionary, 'new'] }
    })
  }
}

/** Batches of a table: independent rows, or one batch a day. */
function* drawTable({ rows, days, correlation }, random, change) {
  if (days !== undefined)
    for (let day = 0; day < days; day++) yield drawBatch(rows / days, { random, correlation, change })
  else for (let left = rows; left > 0; left -= BATCH) yield drawBatch(Math.min(left, BATCH), { random, change })
}

function profileBatches(batches, like) {
  const types = new Map(like?.columns.map(({ name, type }) => [name, type]))
  const scanned = columns.map(([name, { kind }]) => ({
    name,
    kind: types.has(name) ? cellKindOf(types.get(name)) : kind
  }))
  const counter = tableCounter(scanned, like === undefined ? {} : { edges: edgesOf(like) })
  for (const batch of batches) counter.add(batch)
  return profileOf(counter.state(), types)
}

/** What the gate says of two tables; with the reference as it is stored, and by whole days, where asked. */
function judgeTables({ reference, current }, { byDay = false, stored = false, seed = 1 }) {
  const first = profileBatches(reference)
  const kept = stored ? storedProfile(first, { minCount: 0 }) : first
  const { drift: entry, confidence } = policies[Number(byDay)]
  const daysOf = (batches) => batches.map((batch) => profileBatches([batch], first))
  const { checks } = judgeDrift({
    reference: kept,
    current: profileBatches(current, kept),
    entry,
    confidence,
    outputs: new Set(),
    ...(byDay && { groups: { reference: daysOf(reference), current: daysOf(current), seed } })
  })
  const tested = checks.filter(({ family }) => family === 'drift')
  const failed = checks.filter(({ status }) => status === 'fail' || status === 'error')
  return {
    blocked: failed.length > 0,
    failed: failed.map(({ subject, limits }) => ({
      subject,
      rules: limits.filter(({ status }) => status === 'fail').map(({ rule }) => rule)
    })),
    tested: tested.length,
    inconclusive: tested.filter(({ status }) => status === 'inconclusive').length
  }
}

/** The tables of one draw, the same whatever judges them. */
function drawn(cell, index) {
  const { n, m, change, ...dependence } = cell
  const random = randomStream(20261124 + index, JSON.stringify([n, m, cell.name ?? '', dependence.days ?? 0]))
  const reference = { rows: n, ...dependence }
  const current = { rows: m, ...dependence }
  const lazily = n + m > 2 * KEPT
  const before = drawTable(reference, random)
  if (lazily) return { reference: before, current: drawTable(current, random, change) }
  return { reference: [...before], current: [...drawTable(current, random, change)] }
}

function shareOf(hits, judged) {
  const share = hits / judged
  const bounded = Math.min(Math.max(share, 1 / judged), 1 - 1 / judged)
  return { share, error: 2 * Math.sqrt((bounded * (1 - bounded)) / judged) }
}

/** Judges so many draws of a cell. */
function simulate(cell, count, how = {}) {
  const found = Array.from({ length: count }, (_, index) => judgeTables(drawn(cell, index), { ...how, seed: index }))
  const sum = (of) => found.reduce((all, each) => all + of(each), 0)
  return {
    blocked: shareOf(
      sum(({ blocked }) => Number(blocked)),
      count
    ),
    inconclusive: sum((each) => each.inconclusive) / sum((each) => each.tested),
    tested: sum((each) => each.tested) / count,
    ...(cell.change && {
      changed: shareOf(
        sum((each) => Number(names(each, cell.change.column))),
        count
      )
    }),
    why: tallied(found.flatMap(({ failed }) => failed.map(({ subject, rules }) => `${subject} (${rules.join(', ')})`)))
  }
}

function names({ failed }, column) {
  return failed.some(({ subject }) => subject === column)
}

/** The three most frequent, with how often. */
function tallied(texts) {
  const counts = new Map()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const leading = [...counts].sort(([, one], [, other]) => other - one).slice(0, 3)
  return leading.map(([text, count]) => `${text} ${count}`).join('; ')
}

const percent = (share) => `${(100 * share).toFixed(1)} %`
const shown = ({ share, error }) => `${percent(share)} ± ${percent(error)}`
const within = ({ share, error }) => (share - error <= 0.05 ? 'yes' : '**no**')
const rowsOf = (rows) => rows.toLocaleString('en')
const out = (line) => process.stdout.write(`${line}\n`)
const draws = (count) => (quick ? Math.max(2, Math.round(count / 20)) : count)

const sizes = [
  { n: 100, m: 100, count: 1500 },
  { n: 300, m: 300, count: 1500 },
  { n: 1000, m: 1000, count: 1500 },
  { n: 10_000, m: 10_000, count: 400 },
  { n: 100_000, m: 100_000, count: 40 },
  { n: 1_000_000, m: 1_000_000, count: 10 },
  { n: 100, m: 10_000, count: 400 },
  { n: 10_000, m: 300, count: 400 },
  { n: 300, m: 100_000, count: 50 }
]

function unchanged() {
  out('### Nothing changed: tables that are blocked (at most 5 %)\n')
  out('| reference | current | draws | tested | blocked | within 5 % | inconclusive | stored reference | what failed |')
  out('| --: | --: | --: | --: | --: | :-- | --: | --: | :-- |')
  for (const { n, m, count } of sizes) {
    const cell = { n, m }
    const found = simulate(cell, draws(count))
    const thinned = n > 1000 && n <= KEPT ? simulate(cell, draws(count / 2), { stored: true }) : undefined
    out(
      `| ${rowsOf(n)} | ${rowsOf(m)} | ${draws(count)} | ${found.tested.toFixed(1)} | ${shown(found.blocked)} | ${within(found.blocked)} | ${percent(found.inconclusive)} | ${thinned ? shown(thinned.blocked) : 'the same'} | ${found.why} |`
    )
  }
}

function changed() {
  out('\n### One of 20 columns changed: its check fails\n')
  out('| change | rows a side | draws | fails | of a stored reference |\n| :-- | --: | --: | --: | --: |')
  for (const [name, change] of Object.entries(changes))
    for (const [n, count] of [100, 300, 1000, 10_000].map((rows) => [rows, rows === 10_000 ? 60 : 500])) {
      const cell = { n, m: n, name, change }
      const found = simulate(cell, draws(count))
      const thinned = n > 1000 ? simulate(cell, draws(count), { stored: true }) : undefined
      out(
        `| ${name} | ${rowsOf(n)} | ${draws(count)} | ${shown(found.changed)} | ${thinned ? shown(thinned.changed) : 'the same'} |`
      )
    }
}

function days() {
  out('\n### Rows of a day depend on each other: tables that are blocked\n')
  out(`Of the variance of each column, 20 % lies between days. ${ROWS_A_DAY} rows a day.\n`)
  out('| days a side | `group` | change | draws | blocked | within 5 % | inconclusive | what failed |')
  out('| --: | :-- | :-- | --: | --: | :-- | --: | :-- |')
  for (const count of [30, 12])
    for (const [byDay, change] of [
      [false, undefined],
      [true, undefined],
      [true, { column: 'normal', to: (value) => value + 1 }]
    ]) {
      const rows = ROWS_A_DAY * count
      const cell = { n: rows, m: rows, days: count, correlation: 0.2, ...(change && { change }) }
      const total = draws(change === undefined ? 150 : 50)
      const { blocked, changed: seen, inconclusive, why } = simulate(cell, total, { byDay })
      out(
        `| ${count} | ${byDay ? 'day' : 'none'} | ${change ? 'normal, 1 standard deviation' : 'none'} | ${total} | ${shown(seen ?? blocked)} | ${change ? '–' : within(blocked)} | ${percent(inconclusive)} | ${why} |`
      )
    }
}

/** Evidently takes one to ten seconds a draw, most where it takes categories for text. */
function peerDraws(n, m) {
  if (quick) return 2
  return n === 100 ? 8 : Math.max(n, m) > 1000 ? 5 : 20
}

/** Evidently's defaults on the first draws of the same cells, beside the gate on these draws. */
async function evidently() {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-evidently-'))
  const peer = spawn(python, ['bench/peers/evidently_columns.py'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => peer.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`)))
  const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]()
  const ask = async (tables) => {
    for (const side of ['reference', 'current']) writeFileSync(join(folder, `${side}.csv`), csvOf(tables[side]))
    peer.stdin.write(`${folder}\n`)
    const { done, value } = await answers.next()
    if (done) throw new Error(`Evidently ended early, ${await ended}`)
    return JSON.parse(value)
  }
  const compare = async (cell, count) => {
    const found = { any: 0, verdict: 0, changed: 0, flagged: [], gate: 0 }
    for (let index = 0; index < count; index++) {
      const tables = drawn(cell, index)
      const { flagged, verdict } = await ask(tables)
      const judged = judgeTables(tables, {})
      found.any += Number(flagged.length > 0)
      found.verdict += Number(verdict)
      found.changed += Number(flagged.includes(cell.change?.column))
      found.gate += Number(cell.change === undefined ? judged.blocked : names(judged, cell.change.column))
      found.flagged.push(...flagged)
    }
    return found
  }
  const of = (hits, count) => shown(shareOf(hits, count))
  out("\n### Evidently's defaults on the same draws: nothing changed\n")
  out(
    '| reference | current | draws | a column flagged | columns a table | its dataset verdict | model-gate blocks | flagged most |'
  )
  out('| --: | --: | --: | --: | --: | --: | --: | :-- |')
  for (const { n, m } of sizes.filter((size) => size.n + size.m <= 2 * KEPT)) {
    const total = peerDraws(n, m)
    const found = await compare({ n, m }, total)
    out(
      `| ${rowsOf(n)} | ${rowsOf(m)} | ${total} | ${of(found.any, total)} | ${(found.flagged.length / total).toFixed(1)} | ${of(found.verdict, total)} | ${of(found.gate, total)} | ${tallied(found.flagged)} |`
    )
  }
  out("\n### Evidently's defaults on the same draws: one of 20 columns changed\n")
  out('| change | rows a side | draws | its column flagged | its dataset verdict | model-gate fails the column |')
  out('| :-- | --: | --: | --: | --: | --: |')
  for (const [name, change] of Object.entries(changes))
    for (const n of [300, 1000, 10_000]) {
      const total = peerDraws(n, n)
      const found = await compare({ n, m: n, name, change }, total)
      out(
        `| ${name} | ${rowsOf(n)} | ${total} | ${of(found.changed, total)} | ${of(found.verdict, total)} | ${of(found.gate, total)} |`
      )
    }
  peer.stdin.end()
  rmSync(folder, { recursive: true })
}

function csvOf(batches) {
  const lines = [columns.map(([name]) => name).join(',')]
  for (const { count, columns: cells } of batches)
    for (let row = 0; row < count; row++) lines.push(cells.map((cell) => textAt(cell, row)).join(','))
  return `${lines.join('\n')}\n`
}

function textAt(cell, row) {
  if ('codes' in cell) return cell.dictionary[cell.codes[row]] ?? ''
  return cell.states[row] === 1 ? '' : String(cell.values[row])
}

for (const [name, run] of Object.entries({ unchanged, changed, days, ...(python && { evidently }) }))
  if (only === undefined || only === name) await run()
