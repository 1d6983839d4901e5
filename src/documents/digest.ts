import { createHash } from 'node:crypto'

/**
 * SHA-256 of bytes or UTF-8 text, as documents write it.
 *
 * @example
 * digestOf('') // => 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
