// Times the reading of tables: node bench/loading/run.mjs [ROWS] [REPEATS] [PYTHON]
// Beside it the floor (every byte is read and looked at once) and, with a Python that has duckdb, DuckDB on the same files. Data are generated,
// always the same.
import { execFileSync, spawnSync } from 'node:child_process'
import { openSync, readSync, closeSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'

const labels = ['cat', 'dog', 'bird']
const wanted = new Map([
  ['id', 'id'],
  ['label', 'text'],
  ['prediction', 'text'],
  ['score', 'number']
])

/** Numerical Recipes' linear congruential generator: the same rows on every machine. */
function uniform(seed) {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function generate(count) {
  const random = uniform(42)
  const label = () => labels[Math.floor(random() * labels.length)]
  return Array.from({ length: count }, (_, row) => ({
    id: `row-${String(row).padStart(9, '0')}`,
    label: label(),
    prediction: label(),
    score: random()
  }))
}

function delimited(rows, delimiter, quote) {
  const cell = (value) => `${quote}${value}${quote}`
  return [[...wanted.keys()], ...rows.map(Object.values)].map((row) => row.map(cell).join(delimiter)).join('\n') + '\n'
}

function parquet(rows) {
  const columnData = [...wanted].map(([name, type]) => ({
    name,
    data: rows.map((row) => row[name]),
    type: type === 'number' ? 'DOUBLE' : 'STRING'
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 100_000 }))
}

function contents(rows) {
  const csv = delimited(rows, ',', '')
  return {
    'table.csv': csv,
    'quoted.csv': delimited(rows, ',', '"'),
    'table.csv.gz': gzipSync(csv, { level: 1 }),
    'table.tsv': delimited(rows, '\t', ''),
    'table.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') + '\n',
    'table.parquet': parquet(rows)
  }
}

async function timed(action) {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const result = await action()
  const { user, system } = process.cpuUsage(cpu)
  return { result, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

async function measure(tables, path, name, repeats) {
  const runs = []
  for (let run = 0; run < repeats; run++) runs.push(await timed(() => tables.read({ name, path }, wanted)))
  const best = runs.reduce((fastest, run) => (run.cpu < fastest.cpu ? run : fastest))
  const megabytes = (await stat(path)).size / 1e6
  console.log(
    `${name.padEnd(14)} ${String(best.result.count).padStart(9)} rows ${megabytes.toFixed(1).padStart(7)} MB ` +
      `wall ${best.wall.toFixed(2)} s  cpu ${best.cpu.toFixed(2)} s  first wall ${runs[0].wall.toFixed(2)} s`
  )
}

/** Reads a file in pieces and counts its line ends: no reader of text can be faster. */
function floor(path) {
  const piece = Buffer.allocUnsafe(1 << 22)
  const file = openSync(path, 'r')
  let lines = 0
  for (let read; (read = readSync(file, piece)) > 0;)
    for (let index = 0; index < read; index++) if (piece[index] === 10) lines++
  closeSync(file)
  return lines
}

const [count = '1000000', repeats = '3', python] = process.argv.slice(2)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--outDir', 'lib'], { stdio: 'inherit' })
const { tables } = await import('../../lib/src/tables/index.js')
const folder = await mkdtemp(join(tmpdir(), 'loading-'))
try {
  const files = Object.entries(contents(generate(Number(count))))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  for (const [name] of files) {
    const { cpu } = await timed(() => floor(join(folder, name)))
    await measure(tables, join(folder, name), `${name}`, Number(repeats))
    console.log(`${''.padEnd(14)} floor: cpu ${cpu.toFixed(2)} s`)
  }
  const paths = files.map(([name]) => join(folder, name))
  if (python !== undefined) spawnSync(python, ['bench/peers/load_duckdb.py', ...paths], { stdio: 'inherit' })
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, generation included`)
} finally {
  await rm(folder, { recursive: true })
}
