import type { Backend } from './backend.js'
import { completed } from './completed.js'
import type { Call, Correction } from './correction.js'
import { type Answer, type Exchange, refusals, type Request } from './exchange.js'
import { graphql } from './graphql.js'
import { withheld } from './permissions.js'
import { type Bearer, tokenOf, type Tokens } from './tokens.js'

/** What the gateway stands on. */
export interface Behind {
  readonly backend: Backend
  /** `owner/name` of the repository whose jobs have tokens. */
  readonly repository: string
  readonly tokens: Tokens
  readonly corrections: readonly Correction[]
  /** Node ids of comments that `minimizeComment` hid. */
  readonly minimized: Set<string>
  /** Where callers reach the API. */
  readonly addresses: { readonly api: string }
}

/** Answers one request as GitHub would: token, permissions, a correction, or the emulator's answer amended. */
export async function answerAsGitHub(request: Request, exchange: Exchange, behind: Behind): Promise<Answer> {
  const { backend, tokens } = behind
  const token = tokenOf(request.headers.authorization)
  const bearer = token === undefined ? undefined : tokens.bearer(token)
  if (token !== undefined && bearer === undefined) return refusals.badCredentials
  if (bearer) exchange.login = bearer.login
  if (request.method === 'POST' && request.path.endsWith('/graphql')) return graphql(request, behind.minimized)
  if (request.path === '/user' && bearer?.permissions) return refusals.notAccessible

  const repository = /^\/repos\/[^/]+\/[^/]+(?=\/|$)/.exec(request.path)?.[0]
  const refused = repository && bearer && (await refusedBy(behind, request, bearer, repository))
  if (refused) return refused

  const matched = repository === undefined ? undefined : match(request, behind, { repository, login: bearer?.login })
  const own = await matched?.correction.answer?.(matched.call)
  if (own) return finished(own, request)
  const answer = await backend.forward(request, bearer?.login)
  const amended = matched?.correction.amend ? await matched.correction.amend(matched.call, answer) : answer
  return finished(amended, request)
}

async function refusedBy(
  { backend, repository }: Behind,
  request: Request,
  bearer: Bearer,
  path: string
): Promise<Answer | undefined> {
  if (bearer.permissions === undefined) return undefined
  const { status, data } = await backend.ask<{ private: boolean }>('GET', path)
  // The token of a job is of its own repository: another one that is private does not exist for it.
  const isOther = path.toLowerCase() !== `/repos/${repository}`.toLowerCase()
  if (status !== 200 || (isOther && data.private)) return refusals.notFound
  return withheld(request, bearer, data)
}

function match(
  request: Request,
  { corrections, addresses }: Behind,
  who: { readonly repository: string; readonly login: string | undefined }
): { readonly correction: Correction; readonly call: Call } | undefined {
  const below = request.path.slice(who.repository.length)
  for (const correction of corrections) {
    const caught = correction.method === request.method ? correction.path.exec(below) : null
    if (caught) return { correction, call: { request, ...who, caught, api: addresses.api } }
  }
  return undefined
}

function finished(answer: Answer, request: Request): Answer {
  const headers = { 'x-github-request-id': `TEST:${request.method}`, ...answer.headers }
  if (answer.json !== undefined) return { ...answer, json: completed(answer.json), headers }
  const raw = request.headers.accept?.includes('raw') ?? false
  const type = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  return { ...answer, headers: raw && answer.status === 200 ? { ...headers, ...type } : headers }
}
