import type { Backend } from './backend.js'
import { type Correction, objectOf } from './correction.js'

/** What GitHub calls a role, and the older word for what it may do. */
const ROLES: Readonly<Record<string, readonly [role: string, permission: string]>> = {
  pull: ['read', 'read'],
  triage: ['triage', 'read'],
  push: ['write', 'write'],
  maintain: ['maintain', 'write'],
  admin: ['admin', 'admin'],
  none: ['none', 'none']
}
const LEVELS = ['pull', 'triage', 'push', 'maintain', 'admin']

/** `GET collaborators/:login/permission`: GitHub's words, and an answer for people who are no collaborators. */
export function collaborators(backend: Backend): Correction {
  return {
    method: 'GET',
    path: /^\/collaborators\/([^/]+)\/permission$/,
    amend: async ({ repository, caught }, answer) => {
      if (answer.status === 200) {
        const { permission, user } = objectOf(answer) as { permission: string; user: object }
        return { ...answer, json: viewOf(permission, user) }
      }
      const user = await backend.ask<object>('GET', `/users/${caught[1]}`)
      if (answer.status !== 404 || user.status !== 200) return answer
      const { private: hidden } = await backend.need<{ private: boolean }>('GET', repository)
      return { status: 200, json: viewOf(hidden ? 'none' : 'pull', user.data) }
    }
  }
}

function viewOf(granted: string, user: object): object {
  const [role, permission] = ROLES[granted] ?? [granted, granted]
  const permissions = LEVELS.map((level, index) => [level, index <= LEVELS.indexOf(granted)])
  return {
    permission,
    role_name: role,
    user: { ...user, role_name: role, permissions: Object.fromEntries(permissions) as object }
  }
}
