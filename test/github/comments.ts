import type { Backend } from './backend.js'
import type { Call, Correction } from './correction.js'
import { type Answer, invalid, refusal } from './exchange.js'

/** Comments: the longest body, and nobody edits another one's without push access. */
export function comments(backend: Backend): readonly Correction[] {
  const changing = async (call: Call): Promise<Answer | undefined> => tooLong(call) ?? (await notOwn(backend, call))
  return [
    { method: 'POST', path: /^\/issues\/\d+\/comments$/, answer: async (call) => Promise.resolve(tooLong(call)) },
    { method: 'PATCH', path: /^\/issues\/comments\/(\d+)$/, answer: changing },
    { method: 'DELETE', path: /^\/issues\/comments\/(\d+)$/, answer: changing }
  ]
}

function tooLong({ request }: Call): Answer | undefined {
  const { body } = (request.json ?? {}) as { body?: unknown }
  const long = typeof body === 'string' && [...body].length > 65_536
  return long ? invalid('IssueComment', 'body', 'body is too long (maximum is 65536 characters)') : undefined
}

async function notOwn(backend: Backend, { repository, login, caught }: Call): Promise<Answer | undefined> {
  const path = `${repository}/issues/comments/${caught[1]}`
  const comment = await backend.ask<{ user?: { login: string } }>('GET', path)
  if (comment.status !== 200 || comment.data.user?.login === login) return undefined
  const { data } = await backend.ask<{ permission?: string }>('GET', `${repository}/collaborators/${login}/permission`)
  const mayPush = ['admin', 'maintain', 'push', 'write'].includes(data.permission ?? 'none')
  return mayPush ? undefined : refusal(403, 'Must have admin rights to Repository.')
}
