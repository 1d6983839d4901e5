import { driftRules } from '../documents/index.js'
import { usualLimits } from './drift-file.js'
import { severityOrder, type Leaves } from './leaves.js'
import type { KeyPath } from './written.js'

/**
 * Whether a change under `drift:` is known to be no weaker. Of limits and severities those count that are in force: a column's own, else those of
 * all columns, else the usual ones.
 */
export function isStricterDrift(path: KeyPath, before: Leaves, after: Leaves): boolean {
  const [, part = '', third] = path
  const key = String(path.at(-1))
  const changed = (leaves: Leaves): unknown => leaves.valueAt(path)
  if (!after.isThere(['drift'])) return false
  if (part === 'columns') return isStricterColumn(path, before, after)
  if (part === 'limits' && isRule(key)) return limitOf([], key, after) <= limitOf([], key, before)
  if (part === 'severity') return severityRank([], after) >= severityRank([], before)
  if (part === 'reference' && third === undefined) return referenceIn(after) === referenceIn(before)
  if (part === 'exclude') return namesIn(changed(after)).every((name) => namesIn(changed(before)).includes(name))
  if (part === 'drifted-share') return numberOr(changed(after), Infinity) <= numberOr(changed(before), Infinity)
  if (part === 'min-count') return numberOr(changed(after), 0) <= numberOr(changed(before), 0)
  // How long a database may take decides nothing; an empty map says nothing.
  return (third === 'sql' && key === 'timeout') || part === '' || part === 'limits'
}

function isStricterColumn(path: KeyPath, before: Leaves, after: Leaves): boolean {
  const [, , name, own = ''] = path
  const key = String(own)
  if (name === undefined) return true
  const column = ['drift', 'columns', name]
  // Of some columns it depends on being named whether they are looked at.
  if (before.isThere(column) && !after.isThere(column)) return false
  if (isRule(key)) return limitOf(column, key, after) <= limitOf(column, key, before)
  return key === 'severity' ? severityRank(column, after) >= severityRank(column, before) : key === ''
}

/** The baseline where nothing is written. */
function referenceIn(leaves: Leaves): unknown {
  return leaves.valueAt(['drift', 'reference']) ?? (leaves.isThere(['drift', 'reference']) ? undefined : 'baseline')
}

type Rule = keyof typeof usualLimits

function isRule(key: string): key is Rule {
  return (driftRules as readonly string[]).includes(key)
}

function limitOf(column: KeyPath, rule: Rule, leaves: Leaves): number {
  const own = leaves.valueAt([...column, rule])
  return numberOr(own ?? leaves.valueAt(['drift', 'limits', rule]), usualLimits[rule])
}

function severityRank(column: KeyPath, leaves: Leaves): number {
  const own = leaves.valueAt([...column, 'severity'])
  const severity = own ?? leaves.valueAt(['drift', 'severity']) ?? 'block'
  return severityOrder.indexOf(severity as string)
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

function namesIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}
