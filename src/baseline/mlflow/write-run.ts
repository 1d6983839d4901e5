import { MeasurementError } from '../../documents/index.js'
import { recordOf } from '../content.js'
import { tagsOf } from '../gate-record.js'
import type { GateRecord, Promotion } from '../store.js'
import { runsAnswer, type Run } from './answers.js'
import { FOLDER, lostFiles, REPORT_FOLDER, upload } from './artifacts.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'
import { finishedRun } from './finished-run.js'
import { logNumbers } from './log-numbers.js'
import { experimentByName } from './registry.js'

/** Tag of a run by which an attempt that was cut off is found again. */
const RECORD = 'model-gate.record'

/** Name of the experiment that holds the promoted runs of a model. */
export function experimentOf(model: string): string {
  return `model-gate/${model}`
}

/** Tags of a run or a version. MLflow's own pages know a commit by a name of their own. */
export function mlflowTags(record: GateRecord & Partial<Promotion>): Readonly<Record<string, string>> {
  const { commit } = record
  return { ...tagsOf(record), ...(commit !== undefined && { 'mlflow.source.git.commit': commit }) }
}

/** A finished run of the same promotion: an earlier attempt wrote it and was cut off later. One that lost its files since is none. */
export async function writtenRun(server: MlflowServer, promotion: Promotion): Promise<Run | undefined> {
  const { model } = promotion
  const record = recordOf(promotion)
  const experiment = await experimentByName(server, experimentOf(model))
  if (experiment === undefined) return undefined
  const { runs } = await call(server, {
    operation: `search the runs of the experiment ${experimentOf(model)}`,
    method: 'POST',
    path: 'runs/search',
    body: {
      experiment_ids: [experiment],
      filter: `attributes.status = 'FINISHED' AND tags.\`${RECORD}\` = '${record}'`,
      run_view_type: 'ACTIVE_ONLY',
      max_results: 10,
      order_by: ['attributes.start_time DESC']
    },
    repeatable: true,
    answer: runsAnswer
  })
  for (const run of runs.filter(({ data }) => data.tags.get(RECORD) === record))
    if ((await lostFiles(server, run, promotion.files)).length === 0) return run
  return undefined
}

/** Writes a run with the baseline folder, the report, and numbers that MLflow's own pages show. */
export async function writeRun(server: MlflowServer, promotion: Promotion, now: number): Promise<Run> {
  const { model, commit, files, report } = promotion
  const described = {
    experiment: experimentOf(model),
    name: `${model} ${commit.slice(0, 12)}`,
    tags: { ...mlflowTags(promotion), [RECORD]: recordOf(promotion) },
    now
  }
  return finishedRun(server, described, async (run) => {
    for (const [name, bytes] of files) await upload(server, run, `${FOLDER}/${name}`, bytes)
    await upload(server, run, `${REPORT_FOLDER}/report.json`, report)
    await confirmFiles(server, run, files)
    await logNumbers(server, run, promotion, now)
  })
}

/** @throws MeasurementError where an artifact store took what it does not keep */
async function confirmFiles(server: MlflowServer, run: Run, files: Promotion['files']): Promise<void> {
  const lost = await lostFiles(server, run, files)
  if (lost.length === 0) return
  throw new MeasurementError({
    message: `MLflow took the files of the run ${run.info.run_id} and does not have ${lost.join(', ')} as sent`,
    hint: 'Look into the artifact store of the server; nothing that readers look at was moved'
  })
}
