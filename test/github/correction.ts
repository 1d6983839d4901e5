import type { Answer, Request } from './exchange.js'

/** A request about the repository, matched by a correction. */
export interface Call {
  readonly request: Request
  readonly login: string | undefined
  /** `/repos/owner/name` */
  readonly repository: string
  /** What the path's pattern caught. */
  readonly caught: readonly (string | undefined)[]
  /** Where the caller reaches the API, with its prefix. */
  readonly api: string
}

/** One behaviour of GitHub that the emulator lacks or has wrong. */
export interface Correction {
  readonly method: string
  /** Matched against the path below `/repos/owner/name`. */
  readonly path: RegExp
  /** Answers instead of the emulator; `undefined` lets it answer. */
  readonly answer?: (call: Call) => Promise<Answer | undefined>
  /** Changes what the emulator answered. */
  readonly amend?: (call: Call, answer: Answer) => Promise<Answer>
}

/** One page of a list as `page` and `per_page` ask, with the `Link` header that leads on. */
export function pageOf<T>(
  { request, api }: Call,
  items: readonly T[]
): { items: T[]; headers: Record<string, string> } {
  const asked = (name: string, otherwise: number): number => Number(request.url.searchParams.get(name) ?? otherwise)
  const size = Math.min(100, asked('per_page', 30))
  const page = asked('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string): string => {
    const url = new URL(`${api}${request.target}`)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {}
  }
}

/** The object that an answer holds. */
export function objectOf(answer: Answer): Record<string, unknown> {
  return answer.json as Record<string, unknown>
}
