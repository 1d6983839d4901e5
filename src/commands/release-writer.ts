import {
  BaselineMovedError,
  NotWritableError,
  WENT_BACK,
  type NothingBefore,
  type Opened,
  type Plan,
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
  const before = current?.version
  const releases = await allReleases(connection)
  const mark = `Model-Gate-Content: ${promotion.content}`
  const begun = releases.find(({ draft, body }) => draft && body.split(/\r?\n/).includes(mark))
  // What an earlier attempt wrote is of another time: only the files that are the same are taken from it.
  const body = trailersOf(promotion, before === undefined ? [] : [[previous, before]])
  const release = begun ?? (await draft(connection, promotion, { releases, body }))
  for (const [name, bytes] of promotion.files) await uploadAsset(connection, release, { name, bytes })
  const now = await latestRelease(connection)
  if (now?.tag !== before) {
    throw new BaselineMovedError(
      `the latest release is ${now?.tag ?? 'none'} by now; the draft ${release.tag} is left as it is`
    )
  }
  return makeLatest(connection, release, { before: now, body })
}

async function draft(
  connection: Connection,
  { model, commit }: Promotion,
  { releases, body }: { readonly releases: readonly WrittenRelease[]; readonly body: string }
): Promise<WrittenRelease> {
  const numbers = releases.map(({ tag }) => Number(tag.startsWith(`${model}-`) ? tag.slice(model.length + 1) : 0))
  const next = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1
  return draftRelease(connection, { tag: `${model}-${next}`, commit, body })
}

/** Makes a release the latest and reads that back: what failed may have been done. Where nobody can tell, the one before is made the latest again. */
async function makeLatest(
  connection: Connection,
  release: WrittenRelease,
  { before, body }: { readonly before: WrittenRelease | undefined; readonly body?: string }
): Promise<Promoted> {
  const failure = await publishAsLatest(connection, release, body).catch(failed)
  const latest = await latestRelease(connection).catch(failed)
  if (latest instanceof MeasurementError) {
    const back = before && (await publishAsLatest(connection, before).then(() => before.tag, failed))
    const state =
      typeof back === 'string'
        ? `${back} was made the latest release again`
        : `${release.tag} may be the latest release by now: the next promotion puts it right`
    throw new MeasurementError([...(failure ?? latest).problems, { message: state }])
  }
  if (latest?.id === release.id) return { version: latest.tag, detail: `release ${latest.tag}` }
  if (failure !== undefined) throw failure
  throw new MeasurementError({
    message: `the release ${release.tag} was published, and the latest one is ${latest?.tag ?? 'none'}`,
    hint: 'Make it the latest release by hand, or run the job again'
  })
}

function failed(error: unknown): MeasurementError {
  if (error instanceof MeasurementError) return error
  throw error
}

function previousIn({ body }: WrittenRelease): string | undefined {
  const beginning = `Model-Gate-${previous}: `
  const line = body.split(/\r?\n/).find((each) => each.startsWith(beginning))
  return line?.slice(beginning.length)
}

/** The release that was the latest before this one is so again. What came after it stays published: by it a second rollback knows that it is one. */
async function rollback(connection: Connection): Promise<Plan | NothingBefore> {
  const latest = await latestRelease(connection)
  if (latest === undefined) return { nothing: 'there is no latest release' }
  const published = (await allReleases(connection)).filter((release) => !release.draft)
  const left = published.find((release) => previousIn(release) === latest.tag)
  if (left !== undefined) return { nothing: `${left.tag} came after the latest release ${latest.tag}: ${WENT_BACK}` }
  const tag = previousIn(latest)
  const before = published.find((release) => release.tag === tag)
  if (before === undefined)
    return { nothing: tag === undefined ? `the release ${latest.tag} names none before` : `the release ${tag} is gone` }
  return {
    steps: [`make ${before.tag} the latest release again (now ${latest.tag})`],
    apply: async () => {
      const now = await latestRelease(connection)
      if (now?.id !== latest.id) throw new BaselineMovedError(`the latest release is ${now?.tag ?? 'none'} by now`)
      return makeLatest(connection, before, { before: latest })
    }
  }
}
