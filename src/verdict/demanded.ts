import { severities, type Check, type DriftEntry, type Policy, type Severity } from '../documents/index.js'

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
export function withDemanded(checks: readonly Check[], { drift, dataContract }: Policy): readonly Check[] {
  const missing = [
    ...(drift === undefined || checks.some(answersDrift) ? [] : [driftMissing(drift)]),
    ...(dataContract === undefined || checks.some(answersContract) ? [] : [contractMissing(dataContract)])
  ]
  return missing.length === 0 ? checks : [...checks, ...missing]
}

function answersDrift({ id, family }: Check): boolean {
  return ['drift', 'output-drift', 'schema', 'table'].includes(family) && id !== 'table/contract'
}

function answersContract({ id, family }: Check): boolean {
  return family === 'contract' || id === 'table/contract'
}

function driftMissing(entry: DriftEntry): Check {
  return {
    ...ofTable('drift'),
    severity: severest(entry),
    reason: 'The policy asks for drift, and no document answers it.',
    nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
  }
}

function contractMissing(path: string): Check {
  return {
    ...ofTable('contract'),
    severity: 'block',
    reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
    nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
  }
}

function ofTable(subject: string): Pick<Check, 'id' | 'family' | 'subject' | 'status' | 'limits'> {
  return { id: `table/${subject}`, family: 'table', subject, status: 'missing', limits: [] }
}

/** No answer weighs as much as the answer that would weigh most. */
function severest({ severity, columns, driftedShare }: DriftEntry): Severity {
  const all = [severity, ...[...columns.values()].flatMap((column) => column.severity ?? [])]
  if (driftedShare !== undefined) all.push('block')
  return (['strict', 'block'] satisfies (typeof severities)[number][]).find((each) => all.includes(each)) ?? 'warn'
}
