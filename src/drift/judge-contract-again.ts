import { atLeast, atMost, checkId } from '../comparison/index.js'
import {
  worstStatus,
  type Check,
  type ContractColumn,
  type ContractRule,
  type DataContract,
  type Limit,
  type Severity,
  type Status
} from '../documents/index.js'
import { boundOf, isBeyond, type Bound } from './contract-counts.js'

/** A rule of the contract and the number that it holds a column against. */
interface Asked {
  readonly rule: ContractRule
  readonly value: number
  /** Where the number is one. */
  readonly bound?: Bound
}

/**
 * Checks of a data contract out of documents, judged again: columns, rules and severities come from the contract, only numbers come from the
 * documents. What no document answers is `missing`; so is an additional column that the contract refuses, where the documents compared it with
 * the reference and do not tell of it here.
 *
 * @param found each column once
 */
export function judgeContractAgain(found: readonly Check[], { columns, additionalColumns }: DataContract): Check[] {
  const ofContract = found.filter(({ family }) => family === 'contract')
  const bySubject = new Map(ofContract.map((check) => [check.subject, check]))
  const named = [...columns].map(([name, column]) => again(name, column, bySubject.get(name)))
  if (additionalColumns === 'allow') return named
  const compared = found.filter(({ drift }) => drift !== undefined).map(({ subject }) => subject)
  const untold = [...new Set(compared)].filter((name) => !columns.has(name) && !bySubject.has(name))
  return [
    ...named,
    ...ofContract.filter(({ subject }) => !columns.has(subject)).map(asRefused),
    ...untold.map(asUntold)
  ]
}

function asUntold(name: string): Check {
  const additional: Limit = { rule: 'additional-columns', value: 0, ...unanswered }
  return { ...frame(name, [additional], 'block'), reason: noAnswer, nextStep: lookAtJob }
}

function frame(name: string, limits: Limit[], severity: Severity): Omit<Check, 'reason' | 'nextStep'> {
  const status = worstStatus(limits.map((limit) => limit.status))
  return { id: checkId('contract', name), family: 'contract', subject: name, status, severity, limits }
}

const noAnswer = 'No document answers it.'
const lookAtJob = 'Look at the job that should have held the table against the contract.'
const unanswered = { status: 'missing', of: 'candidate', mayPass: false, reason: 'no document answers it' } as const

function again(name: string, column: ContractColumn, check: Check | undefined): Check {
  // What could not be read is no answer, whatever else is stated.
  if (check?.status === 'error') return { ...check, id: checkId('contract', name), severity: column.severity }
  const absent = check?.limits.some(({ rule, estimate }) => rule === 'present' && estimate === 0) === true
  const asked = absent ? askedOf(column).slice(0, 1) : askedOf(column)
  const limits = asked.map((each) => limitAgain(each, check))
  const { status, ...framed } = frame(name, limits, column.severity)
  const missing = status === 'missing'
  return {
    ...framed,
    status,
    ...(check?.n !== undefined && { n: check.n }),
    reason: missing ? noAnswer : status === 'pass' ? '' : (check?.reason ?? ''),
    nextStep: missing ? lookAtJob : status === 'pass' ? '' : (check?.nextStep ?? '')
  }
}

function askedOf(column: ContractColumn): Asked[] {
  const { type, nullable, values, unique } = column
  return [
    { rule: 'present', value: 1 },
    ...(type === undefined ? [] : [{ rule: 'type', value: 0 } as const]),
    { rule: 'nullable', value: nullable },
    ...askedBound(column, 'min'),
    ...askedBound(column, 'max'),
    ...(values === undefined ? [] : [{ rule: 'values', value: 0 } as const]),
    ...(unique ? [{ rule: 'unique', value: 0 } as const] : [])
  ]
}

function askedBound(column: ContractColumn, rule: 'min' | 'max'): Asked[] {
  const bound = boundOf(column, rule)
  return bound === undefined ? [] : [{ rule, value: bound.value, bound }]
}

/** A limit of another number answers another contract, and one that is stated twice has no answer. */
function limitAgain(asked: Asked, check: Check | undefined): Limit {
  const { rule, value } = asked
  const [stated, ...others] = check?.limits.filter((limit) => limit.rule === rule) ?? []
  const status = stated === undefined || others.length > 0 ? undefined : statusOf(asked, stated, check)
  if (stated === undefined || status === undefined) return { rule, value, ...unanswered }
  return { ...stated, of: 'candidate', status }
}

/** Undefined where a document does not state what would decide. */
function statusOf(asked: Asked, { estimate, value, mayPass, status }: Limit, check?: Check): Status | undefined {
  if (value !== asked.value) return undefined
  if (estimate === undefined) return isWithoutNumber(asked.rule, { mayPass, status }, check) ? status : undefined
  if (!isKept(asked, estimate)) return 'fail'
  return mayPass ? 'pass' : 'inconclusive'
}

function isKept({ rule, value, bound }: Asked, estimate: number): boolean {
  if (bound !== undefined) return !isBeyond(estimate, bound)
  return rule === 'present' ? atLeast(estimate, value) : atMost(estimate, value)
}

/** Whether there may have been no number to hold against a rule: no value of the type, or nobody read the values, not even for their type. */
function isWithoutNumber(
  rule: ContractRule,
  { mayPass, status }: Pick<Limit, 'mayPass' | 'status'>,
  check?: Check
): boolean {
  if (status === 'not-judged') return ['min', 'max', 'values'].includes(rule) && holdsNothing(check)
  if (rule !== 'min' && rule !== 'max') return false
  if (status === 'inconclusive') return check?.limits.some((limit) => limit.rule === 'type' && !limit.mayPass) === true
  return mayPass && status === 'pass' && holdsNothing(check)
}

/** Whether each row is without a value or of another type. */
function holdsNothing(check: Check | undefined): boolean {
  const shares = (check?.limits ?? []).filter(({ rule }) => rule === 'type' || rule === 'nullable')
  return atLeast(
    shares.reduce((sum, { estimate = 0 }) => sum + estimate, 0),
    1
  )
}

function asRefused(check: Check): Check {
  const limits = check.limits.map((limit): Limit => ({ ...limit, status: 'fail' }))
  return { ...check, id: checkId('contract', check.subject), status: 'fail', severity: 'block', limits }
}
