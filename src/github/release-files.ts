import { MeasurementError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { bytesOfBody, verified } from './downloaded.js'
import { isAbsent, refused } from './failure.js'

/** A release as a place of files: its assets, read when asked for. */
export interface ReleaseFiles {
  readonly tag: string
  readonly publishedAt: Date | undefined
  readonly names: readonly string[]
  read(name: string): Promise<Uint8Array | undefined>
}

interface Asset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly digest: string | null
}

/** Most bytes of an asset. */
const MOST_BYTES = 2 ** 30

/**
 * The assets of a release. Drafts are none.
 *
 * @param tag of the release, or `latest`
 * @returns undefined where there is no such release
 */
export async function releaseFiles(connection: Connection, tag: string): Promise<ReleaseFiles | undefined> {
  const { octokit, owner, repo } = connection
  try {
    const { data } =
      tag === 'latest'
        ? await octokit.rest.repos.getLatestRelease({ owner, repo })
        : await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })
    if (data.draft) return undefined
    const assets: readonly Asset[] = data.assets.map(({ id, name, size, digest }) => ({
      id,
      name,
      size,
      digest: digest ?? null
    }))
    return {
      tag: data.tag_name,
      publishedAt: data.published_at === null ? undefined : new Date(data.published_at),
      names: assets.map(({ name }) => name),
      read: async (name) => {
        const asset = assets.find((each) => each.name === name)
        return asset && readAsset(connection, asset)
      }
    }
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw refused(error, `read the release ${JSON.stringify(tag)}`, 'contents: read')
  }
}

async function readAsset({ octokit, owner, repo }: Connection, { id, name, size, digest }: Asset): Promise<Uint8Array> {
  if (size > MOST_BYTES) throw new MeasurementError({ file: name, message: 'is an asset of more than 1 GiB' })
  const { data } = await octokit.rest.repos
    .getReleaseAsset({
      owner,
      repo,
      asset_id: id,
      headers: { accept: 'application/octet-stream' },
      request: { parseSuccessResponseBody: false }
    })
    .catch((error: unknown) => {
      throw refused(error, `download the asset ${JSON.stringify(name)}`, 'contents: read')
    })
  return verified(await bytesOfBody(data, { name, most: MOST_BYTES }), { name, size, digest })
}
