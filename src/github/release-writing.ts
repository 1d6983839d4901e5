import { digestOf } from '../documents/index.js'
import type { Connection } from './connection.js'
import { isAbsent, refused } from './failure.js'

/** A release that is to be made. */
export interface NewRelease {
  readonly tag: string
  /** Commit that the tag is made at. */
  readonly commit: string
  readonly body: string
}

/** A release, published or not. */
export interface WrittenRelease {
  readonly id: number
  readonly tag: string
  readonly body: string
  readonly draft: boolean
  /** Where its assets are uploaded to: GitHub has a server of its own for that. */
  readonly uploads: string
  readonly assets: readonly {
    readonly id: number
    readonly name: string
    readonly state: string
    /** `sha256:<hex>`; GitHub has none of old assets, nor has every server of one's own. */
    readonly digest?: string | null
  }[]
}

const permission = 'contents: write'

/** The fields that are read of every release. */
interface Answered {
  readonly id: number
  readonly tag_name: string
  readonly body?: string | null
  readonly draft: boolean
  readonly upload_url: string
  readonly assets: WrittenRelease['assets']
}

/** The release that is latest. @returns undefined where there is none */
export async function latestRelease({ octokit, owner, repo }: Connection): Promise<WrittenRelease | undefined> {
  try {
    return releaseOf((await octokit.rest.repos.getLatestRelease({ owner, repo })).data)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw refused(error, 'read the latest release', 'contents: read')
  }
}

/** All releases, drafts too, the newest first. */
export async function allReleases({ octokit, owner, repo }: Connection): Promise<readonly WrittenRelease[]> {
  try {
    return (await octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 })).map(releaseOf)
  } catch (error) {
    throw refused(error, 'list the releases', permission)
  }
}

/** A release that nobody sees yet. */
export async function draftRelease(
  { octokit, owner, repo }: Connection,
  { tag, commit, body }: NewRelease
): Promise<WrittenRelease> {
  try {
    const asked = { owner, repo, tag_name: tag, name: tag, target_commitish: commit, body, draft: true }
    return releaseOf((await octokit.rest.repos.createRelease(asked)).data)
  } catch (error) {
    throw refused(error, `make the release ${JSON.stringify(tag)}`, permission)
  }
}

/** Puts a file into a draft; one of the same name is replaced, unless it is known to hold these very bytes. */
export async function uploadAsset(
  { octokit, owner, repo }: Connection,
  release: WrittenRelease,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }
): Promise<void> {
  const there = release.assets.find((asset) => asset.name === name)
  if (there?.state === 'uploaded' && there.digest === digestOf(bytes)) return
  try {
    if (there !== undefined) await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: there.id })
    await octokit.rest.repos.uploadReleaseAsset({
      baseUrl: release.uploads,
      owner,
      repo,
      release_id: release.id,
      name,
      headers: { 'content-type': 'application/octet-stream', 'content-length': bytes.length },
      // Octokit's types know text alone.
      data: Buffer.from(bytes) as unknown as string
    })
  } catch (error) {
    throw refused(error, `upload ${name} to the release ${JSON.stringify(release.tag)}`, permission)
  }
}

/**
 * Makes a release the latest one, and publishes it where it is a draft: readers see it from now on.
 *
 * @param body that it gets with the same change; without it keeps its own
 */
export async function publishAsLatest(
  { octokit, owner, repo }: Connection,
  { id, tag }: Pick<WrittenRelease, 'id' | 'tag'>,
  body?: string
): Promise<void> {
  const changed = { release_id: id, draft: false, make_latest: 'true' as const, ...(body !== undefined && { body }) }
  try {
    await octokit.rest.repos.updateRelease({ owner, repo, ...changed })
  } catch (error) {
    throw refused(error, `publish the release ${JSON.stringify(tag)}`, permission)
  }
}

function releaseOf({ id, tag_name: tag, body, draft, upload_url: upload, assets }: Answered): WrittenRelease {
  const uploads = upload.slice(0, upload.indexOf('/repos/'))
  return { id, tag, body: body ?? '', draft, uploads, assets }
}
