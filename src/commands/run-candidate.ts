import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'

import { MeasurementError, UsageError, type CandidateEntry } from '../documents/index.js'
import { cleanEnvironment, expectWritten, globMatches, isGlob, repeatedMetrics } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { readReported, type ReportedMetrics } from './read-reported.js'
import { startCommand } from './start-command.js'

/**
 * Starts the candidate's command as often as the policy says, and reads the numbers that it wrote: of each repeat after it and before the next.
 *
 * @param asked names of the metrics that the policy asks for
 * @throws MeasurementError where a repeat failed, wrote nothing, or did not measure what the others did
 */
export async function runCandidate(
  entry: CandidateEntry,
  asked: ReadonlySet<string>,
  frontend: Frontend
): Promise<ReportedMetrics> {
  if (entry.repeats === 1) {
    await runOnce(entry, 1, frontend)
    return readReported(entry, asked, frontend)
  }
  refuseRows(entry)
  const repeats: ReportedMetrics[] = []
  for (let repeat = 1; repeat <= entry.repeats; repeat++) {
    await runOnce(entry, repeat, frontend)
    const read = await readReported(entry, asked, frontend)
    repeats.push({ ...read, files: read.files.map((file) => ({ ...file, repeat })) })
    if (repeat < entry.repeats) await takeAway(read.files, frontend)
  }
  return {
    metrics: repeatedMetrics(
      repeats.map(({ metrics }) => metrics),
      entry.aggregate
    ),
    files: repeats.flatMap(({ files }) => files)
  }
}

/** What an input or a flag adds to the policy. */
function refuseRows({ run, predictions }: CandidateEntry): void {
  if (run !== undefined && predictions === undefined) return
  throw new UsageError({
    key: 'candidate.repeats',
    message: run === undefined ? 'needs candidate.run' : 'of predictions are not available in this version',
    hint: 'Let candidate.run write its numbers into candidate.metrics, or leave repeats out'
  })
}

/** Read and recorded: what the next repeat does not write must not be taken for its work, nor be where it goes on from. */
async function takeAway(files: ReportedMetrics['files'], { workingDirectory }: Frontend): Promise<void> {
  for (const { path } of files) {
    try {
      await rm(resolve(workingDirectory, path), { force: true })
    } catch (error) {
      throw new MeasurementError({
        file: path,
        message: `cannot be taken away before the next repeat (${String((error as NodeJS.ErrnoException).code)})`,
        hint: 'Let candidate.run write it where files can be deleted'
      })
    }
  }
}

async function runOnce(entry: CandidateEntry, repeat: number, frontend: Frontend): Promise<void> {
  if (entry.run === undefined) return
  const { workingDirectory } = frontend
  frontend.log.phase(
    entry.repeats === 1 ? 'running the evaluation' : `running the evaluation, ${repeat} of ${entry.repeats}`
  )
  const patterns = [
    ...(entry.predictions === undefined ? [] : [entry.predictions]),
    ...entry.metrics.map(({ path }) => path)
  ]
  const outputs = patterns.filter((path) => !isGlob(path))
  const earlier = (await Promise.all(patterns.map((path) => globMatches(path, workingDirectory)))).flat()
  const absolute = (path: string): string => resolve(workingDirectory, path)
  const written = await expectWritten(outputs.map(absolute), earlier.map(absolute))
  await startCommand(entry.run, {
    directory: workingDirectory,
    environment: {
      ...cleanEnvironment(frontend.environment),
      MODEL_GATE_REPEAT: String(repeat),
      MODEL_GATE_REPEATS: String(entry.repeats)
    },
    timeoutMilliseconds: entry.timeoutMilliseconds,
    log: frontend.log
  })
  await written()
}
