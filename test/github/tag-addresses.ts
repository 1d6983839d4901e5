import type { Correction } from './correction.js'

interface Ref {
  readonly url: string
}

/** Names of tags may hold what an address may not, such as `#`; the emulator writes them into addresses as they are. */
export function tagAddresses(): Correction {
  return {
    method: 'GET',
    path: /^\/git\/matching-refs\//,
    amend: (_, answer) => {
      if (answer.status !== 200) return Promise.resolve(answer)
      const refs = answer.json as readonly Ref[]
      return Promise.resolve({ ...answer, json: refs.map((ref) => ({ ...ref, url: ref.url.replaceAll('#', '%23') })) })
    }
  }
}
