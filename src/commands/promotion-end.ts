import type { ExitCode } from '../frontends/index.js'

/** How a promotion may end, with its exit code. */
const codes = {
  promoted: 0,
  unchanged: 0,
  outdated: 0,
  'dry-run': 0,
  'rolled-back': 0,
  refused: 1,
  'baseline-moved': 1,
  'nothing-before': 1,
  error: 3
} as const satisfies Readonly<Record<string, ExitCode>>

/** How a promotion ended. */
export interface End {
  readonly reason: keyof typeof codes
  readonly code: ExitCode
  /** What was done, a line a step. */
  readonly lines: readonly string[]
  /** Why it failed. */
  readonly problem?: string
  /** What each place that was written stands for now, by reference. */
  readonly versions: Readonly<Record<string, string>>
}

/** An end with its exit code; nothing was written where nothing is said. */
export function endOf(reason: End['reason'], more: Partial<Pick<End, 'lines' | 'problem' | 'versions'>> = {}): End {
  return { reason, code: codes[reason], lines: [], versions: {}, ...more }
}
