import type { Check, Policy } from '../documents/index.js'
import { noColumn } from '../drift/index.js'

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
export function withDemanded(checks: readonly Check[], { drift, dataContract }: Policy): readonly Check[] {
  const missing = [
    ...(drift === undefined || checks.some(answersDrift) ? [] : [noColumn(drift, unanswered)]),
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

const unanswered = {
  reason: 'The policy asks for drift, and no document answers it.',
  nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
}

function contractMissing(path: string): Check {
  return {
    id: 'table/contract',
    family: 'table',
    subject: 'contract',
    status: 'missing',
    limits: [],
    severity: 'block',
    reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
    nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
  }
}
