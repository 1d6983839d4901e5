import { randomBytes } from 'node:crypto'

/** What a token may do, in the words of a workflow's `permissions:`. */
export type Permissions = Readonly<
  Partial<
    Record<
      'actions' | 'administration' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses',
      'read' | 'write'
    >
  >
>

/** Whose token it is; one with permissions is a `GITHUB_TOKEN` and may do nothing else. */
export interface Bearer {
  readonly login: string
  readonly permissions?: Permissions
}

/** The people of the emulated GitHub. The first one has no rights: the emulator takes unknown tokens for hers. */
export const logins = ['outsider', 'maintainer', 'contributor', 'github-actions[bot]', 'dependabot[bot]'] as const
export type Login = (typeof logins)[number]

/** Every token that is known. Long, so that masking it blanks nothing else of a log. */
export interface Tokens {
  /** A personal token of each person. */
  readonly of: Readonly<Record<Login, string>>
  /** A new `GITHUB_TOKEN` with these permissions. */
  mint(permissions: Permissions, login?: Login): string
  bearer(token: string): Bearer | undefined
}

export function tokens(): Tokens {
  const bearers = new Map<string, Bearer>()
  const add = (bearer: Bearer): string => {
    const token = `ghs_test${randomBytes(14).toString('hex')}`
    bearers.set(token, bearer)
    return token
  }
  return {
    of: Object.fromEntries(logins.map((login) => [login, add({ login })])) as Record<Login, string>,
    mint: (permissions, login = 'github-actions[bot]') => add({ login, permissions }),
    bearer: (token) => bearers.get(token)
  }
}

/** The token of a request, without its scheme. */
export function tokenOf(authorization = ''): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(authorization)?.[1]
}
