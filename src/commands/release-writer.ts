import {
  BaselineMovedError,
  NotWritableError,
  type Opened,
  type Promoted,
  type Promotion,
  type Writer
} from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import {
  allReleases,
  draftRelease,
  latestRelease,
  publishAsLatest,
  uploadAsset,
  type Connection,
  type WrittenRelease
} from '../github/index.js'
import { trailersOf } from './promotion-trailers.js'
import type { Stored } from './workspace.js'

type ReleaseReference = Extract<Stored, { scheme: 'release' }>

/** Baselines as releases: each is one of its own, a draft until all its files are there, then the latest. */
export function releaseWriter(connection: Connection): Writer<ReleaseReference> {
  return {
    plan: (reference, promotion, current) => {
      refuseFixed(reference)
      return Promise.resolve({
        steps: [
          `make the release ${promotion.model}-<n> as a draft, with ${[...promotion.files.keys()].join(', ')}`,
          'publish it as the latest release'
        ],
        apply: () => promote(connection, promotion, current)
      })
    },
    rollback: (reference) => {
      refuseFixed(reference)
      return rollback(connection)
    }
  }
}

function refuseFixed({ tag }: ReleaseReference): void {
  if (tag === 'latest') return
  throw new NotWritableError({
    message: `release:${tag} names one release, which stays what it is`,
    hint: 'Write release:latest: each promotion is then a release of its own'
  })
}

const previous = 'Previous'

async function promote(connection: Connection, promotion: Promotion, current: Opened | undefined): Promise<Promoted> {
  const releases = await allReleases(connection)
  const mark = `Model-Gate-Content: ${promotion.content}`
  const begun = releases.find(({ draft, body }) => draft && body.split(/\r?\n/).includes(mark))
  const release = begun ?? (await draft(connection, promotion, { releases, before: current?.version }))
  for (const [name, bytes] of promotion.files) await uploadAsset(connection, release, { name, bytes })
  const now = await latestRelease(connection)
  if (now?.tag !== current?.version) {
    throw new BaselineMovedError(
      `the latest release is ${now?.tag ?? 'none'} by now; the draft ${release.tag} is left as it is`
    )
  }
  await publishAsLatest(connection, release)
  const latest = await latestRelease(connection)
  if (latest?.id === release.id) return { version: latest.tag, detail: `release ${latest.tag}` }
  throw new MeasurementError({
    message: `the release ${release.tag} was published, and the latest one is ${latest?.tag ?? 'none'}`,
    hint: 'Make it the latest release by hand, or run the job again'
  })
}

async function draft(
  connection: Connection,
  promotion: Promotion,
  { releases, before }: { readonly releases: readonly WrittenRelease[]; readonly before: string | undefined }
): Promise<WrittenRelease> {
  const { model, commit } = promotion
  const numbers = releases.map(({ tag }) => Number(tag.startsWith(`${model}-`) ? tag.slice(model.length + 1) : 0))
  const next = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1
  const body = trailersOf(promotion, before === undefined ? [] : [[previous, before]])
  return draftRelease(connection, { tag: `${model}-${next}`, commit, body })
}

/** The release that was the latest before this one is so again. */
async function rollback(connection: Connection): Promise<Promoted | undefined> {
  const latest = await latestRelease(connection)
  const tag = latest?.body.split(/\r?\n/).find((line) => line.startsWith(`Model-Gate-${previous}: `))
  if (tag === undefined) return undefined
  const name = tag.slice(`Model-Gate-${previous}: `.length)
  const before = (await allReleases(connection)).find((release) => release.tag === name && !release.draft)
  if (before === undefined) return undefined
  await publishAsLatest(connection, before)
  return { version: before.tag, detail: `release ${before.tag}` }
}
