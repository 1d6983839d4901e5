import { nearest } from './nearest.js'

/** What is wrong with a reference, as words that follow its name. */
export interface WrongReference {
  readonly message: string
  readonly hint: string
}

/** Places that later versions look in. */
const later: readonly string[] = [
  'wandb',
  'wandb-artifact',
  'sagemaker',
  'vertex',
  'vertexai',
  'databricks',
  'gs',
  'dvc',
  'mlruns'
]

/** Longest text that is taken for a path. */
const LONGEST_PATH = 60

/**
 * What to say of a text that is no reference to a baseline.
 *
 * @param shown the text as it may be shown
 * @param forms how each scheme is written
 */
export function wrongReference(text: string, shown: string, forms: Readonly<Record<string, string>>): WrongReference {
  const scheme = schemeOf(text)
  if (scheme !== undefined && later.includes(scheme)) {
    return {
      message: `${scheme}: is not available in this version, got ${shown}`,
      hint: 'Keep it in one of the places that docs/baselines.md of Model Gate lists'
    }
  }
  const form = scheme !== undefined && Object.hasOwn(forms, scheme) ? forms[scheme] : undefined
  if (form !== undefined)
    return { message: `must be ${form}, got ${shown}`, hint: 'docs/baselines.md of Model Gate says how else' }
  const schemes = Object.keys(forms).map((name) => `${name}:`)
  return {
    message: `must begin with ${schemes.slice(0, -1).join(', ')} or ${schemes.at(-1) ?? ''}, got ${shown}`,
    hint: hintFor(text, forms)
  }
}

/** What a reference begins with. */
export function schemeOf(text: string): string | undefined {
  return /^([a-z0-9+-]+):/i.exec(text)?.[1]
}

function hintFor(text: string, forms: Readonly<Record<string, string>>): string {
  const scheme = schemeOf(text)
  const near = scheme === undefined ? undefined : nearest(scheme, Object.keys(forms))
  if (near !== undefined) return `Did you mean ${near}:? It is written ${forms[near]!}`
  const all = 'docs/baselines.md of Model Gate says how each is written'
  return scheme === undefined && text.length <= LONGEST_PATH ? `Write file:${text}; ${all}` : all
}
