import { MeasurementError, type Problem } from '../documents/index.js'

/** Collects what is wrong in a metric file and what is left out of it. */
export interface MetricFindings {
  readonly notes: readonly string[]
  wrong(key: string, message: string, hint?: string): void
  leftOut(key: string, what: string): void
  /** For what may be a number, or hold some. */
  passedOver(key: string, why: string): void
  /** @throws MeasurementError if anything was wrong */
  settle(): void
}

export function metricFindings(file: string): MetricFindings {
  const problems: Problem[] = []
  const notes: string[] = []
  return {
    notes,
    wrong: (key, message, hint) => void problems.push({ file, key, message, ...(hint !== undefined && { hint }) }),
    leftOut: (key, what) => void notes.push(`${key} is no number and was left out (${what})`),
    passedOver: (key, why) => void notes.push(`${key} was left out: ${why}`),
    settle: () => {
      if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
    }
  }
}
