import type { Backend } from './backend.js'
import { type Correction, objectOf } from './correction.js'

const NAMES: Readonly<Record<string, string>> = { push: 'write', pull: 'read', maintain: 'write', triage: 'read' }
const LEVELS = ['pull', 'triage', 'push', 'maintain', 'admin']

/** `GET collaborators/:login/permission`: GitHub's words, and an answer for people who are no collaborators. */
export function collaborators(backend: Backend): Correction {
  return {
    method: 'GET',
    path: /^\/collaborators\/([^/]+)\/permission$/,
    amend: async ({ repository, caught }, answer) => {
      if (answer.status === 200) {
        const { permission, user } = objectOf(answer) as { permission: string; user: object }
        return { ...answer, json: viewOf(NAMES[permission] ?? permission, user) }
      }
      const user = await backend.ask<object>('GET', `/users/${caught[1]}`)
      if (answer.status !== 404 || user.status !== 200) return answer
      const { private: hidden } = await backend.need<{ private: boolean }>('GET', repository)
      return { status: 200, json: viewOf(hidden ? 'none' : 'read', user.data) }
    }
  }
}

function viewOf(permission: string, user: object): object {
  const granted = permission === 'write' ? 'push' : permission === 'read' ? 'pull' : permission
  const permissions = LEVELS.map((level, index) => [level, index <= LEVELS.indexOf(granted)])
  return {
    permission,
    role_name: permission,
    user: { ...user, role_name: permission, permissions: Object.fromEntries(permissions) as object }
  }
}
