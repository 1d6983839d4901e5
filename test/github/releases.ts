import { digestOf } from './artifacts.js'
import type { Backend } from './backend.js'
import { type Call, type Correction, objectOf } from './correction.js'
import { type Answer, refusals } from './exchange.js'

interface Asset {
  readonly id: number
  readonly name: string
  digest?: string | null
  uploader?: unknown
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly assets: readonly Asset[]
}

/** Releases: the bytes of assets with their digest, and the tag that a published release makes. */
export function releases(
  backend: Backend,
  { files, storage }: { readonly files: Map<string, Buffer>; readonly storage: () => string }
): readonly Correction[] {
  const complete = async (call: Call, asset: Asset): Promise<Asset> => {
    const bytes = files.get(`asset/${asset.id}`)
    const { data: uploader } = await backend.ask('GET', `/users/${call.login ?? 'maintainer'}`)
    return Object.assign(asset, { digest: bytes === undefined ? null : digestOf(bytes), uploader })
  }
  const showing = async (call: Call, answer: Answer): Promise<Answer> => {
    if (answer.status >= 300) return answer
    const shown = answer.json as Release | Release[]
    for (const release of Array.isArray(shown) ? shown : [shown]) {
      for (const asset of release.assets) await complete(call, asset)
    }
    return answer
  }
  // The emulator takes the newest; GitHub keeps the one that was marked.
  const marked = new Map<string, number>()
  return [
    {
      method: 'GET',
      path: /^\/releases\/latest$/,
      amend: async (call, answer) => {
        const id = marked.get(call.repository)
        if (id === undefined) return showing(call, answer)
        return showing(call, { ...answer, json: await backend.need('GET', `${call.repository}/releases/${id}`) })
      }
    },
    {
      method: 'PATCH',
      path: /^\/releases\/(\d+)$/,
      amend: async (call, answer) => {
        if (answer.status !== 200) return answer
        const release = answer.json as Release
        await tag(backend, call.repository, release)
        if (objectOf({ status: 200, json: call.request.json })['make_latest'] === 'true')
          marked.set(call.repository, release.id)
        return showing(call, answer)
      }
    },
    { method: 'GET', path: /^\/releases(\/(\d+|latest|tags\/.+))?$/, amend: showing },
    {
      method: 'POST',
      path: /^\/releases$/,
      amend: async (call, answer) => {
        if (answer.status === 201) await tag(backend, call.repository, answer.json as Release)
        return answer
      }
    },
    {
      method: 'POST',
      path: /^\/releases\/(\d+)\/assets$/,
      amend: async (call, answer) => {
        if (answer.status !== 201) return answer
        const asset = objectOf(answer) as unknown as Asset
        files.set(`asset/${asset.id}`, call.request.bytes)
        return { ...answer, json: await complete(call, asset) }
      }
    },
    {
      method: 'GET',
      path: /^\/releases\/(\d+)\/assets$/,
      amend: async (call, answer) => {
        if (answer.status === 200) for (const asset of answer.json as Asset[]) await complete(call, asset)
        return answer
      }
    },
    {
      method: 'GET',
      path: /^\/releases\/assets\/(\d+)$/,
      amend: async (call, answer) => {
        if (answer.status !== 200) return answer
        const wantsBytes = (call.request.headers.accept ?? '').includes('application/octet-stream')
        if (!wantsBytes) return { ...answer, json: await complete(call, objectOf(answer) as unknown as Asset) }
        const location = `${storage()}/file/asset/${call.caught[1]}`
        return files.has(`asset/${call.caught[1]}`) ? { status: 302, headers: { location } } : refusals.notFound
      }
    }
  ]
}

async function tag(backend: Backend, repository: string, release: Release): Promise<void> {
  if (release.draft) return
  const { sha } = await backend.need<{ sha: string }>('GET', `${repository}/commits/${release.target_commitish}`)
  await backend.ask('POST', `${repository}/git/refs`, { ref: `refs/tags/${release.tag_name}`, sha })
}
