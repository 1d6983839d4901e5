import type { ContractColumn, ContractType } from '../documents/index.js'
import type { ContractColumnFile } from './contract-file.js'
import { instantOf, isTooFine } from './instant.js'
import type { Mistakes } from './mistakes.js'
import { meantBy, numberOf } from './number-text.js'
import { listed } from './scalar-value.js'
import { shown, type KeyPath } from './written.js'

/** What only some types are held against. */
const suited = {
  min: ['integer', 'number', 'timestamp'],
  max: ['integer', 'number', 'timestamp'],
  values: ['integer', 'number', 'text'],
  unique: ['integer', 'number', 'text', 'timestamp']
} as const satisfies Partial<Record<keyof ContractColumnFile, readonly ContractType[]>>

/** What a column must be. Notes rules that do not suit its type, contradict each other, or are no value of it. */
export function contractColumn(name: string, file: ContractColumnFile, mistakes: Mistakes): ContractColumn {
  const path = ['columns', name]
  const { type, nullable, unique, severity } = file
  noteUnsuited(file, path, mistakes)
  const [min, max] = [boundOf('min', file, path, mistakes), boundOf('max', file, path, mistakes)]
  if (min !== undefined && max !== undefined && min > max) {
    mistakes.note([...path, 'min'], {
      message: `must not be above max (${String(file.max)}), got ${String(file.min)}`,
      hint: 'No value could meet both'
    })
  }
  const values = valuesOf(file, path, mistakes)
  return {
    ...(type !== undefined && { type }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    nullable: Number(nullable),
    ...(values !== undefined && { values }),
    unique,
    severity
  }
}

function noteUnsuited(file: ContractColumnFile, path: KeyPath, mistakes: Mistakes): void {
  for (const key of ['min', 'max', 'values', 'unique'] as const) {
    const types: readonly ContractType[] = suited[key]
    if (file[key] === undefined || file[key] === false || (file.type !== undefined && types.includes(file.type)))
      continue
    if (file.type === undefined && (key === 'unique' || !mistakes.clean([...path, 'type']))) continue
    mistakes.note([...path, key], {
      at: 'key',
      message: `is for ${listed(types)} columns, and this one ${file.type === undefined ? 'has no type' : `is ${file.type}`}`,
      hint: file.type === undefined ? 'Write type: ...' : 'Leave it out'
    })
  }
  for (const key of ['min', 'max'] as const) {
    if (file.values === undefined || file[key] === undefined) continue
    mistakes.note([...path, key], { at: 'key', message: 'is already said by values', hint: 'Keep one of them' })
  }
}

function boundOf(
  key: 'min' | 'max',
  { type, [key]: written }: ContractColumnFile,
  path: KeyPath,
  mistakes: Mistakes
): number | undefined {
  if (written === undefined) return undefined
  if (type === 'timestamp') return timeBound(key, String(written), path, mistakes)
  if (typeof written === 'number') {
    noteInexact(type, written, [...path, key], mistakes)
    return written
  }
  if (type === 'integer' || type === 'number') noteNumber(written, [...path, key], mistakes)
  return undefined
}

function timeBound(key: 'min' | 'max', written: string, path: KeyPath, mistakes: Mistakes): number | undefined {
  const instant = instantOf(written, key === 'min' ? 'start' : 'end')
  if (instant === undefined)
    mistakes.note([...path, key], {
      message: `must be a day such as 2026-01-31 or a time such as 2026-01-31T06:00:00Z, got ${shown(written)}`
    })
  else if (isTooFine(written))
    mistakes.note([...path, key], {
      message: `is finer than a microsecond, to which times are read, got ${shown(written)}`,
      hint: 'Write at most six digits of the fraction'
    })
  return instant
}

function valuesOf(
  { type, values }: ContractColumnFile,
  path: KeyPath,
  mistakes: Mistakes
): ContractColumn['values'] | undefined {
  if (values === undefined) return undefined
  const isNumber = type === 'integer' || type === 'number'
  const seen = new Set<string | number>()
  values.forEach((text, index) => {
    const at = [...path, 'values', index]
    const value = isNumber ? numberOf(text) : text
    if (value === undefined) return noteNumber(text, at, mistakes)
    if (typeof value === 'number') noteInexact(type, value, at, mistakes)
    if (seen.has(value)) mistakes.note(at, { message: 'is named twice', hint: 'Keep one of them' })
    seen.add(value)
  })
  return seen as ContractColumn['values']
}

/** Beyond 2^53 neighbours read as one number: what such a limit allows is not what it says. */
function noteInexact(type: ContractColumnFile['type'], value: number, path: KeyPath, mistakes: Mistakes): void {
  if (type !== 'integer' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return
  mistakes.note(path, {
    message: 'is beyond 2^53, where numbers are not exact',
    hint: 'Write type: text for ids, or type: number where the last digits do not count'
  })
}

function noteNumber(text: string, path: KeyPath, mistakes: Mistakes): void {
  const meant = meantBy(text, false)
  mistakes.note(path, {
    message: `must be a decimal number, got ${shown(text)}`,
    hint: meant === undefined ? undefined : `Write ${meant}`
  })
}
