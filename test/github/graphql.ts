import type { Answer, Request } from './exchange.js'

/** `POST /graphql`: only `minimizeComment` is known. Notes the node ids of what it hid. */
export function graphql({ json }: Request, minimized: Set<string>): Answer {
  const { query = '', variables = {} } = (json ?? {}) as { query?: string; variables?: Record<string, unknown> }
  if (!query.includes('minimizeComment')) {
    return { status: 200, json: { errors: [{ type: 'NOT_SUPPORTED', message: 'only minimizeComment is known here' }] } }
  }
  const id =
    Object.values(variables).find((value) => typeof value === 'string') ?? /subjectId:\s*"([^"]+)"/.exec(query)?.[1]
  if (id === undefined) return { status: 200, json: { errors: [{ type: 'INVALID', message: 'no subjectId' }] } }
  minimized.add(id)
  return { status: 200, json: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } }
}
