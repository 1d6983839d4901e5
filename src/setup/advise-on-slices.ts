import type { MetricEntry, Policy } from '../documents/index.js'
import type { Finding } from './finding.js'

/** Metrics that a fixed threshold moves from one honest retraining to the next. */
const thresholded = ['precision', 'recall', 'f1']

export const sliceThreshold = {
  id: 'slice-at-threshold',
  about:
    'Precision, recall or F1 of a binary task limited in slices against the baseline. At a fixed threshold they differ between honest retrainings of the same model: with a tolerance of 0.03, recall blocked 47 to 91 % of them, accuracy 1 to 23 %, log loss up to 8 %. Advice: the exit code stays.',
  instead: '`accuracy` or `log-loss` in slices, with three times the overall tolerance and `severity: warn`.'
}

/** What a policy asks for and will be sorry for. */
export function adviseOnSlices({ task, slices, source }: Policy, file: string): readonly Finding[] {
  if (task?.type !== 'binary') return []
  return slices.flatMap(({ metrics }, index) =>
    metrics.filter(isShaky).map(({ key, measure }): Finding => ({
      file,
      key: `slices${Array.isArray(source['slices']) ? `[${index}]` : ''}.metrics.${key}`,
      rule: sliceThreshold.id,
      kind: 'advice',
      message: `${measure.kind === 'catalogue' ? measure.metric : key} at a fixed threshold differs in slices between honest retrainings, and will block some of them`,
      hint: 'Limit accuracy or log-loss in slices, with three times the overall tolerance and severity: warn'
    }))
  )
}

function isShaky({ measure, severity, limits }: MetricEntry): boolean {
  const compared = limits.some(({ rule }) => rule !== 'min' && rule !== 'max')
  return measure.kind === 'catalogue' && thresholded.includes(measure.metric) && severity !== 'warn' && compared
}
