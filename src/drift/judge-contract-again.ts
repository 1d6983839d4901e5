import { atLeast, atMost, checkId } from '../comparison/index.js'
import {
  worstStatus,
  type Check,
  type ContractColumn,
  type ContractRule,
  type DataContract,
  type Limit,
  type Status
} from '../documents/index.js'

/** A rule of the contract and the number that it holds a column against. */
interface Asked {
  readonly rule: ContractRule
  readonly value: number
}

/**
 * Checks of a data contract out of documents, judged again: columns, rules and severities come from the contract, only numbers come from the
 * documents. What no document answers is `missing`.
 */
export function judgeContractAgain(found: readonly Check[], { columns, additionalColumns }: DataContract): Check[] {
  const ofContract = found.filter(({ family }) => family === 'contract')
  const bySubject = new Map(ofContract.map((check) => [check.subject, check]))
  const named = [...columns].map(([name, column]) => again(name, column, bySubject.get(name)))
  if (additionalColumns === 'allow') return named
  return [...named, ...ofContract.filter(({ subject }) => !columns.has(subject)).map(asRefused)]
}

function again(name: string, column: ContractColumn, check: Check | undefined): Check {
  const absent = check?.limits.some(({ rule, estimate }) => rule === 'present' && estimate === 0) === true
  const asked = absent ? askedOf(column).slice(0, 1) : askedOf(column)
  const limits = asked.map((each) => limitAgain(each, check))
  const status = worstStatus(limits.map((limit) => limit.status))
  const unanswered = status === 'missing'
  return {
    id: checkId('contract', name),
    family: 'contract',
    subject: name,
    status,
    severity: column.severity,
    ...(check?.n !== undefined && { n: check.n }),
    limits,
    reason: unanswered ? 'No document answers it.' : status === 'pass' ? '' : (check?.reason ?? ''),
    nextStep: unanswered
      ? 'Look at the job that should have held the table against the contract.'
      : status === 'pass'
        ? ''
        : (check?.nextStep ?? '')
  }
}

function askedOf({ type, nullable, min, max, values, unique }: ContractColumn): Asked[] {
  return [
    { rule: 'present', value: 1 },
    ...(type === undefined ? [] : [{ rule: 'type', value: 0 } as const]),
    { rule: 'nullable', value: nullable },
    ...(min === undefined ? [] : [{ rule: 'min', value: min } as const]),
    ...(max === undefined ? [] : [{ rule: 'max', value: max } as const]),
    ...(values === undefined ? [] : [{ rule: 'values', value: 0 } as const]),
    ...(unique ? [{ rule: 'unique', value: 0 } as const] : [])
  ]
}

/** A limit of another number answers another contract. */
function limitAgain({ rule, value }: Asked, check: Check | undefined): Limit {
  const stated = check?.limits.find((limit) => limit.rule === rule && limit.value === value)
  if (stated === undefined)
    return { rule, value, status: 'missing', of: 'candidate', mayPass: false, reason: 'no document answers it' }
  return { ...stated, of: 'candidate', status: statusOf(rule, stated) }
}

function statusOf(rule: ContractRule, { estimate, value, mayPass, status }: Limit): Status {
  if (estimate === undefined) return status === 'not-judged' || (mayPass && status === 'pass') ? status : 'inconclusive'
  const kept = rule === 'present' || rule === 'min' ? atLeast(estimate, value) : atMost(estimate, value)
  if (!kept) return 'fail'
  return mayPass ? 'pass' : 'inconclusive'
}

function asRefused(check: Check): Check {
  const limits = check.limits.map((limit): Limit => ({ ...limit, status: 'fail' }))
  return { ...check, id: checkId('contract', check.subject), status: 'fail', severity: 'block', limits }
}
