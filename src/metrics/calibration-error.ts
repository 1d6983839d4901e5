import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Definition, Described } from './metric.js'

const shared = {
  direction: 'lower',
  range: [0, 1],
  tasks: ['binary'],
  needs: ['scores'],
  undefinedWhen: 'there are no rows',
  perClass: false
} as const satisfies Partial<Described>

const reported = (value: (rows: MetricRows) => number): Parameters<typeof define>[1] => ({
  kind: 'report-only',
  value,
  instead: 'log-loss and calibration-bias'
})

/** Expected calibration error: a biased number that a perfect model does not bring to zero, so it is shown and never judged. */
export const ece: Definition = define(
  {
    ...shared,
    name: 'ece',
    aliases: ['expected-calibration-error'],
    description: 'Mean gap of score and outcome in 10 bins of equal width, weighted by rows; reported only'
  },
  reported((rows) => {
    const gaps = binGaps(rows as ClassRows)
    return gaps.reduce((sum, { share, gap }) => sum + share * gap, 0)
  })
)

/** Maximum calibration error. */
export const mce: Definition = define(
  {
    ...shared,
    name: 'mce',
    aliases: ['maximum-calibration-error'],
    description: 'Largest gap of score and outcome in 10 bins of equal width; reported only'
  },
  reported((rows) => binGaps(rows as ClassRows).reduce((largest, { gap }) => Math.max(largest, gap), 0))
)

const BINS = 10

/** Bins [i/10, (i+1)/10), the last one closed; empty ones are left out. */
function binGaps({ labels, scores, weights, count }: ClassRows): { readonly share: number; readonly gap: number }[] {
  const [mass, outcome, promise] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)]
  let total = 0
  for (let row = 0; row < count; row++) {
    const score = scores![0]![row]!
    const bin = Math.min(BINS - 1, Math.floor(score * BINS))
    const weight = weights?.[row] ?? 1
    total += weight
    mass[bin]! += weight
    promise[bin]! += weight * score
    if (labels[row] === 1) outcome[bin]! += weight
  }
  if (total === 0) return [{ share: Number.NaN, gap: Number.NaN }]
  return Array.from(mass, (inBin, bin) => ({
    share: inBin / total,
    gap: Math.abs(outcome[bin]! - promise[bin]!) / inBin
  })).filter(({ share }) => share > 0)
}
