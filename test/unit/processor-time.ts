/**
 * Processor time of this process so far, in milliseconds: a clock that stands still while other processes have the machine. A bound
 * on it tells work that grows with the square of hostile input from a machine that is busy.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
