import { UsageError } from '../documents/index.js'

/** Where a baseline may be: a path on disk, or a path at a commit. */
export type Reference =
  | { readonly scheme: 'file'; readonly path: string }
  | { readonly scheme: 'git'; readonly ref: string; readonly path: string }

/** Places that later versions look in. */
const later = ['models', 'kfmr', 'kfp', 'artifact', 'release', 'gto', 'https', 's3', 'hf'] as const

/**
 * Reads a reference as policies and flags write it.
 *
 * @throws UsageError that says which forms there are
 *
 * @example
 * parseReference('git:main:metrics/production') // => { scheme: 'git', ref: 'main', path: 'metrics/production' }
 */
export function parseReference(text: string): Reference {
  const [, scheme = '', rest = ''] = /^([a-z0-9]+):(.*)$/s.exec(text) ?? []
  if (scheme === 'file' && rest !== '') return { scheme: 'file', path: rest }
  if (scheme === 'git') {
    const [, ref = '', path = ''] = /^([^:]*):(.+)$/s.exec(rest) ?? []
    if (ref !== '' && path !== '') return { scheme: 'git', ref, path }
  }
  const shown = JSON.stringify(text)
  if ((later as readonly string[]).includes(scheme))
    throw new UsageError({ message: `${shown}: ${scheme}: is not available in this version` })
  throw new UsageError({
    message: `${shown} is no reference to a baseline`,
    hint: 'Write file:<path> or git:<branch, tag or commit>:<path>'
  })
}
