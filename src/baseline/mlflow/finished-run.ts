import { MeasurementError } from '../../documents/index.js'
import { createdExperiment, nothing, runAnswer, type Run } from './answers.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'
import { experimentByName } from './registry.js'

/** How a run is called. */
interface Described {
  /** Name of its experiment, which is created where there is none. */
  readonly experiment: string
  readonly name: string
  readonly tags: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Makes a run and fills it. It is finished last: a run that is not was cut off, and one whose filling failed says so.
 *
 * @throws MeasurementError where any of it fails
 */
export async function finishedRun(
  server: MlflowServer,
  { experiment, name, tags, now }: Described,
  fill: (run: Run) => Promise<void>
): Promise<Run> {
  const { run } = await call(server, {
    operation: `create a run in ${experiment}`,
    method: 'POST',
    path: 'runs/create',
    body: {
      experiment_id: await experimentFor(server, experiment),
      run_name: name,
      start_time: now,
      tags: listed(tags)
    },
    answer: runAnswer
  })
  try {
    await fill(run)
  } catch (error) {
    // What failed before is what is told.
    await end(server, run, 'FAILED', now).catch(() => undefined)
    throw error
  }
  await end(server, run, 'FINISHED', now)
  return run
}

async function end(server: MlflowServer, { info }: Run, status: 'FINISHED' | 'FAILED', now: number): Promise<void> {
  await call(server, {
    operation: `end the run ${info.run_id} as ${status}`,
    method: 'POST',
    path: 'runs/update',
    body: { run_id: info.run_id, status, end_time: now },
    repeatable: true,
    answer: nothing
  })
}

/** As MLflow lists tags. */
export function listed(tags: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}

/** Found, or created; where somebody else created it meanwhile, found again. */
async function experimentFor(server: MlflowServer, name: string): Promise<string> {
  const found = await experimentByName(server, name)
  if (found !== undefined) return found
  try {
    const created = await call(server, {
      operation: `create the experiment ${name}`,
      method: 'POST',
      path: 'experiments/create',
      body: { name },
      answer: createdExperiment
    })
    return created.experiment_id
  } catch (error) {
    const other = error instanceof MeasurementError ? await experimentByName(server, name) : undefined
    if (other === undefined) throw error
    return other
  }
}
