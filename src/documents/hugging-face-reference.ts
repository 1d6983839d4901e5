import { hasDotSegments } from './dot-segments.js'

/** A model of the Hugging Face Hub. */
export interface HuggingFaceReference {
  readonly scheme: 'hf'
  /** `organisation/model` */
  readonly repository: string
  /** Branch, tag or commit; `main` where it is missing. */
  readonly revision?: string
  /** Of a folder or a file in it; without one the numbers of the model card are meant. */
  readonly path?: string
  /** Name, type or revision of the data set whose numbers of the model card are meant. */
  readonly dataset?: string
}

const name = '[A-Za-z0-9][A-Za-z0-9_.-]{0,95}'
const form = new RegExp(`^//(${name}/${name})(?:@([^@/?#\\s\\\\]+))?(?:/([^?#\\\\]+))?(?:\\?dataset=([^?#]+))?$`)

/**
 * Reads what stands behind `hf:`. Revision, path and data set are percent-encoded: `refs/pr/1` is `refs%2Fpr%2F1`.
 *
 * @example
 * huggingFaceReference('//acme/churn@production') // => { scheme: 'hf', repository: 'acme/churn', revision: 'production' }
 * @example
 * huggingFaceReference('//acme/churn/metrics/test.json') // => { scheme: 'hf', repository: 'acme/churn', path: 'metrics/test.json' }
 */
export function huggingFaceReference(rest: string): HuggingFaceReference | undefined {
  const [, repository, ...parts] = form.exec(rest) ?? []
  if (repository === undefined || hasDotSegments(repository)) return undefined
  const [revision, path, dataset] = parts.map((part) => (part === undefined ? undefined : decoded(part)))
  if ([revision, path, dataset].some((part) => part === '') || (path !== undefined && dataset !== undefined))
    return undefined
  if ([revision, path].some((part) => part !== undefined && (hasDotSegments(part) || /^\/|\/$/.test(part))))
    return undefined
  return {
    scheme: 'hf',
    repository,
    ...(revision !== undefined && { revision }),
    ...(path !== undefined && { path }),
    ...(dataset !== undefined && { dataset })
  }
}

/** '' where it is not encoded rightly, or holds what no name does. */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part)
    return /[\p{Cc}\p{Cs}\\]/u.test(text) ? '' : text
  } catch {
    return ''
  }
}
