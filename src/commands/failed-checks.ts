/**
 * Most bytes of the list. GitHub takes 1 MB of outputs from a job and 50 MB from a run, counted as UTF-16: 256 legs of a matrix fit. A step that is
 * handed the list as a variable is not started where it is longer than 32,767 characters on Windows and 131,072 bytes on Linux.
 */
const MOST_BYTES = 30_000

/**
 * The checks that block, as a step hands them on: the ids in the order of the report, as many as fit, and how many there are.
 *
 * @example
 * failedChecks(['metric/recall', 'job/train']) // => { 'failed-checks': '["metric/recall","job/train"]', 'failed-count': '2' }
 */
export function failedChecks(ids: readonly string[]): Readonly<Record<'failed-checks' | 'failed-count', string>> {
  const fitting: string[] = []
  let bytes = '[]'.length
  for (const id of ids) {
    const written = JSON.stringify(id)
    bytes += Buffer.byteLength(written) + ','.length
    if (bytes > MOST_BYTES) break
    fitting.push(written)
  }
  return { 'failed-checks': `[${fitting.join(',')}]`, 'failed-count': String(ids.length) }
}
