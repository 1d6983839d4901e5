/**
 * Outlives a standard stream that takes no more: a reader that has seen enough (`| head`) changes no verdict. Where the report cannot be written
 * for another reason, such as a full disk, that is said, and the exit code is never 0.
 */
export function outliveBrokenStreams(process: NodeJS.Process): void {
  const { stdout, stderr } = process
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return
    stderr.write(`model-gate: standard output cannot be written: ${message}\n`)
    process.once('exit', () => void (process.exitCode ||= 3))
  })
  // There is nowhere left to say it.
  stderr.on('error', () => undefined)
}
