import { driftRules, type DriftColumn, type DriftEntry, type DriftRule, type Policy } from '../documents/index.js'
import { typesWith } from './drift-types.js'
import { usualLimits, type DriftColumnFile, type DriftFile } from './drift-file.js'
import { driftSource } from './drift-source.js'
import type { Mistakes } from './mistakes.js'
import { listed } from './scalar-value.js'

/** Two tables that nobody wrote limits for: those that a policy has which says nothing of them. */
export const usualDrift: DriftEntry = {
  reference: { kind: 'baseline' },
  exclude: [],
  minCount: 0,
  columns: new Map(),
  limits: usualLimits,
  severity: 'block'
}

/** What is held against what, defaults filled in. Notes limits that do not suit a column, and columns that are both left out and spoken of. */
export function driftOf(file: DriftFile, task: Policy['task'], mistakes: Mistakes): DriftEntry {
  const { reference, current, group, 'drifted-share': driftedShare, exclude = [] } = file
  const excluded = excludedOnce(exclude, mistakes)
  const roles = rolesOf(task, group)
  return {
    reference: driftSource(reference, 'reference', mistakes),
    ...(current !== undefined && { current: driftSource(current, 'current', mistakes) }),
    exclude,
    ...(group !== undefined && { group }),
    minCount: file['min-count'],
    columns: new Map(
      Object.entries(file.columns ?? {}).map(([name, column]) => {
        noteExcluded(name, excluded, mistakes)
        noteRole(name, column, roles, mistakes)
        return [name, columnOf(name, column, mistakes)]
      })
    ),
    limits: file.limits ?? usualLimits,
    severity: file.severity,
    ...(driftedShare !== undefined && { driftedShare })
  }
}

function columnOf(name: string, column: DriftColumnFile, mistakes: Mistakes): DriftColumn {
  const { type, severity } = column
  const rules = driftRules.filter((rule) => column[rule] !== undefined)
  noteUnsuited(name, column, rules, mistakes)
  return {
    ...(type !== undefined && { type }),
    ...(severity !== undefined && { severity }),
    limits: Object.fromEntries(rules.map((rule) => [rule, column[rule]]))
  }
}

/** A limit that can never be looked at would be believed to hold. */
function noteUnsuited(name: string, { type }: DriftColumnFile, rules: readonly DriftRule[], mistakes: Mistakes): void {
  const path = ['drift', 'columns', name]
  for (const rule of rules) {
    const types = typesWith([rule])
    if (type === undefined || types.includes(type)) continue
    const message = `is for ${listed(types)} columns, and this one is ${type}`
    const hint = type === 'text' ? 'Text is not compared: write type: categorical, or leave it out' : 'Leave it out'
    mistakes.note([...path, rule], { at: 'key', message, hint })
  }
  if (type !== undefined || typesWith(rules).length > 0) return
  mistakes.note(path, {
    at: 'key',
    message: `has limits that no column has all of: ${rules.join(', ')}`,
    hint: 'ks, wasserstein and infinite are for numbers, jensen-shannon and new-categories for categories'
  })
}

function noteExcluded(name: string, excluded: ReadonlySet<string>, mistakes: Mistakes): void {
  if (!excluded.has(name)) return
  mistakes.note(['drift', 'columns', name], {
    at: 'key',
    message: 'is in drift.exclude, so nothing said here counts',
    hint: 'Keep one of them'
  })
}

/** Columns that pair, group or weigh rows, by name. */
function rolesOf(task: Policy['task'], group: string | undefined): ReadonlyMap<string | undefined, string> {
  return new Map([
    [task?.id, 'task.id'],
    [task?.sample, 'task.sample'],
    [task?.weight, 'task.weight'],
    [task?.group, 'task.group'],
    [group, 'drift.group']
  ])
}

function noteRole(
  name: string,
  { type }: DriftColumnFile,
  roles: ReadonlyMap<string | undefined, string>,
  mistakes: Mistakes
): void {
  const role = roles.get(name)
  if (role === undefined || type === 'text') return
  mistakes.note(['drift', 'columns', name], {
    at: 'key',
    message: `is ${role}, which is not compared, so nothing said here counts`,
    hint: 'Leave it out, or write `type: text`, which says the same'
  })
}

/** The names without those that are there twice, which are noted. */
function excludedOnce(exclude: readonly string[], mistakes: Mistakes): ReadonlySet<string> {
  const seen = new Set<string>()
  exclude.forEach((name, index) => {
    if (seen.has(name))
      mistakes.note(['drift', 'exclude', index], { message: 'is named twice', hint: 'Keep one of them' })
    seen.add(name)
  })
  return seen
}
