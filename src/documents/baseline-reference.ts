import { UsageError } from './errors.js'

/** Where a baseline may be: a path on disk, a path at a commit, an artifact of a workflow run, or the assets of a release. */
export type Reference =
  | { readonly scheme: 'file'; readonly path: string }
  | { readonly scheme: 'git'; readonly ref: string; readonly path: string }
  | { readonly scheme: 'artifact'; readonly name: string; readonly workflow?: string; readonly branch?: string }
  | {
      readonly scheme: 'release'
      /** Tag, or tag and asset: only GitHub knows which, because tags may hold slashes. */
      readonly tag: string
    }

/** Places that later versions look in. */
export const laterSchemes: readonly string[] = ['models', 'kfmr', 'kfp', 'gto', 'https', 's3', 'hf']

/** How each kind of reference is written. */
export const referenceForms: Readonly<Record<Reference['scheme'], string>> = {
  file: 'file:<path>',
  git: 'git:<branch, tag or commit>:<path>',
  artifact: 'artifact:[<workflow file>/]<name>[?branch=<branch>]',
  release: 'release:<tag>[/<asset>]'
}

/**
 * Reads a reference as policies and flags write it.
 *
 * @throws UsageError that says which forms there are
 *
 * @example
 * parseReference('git:main:metrics/production') // => { scheme: 'git', ref: 'main', path: 'metrics/production' }
 * @example
 * parseReference('artifact:train.yml/production?branch=main') // => { scheme: 'artifact', name: 'production', workflow: 'train.yml', branch: 'main' }
 */
export function parseReference(text: string): Reference {
  const parsed = read(text)
  if (parsed !== undefined) return parsed
  const shown = JSON.stringify(text)
  const scheme = text.split(':', 1)[0] ?? ''
  if (laterSchemes.includes(scheme))
    throw new UsageError({ message: `${shown}: ${scheme}: is not available in this version` })
  throw new UsageError({
    message: `${shown} is no reference to a baseline`,
    hint: `Write ${Object.values(referenceForms).join(', or ')}`
  })
}

/** Whether a text is a reference of this version. */
export function isReference(text: string): boolean {
  return read(text) !== undefined
}

function read(text: string): Reference | undefined {
  const [, scheme = '', rest = ''] = /^([a-z0-9]+):(.*)$/s.exec(text) ?? []
  switch (scheme) {
    case 'file':
      return rest === '' ? undefined : { scheme, path: rest }
    case 'git': {
      const [, ref, path] = /^([^:-][^:]*):(.+)$/s.exec(rest) ?? []
      return ref === undefined || path === undefined ? undefined : { scheme, ref, path }
    }
    case 'artifact':
      return artifactReference(rest)
    case 'release':
      return /^[^\s:?#][^\s:?#]*[^\s:?#/]$|^[^\s:?#/]$/.test(rest) ? { scheme, tag: rest } : undefined
    default:
      return undefined
  }
}

function artifactReference(rest: string): Reference | undefined {
  const [, workflow, name, branch] =
    /^(?:([\w.-]+\.ya?ml)\/)?([^"<>:|*?\r\n\\/#]+)(?:\?branch=([^\s?&#]+))?$/.exec(rest) ?? []
  if (name === undefined) return undefined
  return {
    scheme: 'artifact',
    name,
    ...(workflow !== undefined && { workflow }),
    ...(branch !== undefined && { branch })
  }
}
