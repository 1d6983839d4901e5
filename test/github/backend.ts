import { createEmulator } from 'emulate'

import { activity, type Activity } from './activity.js'
import type { Answer, Request } from './exchange.js'
import { type Login, logins, type Tokens } from './tokens.js'

/** The emulator behind the gateway. Its own addresses are replaced by the gateway's in whatever it answers. */
export interface Backend {
  /** Asks as the maintainer, or as somebody else, past the gateway. */
  ask<T>(method: string, path: string, body?: unknown, login?: Login): Promise<{ status: number; data: T }>
  /** Asks as the maintainer and insists on an answer. */
  need<T>(method: string, path: string, body?: unknown): Promise<T>
  /** Passes a request on, as this person or as nobody. */
  forward(request: Request, login: string | undefined): Promise<Answer>
  /** Every move of a branch. */
  readonly activity: Activity
  close(): Promise<void>
}

export interface Seed {
  readonly owner: string
  readonly name: string
  readonly private: boolean
}

/** Starts the emulator with one repository. */
export async function startBackend(
  { owner, name, private: isPrivate }: Seed,
  tokens: Tokens,
  addresses: { readonly api: string; readonly server: string }
): Promise<Backend> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    hostname: '127.0.0.1',
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [tokens.of[login], { login, scopes: ['repo', 'admin:org'] }])),
      github: {
        users: logins.map((login) => ({ login, name: login, email: `${login.replace(/\W/g, '')}@example.org` })),
        orgs: [{ login: owner, name: owner, members: [{ login: 'maintainer', role: 'admin' }] }],
        repos: [{ owner, name, private: isPrivate, default_branch: 'main', auto_init: true }]
      }
    }
  })
  const target = emulator.url.replace('localhost', '127.0.0.1')
  const ofApi = new RegExp(`${emulator.url}(?=/(repos|repositories|users|user|orgs|search)\\b)`, 'g')
  const readdressed = (text: string): string =>
    text.replaceAll(ofApi, addresses.api).replaceAll(emulator.url, addresses.server)
  const ask = rememberingConstants()

  const moved = activity()
  const backend: Backend = {
    activity: moved,
    ask: async <T>(method: string, path: string, body?: unknown, login: Login = 'maintainer') => {
      const response = await ask(`${target}${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens.of[login]}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      if (response.ok) moved.note({ method, path, body })
      const text = readdressed(await response.text())
      return {
        status: response.status,
        data: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined) as T
      }
    },
    need: async <T>(method: string, path: string, body?: unknown) => {
      const { status, data } = await backend.ask<T>(method, path, body)
      if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(data)}`)
      return data
    },
    forward: async (request, login) => {
      const response = await ask(`${target}${request.target}`, passedOn(request, tokens, login))
      if (response.ok) moved.note({ method: request.method, path: request.path, body: request.json })
      return answerOf(response, readdressed)
    },
    close: () => emulator.close()
  }
  for (const login of ['contributor', 'github-actions[bot]', 'dependabot[bot]']) {
    await backend.need('PUT', `/repos/${owner}/${name}/collaborators/${login}`, { permission: 'push' })
  }
  return backend
}

/** An object of git, and what two commits differ by, both by SHA. */
const constant =
  /\/(?:(?:commits|git\/(?:commits|trees|blobs))\/[0-9a-f]{40}|compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40})(?:\?|$)/

/** As `fetch`; what never changes is asked once: the emulator compares commits line by line each time. */
function rememberingConstants(): (url: string, request: RequestInit) => Promise<Response> {
  const known = new Map<string, { readonly bytes: ArrayBuffer; readonly headers: Headers }>()
  return async (url, request) => {
    if (request.method !== 'GET' || !constant.test(url)) return fetch(url, request)
    const key = JSON.stringify([url, request.headers])
    const before = known.get(key)
    if (before !== undefined) return new Response(before.bytes, { headers: before.headers })
    const answer = await fetch(url, request)
    if (answer.status !== 200) return answer
    const [bytes, headers] = [await answer.arrayBuffer(), answer.headers]
    known.set(key, { bytes, headers })
    return new Response(bytes, { headers })
  }
}

function passedOn(request: Request, tokens: Tokens, login: string | undefined): RequestInit {
  const { accept, 'content-type': type } = request.headers
  const token = login === undefined ? undefined : tokens.of[login as Login]
  const writes = ['POST', 'PUT', 'PATCH'].includes(request.method)
  return {
    method: request.method,
    redirect: 'manual',
    headers: {
      ...(accept === undefined ? {} : { accept }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'content-type': request.bytes.length === 0 || type === undefined ? 'application/json' : type
    },
    // The emulator refuses a write without a body, GitHub does not.
    ...(writes ? { body: request.bytes.length === 0 ? '{}' : new Uint8Array(request.bytes) } : {})
  }
}

async function answerOf(response: Response, readdressed: (text: string) => string): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const kept = ['link', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
  const headers = Object.fromEntries(
    kept.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, readdressed(value)]]
    })
  )
  if (bytes.length === 0) return { status: response.status, headers }
  if (!type.includes('json')) return { status: response.status, bytes, headers: { ...headers, 'content-type': type } }
  return { status: response.status, json: JSON.parse(readdressed(bytes.toString())) as unknown, headers }
}
