/** What the codes of a system mean for somebody who wrote the path. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user'
}

/**
 * Why a file was not read, in words; the system's own code where these have none.
 *
 * @example
 * whyUnreadable(Object.assign(new Error('ENOENT: ...'), { code: 'ENOENT' })) // => 'does not exist'
 */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (
    (code !== undefined && Object.hasOwn(meanings, code) ? meanings[code] : undefined) ??
    `cannot be read (${code ?? message})`
  )
}
