import { refused } from './failure.js'

/** One page of a list as Octokit answers. */
interface Page<T> {
  readonly data: readonly T[]
  readonly headers: Headers
}

interface Headers {
  readonly link?: string | undefined
}

/** Whether GitHub has more of a list than the page that it answered with. */
export function hasNextPage({ link }: Headers): boolean {
  return /\brel="?next\b/.test(link ?? '')
}

/** Asks for one page of a list. */
type Ask<T> = (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>

/**
 * A whole list, page after page: what is on a later page is not to be overlooked. Octokit's own pagination takes a refusal with 409 for the end.
 * Fails as the request does.
 */
export async function allPages<T>(ask: Ask<T>): Promise<readonly T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { data, headers } = await ask({ per_page: 100, page })
    all.push(...data)
    if (!hasNextPage(headers)) return all
  }
}

/**
 * A whole list that is needed.
 *
 * @throws MeasurementError where a page is refused
 */
export async function everyPage<T>(ask: Ask<T>, operation: string, permission: string): Promise<readonly T[]> {
  return allPages(ask).catch((error: unknown) => {
    throw refused(error, operation, permission)
  })
}
