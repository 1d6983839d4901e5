import type { GateRecord } from '../store.js'
import { REPORT_FOLDER, upload } from './artifacts.js'
import type { MlflowServer } from './connection.js'
import { finishedRun } from './finished-run.js'
import { logNumbers } from './log-numbers.js'
import { mlflowTags } from './write-run.js'

/**
 * Name of the experiment that shows the history of a model's evaluations. It is another than that of promoted runs: what a pull request measured
 * must never be found where a baseline is looked for.
 */
export function historyOf(model: string): string {
  return `model-gate-evaluations/${model}`
}

/**
 * Writes an evaluation as a run, with its numbers, the report, and no rows.
 *
 * @param markdown the report as people read it
 * @param now milliseconds since 1970
 * @returns id of the run
 */
export async function logRun(server: MlflowServer, record: GateRecord, markdown: string, now: number): Promise<string> {
  const { model, commit, report, verdict } = record
  const described = {
    experiment: historyOf(model),
    name: [verdict, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' '),
    tags: mlflowTags(record),
    now
  }
  const run = await finishedRun(server, described, async (made) => {
    await upload(server, made, `${REPORT_FOLDER}/report.json`, report)
    await upload(server, made, `${REPORT_FOLDER}/report.md`, new TextEncoder().encode(markdown))
    await logNumbers(server, made, record, now)
  })
  return run.info.run_id
}
