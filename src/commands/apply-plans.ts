import { BaselineMovedError, type Plan } from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { endOf, type End } from './promotion-end.js'
import type { Target } from './promotion-targets.js'

/** What the plans are for. */
interface Applied {
  /** What is said already, a line a place. */
  readonly lines: readonly string[]
  readonly dryRun: boolean
  readonly done: 'promoted' | 'rolled-back'
  /** What to do where somebody else moved a baseline. */
  readonly advice: string
}

/** Writes one place after the other; a dry run says what would be written. Where one fails, the end says what was written before. */
export async function applyPlans(
  todo: readonly Target<Plan>[],
  { lines: before, dryRun, done, advice }: Applied,
  frontend: Frontend
): Promise<End> {
  const steps = todo.flatMap(({ reference, answer }) => answer.steps.map((step) => `${reference}: ${step}`))
  if (dryRun) return endOf('dry-run', { lines: [...before, ...steps, 'nothing was written: this was a dry run'] })
  const lines: string[] = [...before]
  const versions: Record<string, string> = {}
  for (const { reference, answer: plan } of todo) {
    frontend.log.phase(`writing ${reference}`)
    try {
      const { version, detail } = await plan.apply()
      versions[reference] = version
      lines.push(`${reference}: ${done.replace('-', ' ')} (${detail})`)
    } catch (error) {
      if (error instanceof BaselineMovedError)
        return movedEnd(`${reference}: ${error.message}`, { lines, versions, advice })
      if (!(error instanceof MeasurementError)) throw error
      return failedEnd(error, { lines: [...lines, `${reference}: failed`], versions })
    }
  }
  return endOf(done, { lines, versions })
}

/** Somebody else moved the baseline of a place. */
export function movedEnd(
  detail: string,
  { advice, ...more }: Partial<Pick<End, 'lines' | 'versions'>> & Pick<Applied, 'advice'>
): End {
  return endOf('baseline-moved', { ...more, problem: `baseline-moved: ${detail}\n  ${advice}` })
}

function failedEnd({ message }: MeasurementError, end: Pick<End, 'lines' | 'versions'>): End {
  const before = Object.entries(end.versions).map(([place, version]) => `${place} (${version})`)
  const written = before.length === 0 ? 'No other place was written before' : `Written before: ${before.join(', ')}`
  const again =
    'Run the job again once the place can be reached: what is written already is found and not written twice'
  return endOf('error', { ...end, problem: `${message}\n${written}\n  ${again}` })
}
