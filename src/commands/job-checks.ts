import { z } from 'zod'

import { UsageError, type Check } from '../documents/index.js'

const jobSchema = z.object({ result: z.string() })

/**
 * A check for each job before this one: only success is success. Everything else (failure, cancelled, skipped, a word that nobody knows) is an
 * error, which no policy turns off.
 *
 * @param needs `${{ toJSON(needs) }}`; no checks without
 * @throws UsageError where it is empty or not what GitHub writes
 */
export function jobChecks(needs: string | undefined): Check[] {
  if (needs === undefined) return []
  const jobs = readNeeds(needs)
  if (jobs.length === 0) {
    throw new UsageError({
      message: 'the input needs names no job',
      hint: 'Write needs: [evaluate] in the job, or leave the input out'
    })
  }
  return jobs.map(([name, result]) => ({
    id: `job/${name}`,
    family: 'job',
    subject: name,
    status: result === 'success' ? 'pass' : 'error',
    severity: 'block',
    limits: [],
    reason:
      result === 'success'
        ? 'The job succeeded.'
        : `The job ${JSON.stringify(name)} ended with ${JSON.stringify(result)}.`,
    nextStep: result === 'success' ? '' : 'Look at the log of that job; only success counts.'
  }))
}

/** Jobs and their results, one by one: of a record, zod leaves a job called `__proto__` out. */
function readNeeds(text: string): readonly (readonly [name: string, result: string])[] {
  const needs = parsed(text)
  const entries =
    typeof needs === 'object' && needs !== null && !Array.isArray(needs) ? Object.entries(needs) : undefined
  const jobs = entries?.map(([name, job]) => [name, jobSchema.safeParse(job).data?.result] as const)
  if (jobs?.every((job): job is readonly [string, string] => job[1] !== undefined) === true) return jobs
  throw new UsageError({
    message: 'the input needs is not what GitHub writes',
    hint: 'Write needs: ${{ toJSON(needs) }}'
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
