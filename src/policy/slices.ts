import type { SliceEntry } from '../documents/index.js'
import type { Rows } from './measure.js'
import { metricEntries } from './metric-entries.js'
import type { Mistakes } from './mistakes.js'
import type { PolicyFile, SliceFile } from './policy-file.js'
import type { KeyPath } from './written.js'

/** Checks within groups of rows. Two that would be the same check are a mistake. */
export function slicesOf(file: PolicyFile['slices'], rows: Rows, mistakes: Mistakes): readonly SliceEntry[] {
  if (file === undefined) return []
  if (!rows.described) {
    mistakes.note(['slices'], {
      at: 'key',
      message: 'are made of rows, so task is required',
      hint: 'Add task: { type: ... }'
    })
  }
  const taken = new Set<string>()
  const list = Array.isArray(file) ? file : [file]
  return list.map((slice, index) =>
    sliceOf(slice, Array.isArray(file) ? ['slices', index] : ['slices'], { rows, taken, mistakes })
  )
}

interface Reading {
  readonly rows: Rows
  /** Crossings and keys that have a check already. */
  readonly taken: Set<string>
  readonly mistakes: Mistakes
}

function sliceOf(slice: SliceFile, path: KeyPath, { rows, taken, mistakes }: Reading): SliceEntry {
  const by = slice.by.map((columns, index) => crossing(columns, [...path, 'by', index], mistakes))
  const metrics = metricEntries(slice.metrics, [...path, 'metrics'], rows, mistakes)
  if (Object.keys(slice.metrics).length === 0 && mistakes.clean([...path, 'metrics'])) {
    mistakes.note([...path, 'metrics'], { message: 'asks for nothing', hint: 'Write at least one metric with a limit' })
  }
  by.forEach((columns, index) => {
    const twice = metrics.filter(({ key }) => taken.has(JSON.stringify([columns, key])))
    if (twice.length > 0) {
      mistakes.note([...path, 'by', index], {
        message: `${columns.join(' x ')} is sliced twice for ${twice.map(({ key }) => key).join(', ')}`,
        hint: 'Keep one of them'
      })
    }
    for (const { key } of metrics) taken.add(JSON.stringify([columns, key]))
  })
  return { by, minRows: slice['min-rows'], metrics }
}

function crossing(columns: string | readonly string[], path: KeyPath, mistakes: Mistakes): readonly string[] {
  const names = typeof columns === 'string' ? [columns] : columns
  const sorted = [...new Set(names)].sort()
  if (sorted.length < names.length)
    mistakes.note(path, { message: 'crosses a column with itself', hint: 'Name each column once' })
  // Documents hold slices as objects, in which this key is none.
  if (sorted.includes('__proto__'))
    mistakes.note(path, { message: '"__proto__" is not allowed as the name of a slice', hint: 'Rename the column' })
  return sorted
}
