/**
 * Whether a host is this machine, so that nothing that is sent to it leaves it.
 *
 * @example
 * isLoopback('127.0.0.2') // => true
 */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/i.test(host)
}
