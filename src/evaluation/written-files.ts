import { stat } from 'node:fs/promises'

import { MeasurementError } from '../documents/index.js'

/** State of a file before a command ran; undefined where it did not exist. */
type Mark = { readonly modified: bigint; readonly size: bigint; readonly inode: bigint } | undefined

/**
 * Remembers files that a command has to write, so that a file from before is not taken for its work: a command that exits with 0 and writes
 * nothing measured nothing.
 *
 * @param earlier files that a glob matches before the command runs: it may take them away, not leave them as they were
 * @returns what is called when the command has ended @throws MeasurementError that names every file that it did not write
 */
export async function expectWritten(
  paths: readonly string[],
  earlier: readonly string[] = []
): Promise<() => Promise<void>> {
  const all = [...paths, ...earlier]
  const before = await Promise.all(all.map(markOf))
  return async () => {
    const after = await Promise.all(all.map(markOf))
    const problems = all.flatMap((path, index) => {
      const [old, now] = [before[index], after[index]]
      if (now === undefined) {
        const wanted = index < paths.length
        return wanted ? [{ file: path, message: 'the command ended well and did not write this file', hint }] : []
      }
      const same = old?.modified === now.modified && old.size === now.size && old.inode === now.inode
      return same ? [{ file: path, message: 'the command ended well and left this file as it was before', hint }] : []
    })
    if (problems.length > 0) throw new MeasurementError(problems)
  }
}

const hint = 'Let `candidate.run` write it, or leave `run` out if an earlier step does'

async function markOf(path: string): Promise<Mark> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true })
    return { modified: mtimeNs, size, inode: ino }
  } catch {
    return undefined
  }
}
