import { MeasurementError } from './errors.js'

/** What to do where a commit holds a pointer. */
const inCommit =
  'Keep the baseline outside of LFS, or name it as file: after git lfs pull; of the reference of drift keep a profile in git (`model-gate profile`)'

/** A commit holds a pointer in the place of a file. */
export class LfsPointerError extends MeasurementError {}

/**
 * A Git LFS pointer stands for a file that git does not have.
 *
 * @throws LfsPointerError where the bytes are one
 */
export function refuseLfsPointer(bytes: Uint8Array, file: string, hint = inCommit): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (!start.startsWith('version https://git-lfs.github.com/spec/')) return
  throw new LfsPointerError({
    file,
    message: 'is a Git LFS pointer, not the file',
    hint
  })
}
