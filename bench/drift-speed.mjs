// Drift of two tables of 20 columns, whole processes, beside Evidently, pandas + SciPy and native DuckDB, in turn.
// Usage: node bench/drift-speed.mjs ROWS RUNS PYTHON [EVIDENTLY_PYTHON]
//   PYTHON has numpy, pyarrow, pandas, scipy and duckdb; EVIDENTLY_PYTHON has evidently and pandas < 3. Needs /usr/bin/time (GNU).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [rows = '1000000', runs = '3', python, evidently] = process.argv.slice(2)
const folder = join(tmpdir(), `model-gate-drift-${rows}`)
const withCsv = Number(rows) <= 1_000_000
mkdirSync(folder, { recursive: true })
if (!existsSync(join(folder, 'current.parquet')))
  run(python, ['bench/peers/make_data.py', rows, folder, ...(withCsv ? ['csv'] : [])])
if (!existsSync('bench/peers/sql/binned.sql')) run(python, ['gen_sql.py'], 'bench/peers')

const policy = join(folder, 'model-gate.yml')
writeFileSync(policy, 'version: 1\nmodel: speed\ndrift: { reference: reference.csv, current: current.csv }\n')
const cli = join(process.cwd(), 'dist/cli.js')
const gate = (...tables) => [
  process.execPath,
  cli,
  'drift',
  '--policy',
  policy,
  '--output',
  join(folder, 'out'),
  ...tables
]
const file = (name) => join(folder, name)
const duckdb = (sql, format, threads = '2') => [python, 'bench/peers/run_duckdb.py', sql, format, folder, threads]

for (const format of withCsv ? ['csv', 'parquet'] : ['parquet']) {
  const [reference, current] = [file(`reference.${format}`), file(`current.${format}`)]
  const profile = file(`reference.${format}.profile.json`)
  run(process.execPath, [cli, 'profile', reference, '--output', profile])
  run(...headAndTail(duckdb('make_profile', format)))
  const contestants = {
    'model-gate, two files': gate('--reference', reference, '--current', current),
    'model-gate, stored profile': gate('--reference', profile, '--current', current),
    'duckdb binned, 2 threads': duckdb('binned', format),
    'duckdb profile, 2 threads': duckdb('profile', format),
    ...(withCsv && { 'pandas + scipy': [python, 'bench/peers/run_scipy.py', format, folder] }),
    ...(withCsv && evidently && { evidently: [evidently, 'bench/peers/run_evidently.py', format, folder] })
  }
  const measured = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let turn = 0; turn < Number(runs); turn++)
    for (const [name, command] of Object.entries(contestants)) {
      if (name === 'evidently' && turn > 0) continue
      measured[name].push(timed(command))
    }
  console.log(`\n${rows} rows x 20 columns, ${format}, median of ${runs} (Evidently 1)\n`)
  console.log('| | wall s | CPU s | peak MB |\n| :-- | --: | --: | --: |')
  for (const [name, figures] of Object.entries(measured)) {
    const median = (key) => figures.map((each) => each[key]).sort((a, b) => a - b)[figures.length >> 1]
    console.log(
      `| ${name} | ${median('wall').toFixed(2)} | ${median('cpu').toFixed(2)} | ${Math.round(median('peak'))} |`
    )
  }
}

function headAndTail([head, ...tail]) {
  return [head, tail]
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
}

/** Wall, user + system and peak memory of the whole process, as the kernel accounts for it. */
function timed(command) {
  const figures = file('time.txt')
  const { status, stderr } = spawnSync('/usr/bin/time', ['-o', figures, '-f', '%e %U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
  const [wall, user, system, peak] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { wall, cpu: user + system, peak: peak / 1024 }
}
