import { checkId, sentence } from '../comparison/index.js'
import {
  worstStatus,
  type Check,
  type DataContract,
  type Limit,
  type Profile,
  type Severity
} from '../documents/index.js'
import type { ContractCounts } from './contract-counter.js'
import { contractLimits, type Held } from './contract-limits.js'

/**
 * Holds a table against its contract: a check for each column that the contract names, then for each column that it refuses. It is about the rows
 * at hand, so nothing is estimated: one row beyond a limit fails. What is not known is `inconclusive`, never a pass.
 *
 * O(edges and categories of the columns).
 *
 * @param profile of these rows; not thinned, so that it tells as much as it can
 * @param counted of the columns that `untoldColumns` names, where their rows could be counted
 */
export function judgeContract(
  contract: DataContract,
  profile: Profile,
  counted: ReadonlyMap<string, ContractCounts> = new Map()
): Check[] {
  const { rows } = profile
  const columns = new Map(profile.columns.map((column) => [column.name, column]))
  const named = [...contract.columns].map(([name, rule]) => {
    const column = columns.get(name)
    if (profile.unread?.includes(name) === true) return frame(name, rule.severity, [unread], rows)
    return column === undefined
      ? frame(name, rule.severity, [absent], rows)
      : checkOf(name, { rule, column, rows, counted: counted.get(name) })
  })
  if (contract.additionalColumns === 'allow') return named
  const others = [...columns.keys(), ...(profile.unread ?? [])].filter((name) => !contract.columns.has(name))
  return [...named, ...others.map((name) => frame(name, 'block', [additional], rows))]
}

const absent: Limit = {
  rule: 'present',
  value: 1,
  status: 'fail',
  of: 'candidate',
  estimate: 0,
  mayPass: true,
  reason: 'the table has no such column'
}

const additional: Limit = {
  ...absent,
  rule: 'additional-columns',
  value: 0,
  estimate: 1,
  reason: 'the contract does not name this column, and refuses others'
}

/** The column is there, and nothing else is known of it. */
const unread: Limit = {
  ...absent,
  status: 'error',
  estimate: 1,
  mayPass: false,
  reason: 'its cells are lists, structures, bytes or the like, which are not read, so nothing can be said of them'
}

function checkOf(name: string, held: Held): Check {
  const present: Limit = { ...absent, status: 'pass', estimate: 1, reason: 'the column is there' }
  return frame(name, held.rule.severity, [present, ...contractLimits(held)], held.rows)
}

function frame(name: string, severity: Severity, limits: Limit[], rows: number): Check {
  const status = worstStatus(limits.map((limit) => limit.status))
  const broken = limits.filter((limit) => limit.status !== 'pass' && limit.status !== 'not-judged')
  return {
    id: checkId('contract', name),
    family: 'contract',
    subject: name,
    status,
    severity,
    n: rows,
    limits,
    reason: broken.length === 0 ? '' : sentence(broken.map(({ reason }) => reason).join('; ')),
    nextStep: broken.length === 0 ? '' : nextStepOf(broken)
  }
}

function nextStepOf(broken: readonly Limit[]): string {
  const [{ rule, status } = additional] = broken
  if (status === 'error') return 'Write its parts as columns of their own, or take it out of the contract.'
  if (rule === 'present') return 'Write the column again, or take it out of the contract if nobody needs it.'
  if (rule === 'additional-columns') return 'Name the column in the contract, or leave it out of the table.'
  if (status === 'inconclusive')
    return 'Give the table itself, not a profile of it: its rows are then counted. Of more than 2,000,000 different values nobody remembers which came twice.'
  return 'Mend the step that writes this column, or change the contract if the data are right.'
}
