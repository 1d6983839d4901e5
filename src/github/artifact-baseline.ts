import { MeasurementError } from '../documents/index.js'
import { commitsSince } from './ancestry.js'
import type { Connection } from './connection.js'
import { artifactBody, bytesOfBody, verified } from './downloaded.js'
import { refused } from './failure.js'
import { commitAt } from './git-objects.js'
import { hasNextPage } from './pages.js'
import { filesIn, type Files } from './unzip.js'

/** Which artifact of which runs may be a baseline. */
export interface ArtifactQuery {
  readonly name: string
  /** File name of the workflow that must have made it, such as `train.yml`. */
  readonly workflow?: string
  /** Branch whose runs count. */
  readonly branch: string
  /** Run that asks: it is never its own baseline. */
  readonly ownRun?: number
  /** Commit that is judged from: runs of its ancestors are preferred, of these the nearest. */
  readonly base?: string
  /** How a run must have ended; with success without it. */
  readonly ended?: readonly string[]
  /** Among how many of the branch the nearest is looked for, the newest runs first; ten without it. */
  readonly most?: number
}

/** An artifact that is one. */
export interface ArtifactFiles {
  readonly files: Files
  readonly run: number
  readonly commit: string
  readonly madeAt: Date
  /** Whether it is of the base commit or of one before it. */
  readonly ancestor: boolean
  /** What a report says of it. */
  readonly detail: string
}

/** What the search says. `refusals` are artifacts of that name that are none, and why. */
export interface ArtifactSearch {
  readonly found?: ArtifactFiles
  readonly refusals: readonly string[]
}

interface Listed {
  readonly id: number
  readonly expired: boolean
  readonly createdAt: Date
  readonly digest: string | null | undefined
  readonly run: number
  readonly commit: string
  readonly branch: string | undefined
  readonly ownRepository: boolean
}

/** Artifacts of the branch among which that of the commit nearest to the base is looked for, the newest runs first. */
const MOST_CANDIDATES = 10

/** Artifacts whose runs and commits are asked for. */
const MOST_LOOKED = 100

/** Pages of 100 artifacts of the name that are looked at for those. */
const MOST_PAGES = 10

/** Most bytes of an archive, packed. */
const MOST_BYTES = 2 ** 30

/** Events whose runs nobody from outside can start. */
const trusted: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

const permission = 'actions: read'

/**
 * Looks for a baseline among the artifacts of this repository: of a run of the branch itself (never of a fork, a pull request or a tag, whatever
 * its branch is called, never of the run that asks), not expired, of an ancestor of the base where there is one.
 *
 * @throws MeasurementError where GitHub cannot be asked, or so many are none that it is not known whether there is one
 */
export async function findArtifact(connection: Connection, query: ArtifactQuery): Promise<ArtifactSearch> {
  const refusals: string[] = []
  const chosen = await chosenArtifact(connection, query, refusals)
  if (chosen === undefined) return { refusals }
  const { run, commit, createdAt: madeAt, ancestor } = chosen
  const place = `run ${run}, commit ${commit.slice(0, 12)}`
  return {
    refusals,
    found: {
      files: await filesOf(connection, chosen, query.name),
      run,
      commit,
      madeAt,
      ancestor,
      detail: ancestor ? place : `${place}, which is no ancestor of the base commit`
    }
  }
}

/** How an artifact's commit stands to the base, or else to the branch: how many commits these have on top of it. */
interface Standing {
  readonly ancestor: boolean
  readonly behind: number
}

type Candidate = Listed & Standing

/**
 * The one of the ancestor that is nearest to the base, else of the commit that is nearest to the tip of the branch; of one commit that of its newest
 * run. An old run that is run again makes a new artifact of an old commit: it does not count before that of a later commit. What is none does not
 * hide what stands behind it.
 */
async function chosenArtifact(
  connection: Connection,
  query: ArtifactQuery,
  refusals: string[]
): Promise<Candidate | undefined> {
  const standing = standingOn(connection, query)
  const { most = MOST_CANDIDATES } = query
  let best: Candidate | undefined
  let candidates = 0
  let looked = 0
  for await (const artifact of eligibleArtifacts(connection, query, refusals)) {
    if (artifact === undefined) return best ?? hiding(query.name, `${MOST_PAGES * 100} artifacts`)
    if (candidates === most) return best
    if (++looked > MOST_LOOKED) return best ?? hiding(query.name, `${MOST_LOOKED} artifacts`)
    const stands = await standingIfNearer(artifact, best, { standing, connection, query })
    if (typeof stands === 'string') refusals.push(stands)
    else {
      candidates++
      if (stands !== undefined) best = { ...artifact, ...stands }
      if (best?.ancestor === true && best.behind === 0) return best
    }
  }
  return best
}

/** How an artifact stands where it is nearer than the best before it, undefined where it is not; or why it is none. */
async function standingIfNearer(
  artifact: Listed,
  best: Candidate | undefined,
  {
    standing,
    connection,
    query
  }: { readonly standing: StandingOf; readonly connection: Connection; readonly query: ArtifactQuery }
): Promise<Standing | string | undefined> {
  if (best === undefined) return (await refusalOfRun(connection, artifact, query)) ?? (await standing(artifact))
  const stands = await standing(artifact)
  if (typeof stands === 'string') return stands
  if (!isNearer(stands, best)) return undefined
  return (await refusalOfRun(connection, artifact, query)) ?? stands
}

function isNearer(one: Standing, other: Standing): boolean {
  return one.ancestor === other.ancestor ? one.behind < other.behind : one.ancestor
}

type StandingOf = (artifact: Listed) => Promise<Standing | string>

/**
 * Tells how an artifact's commit stands to the base and to the branch, or why it is of neither. GitHub gives runs of a tag the name of the tag as
 * their branch: a commit must be one of the branch as it is now.
 */
function standingOn(connection: Connection, { base, branch }: ArtifactQuery): StandingOf {
  let head: string | undefined
  const known = new Map<string, Standing | undefined>()
  const standingOfCommit = async (commit: string): Promise<Standing | undefined> => {
    const toBase = base === undefined ? undefined : await commitsSince(connection, commit, base)
    if (toBase !== undefined) return { ancestor: true, behind: toBase }
    head ??= (await commitAt(connection, `heads/${branch}`)).sha
    const toHead = await commitsSince(connection, commit, head)
    return toHead === undefined ? undefined : { ancestor: false, behind: toHead }
  }
  return async ({ run, commit }) => {
    if (!known.has(commit)) known.set(commit, await standingOfCommit(commit))
    return (
      known.get(commit) ?? `run ${run} is of the commit ${commit.slice(0, 12)}, which is not on the branch ${branch}`
    )
  }
}

/** The artifacts that may be one, page after page; at the end undefined where there are more pages than are looked at. */
async function* eligibleArtifacts(
  connection: Connection,
  query: ArtifactQuery,
  refusals: string[]
): AsyncGenerator<Listed | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { artifacts, more } = await listed(connection, query.name, page)
    yield* newestFirst(artifacts.filter((artifact) => isEligible(artifact, query, refusals)))
    if (!more) return
  }
  yield undefined
}

function hiding(name: string, newest: string): never {
  throw new MeasurementError({
    file: name,
    message: `the newest ${newest} of this name are of other branches, of pull requests, of forks or of runs that do not count`,
    hint: 'Give the artifact that is production a name that nothing else uploads'
  })
}

/** By their runs, which are numbered as they begin: a run that is run again keeps its number. */
function newestFirst(artifacts: readonly Listed[]): readonly Listed[] {
  return [...artifacts].sort((a, b) => b.run - a.run || b.createdAt.getTime() - a.createdAt.getTime())
}

async function listed(
  { octokit, owner, repo }: Connection,
  name: string,
  page: number
): Promise<{ readonly artifacts: readonly Listed[]; readonly more: boolean }> {
  const { data, headers } = await octokit.rest.actions
    .listArtifactsForRepo({ owner, repo, name, per_page: 100, page })
    .catch((error: unknown) => {
      throw refused(error, 'list the artifacts of the repository', permission)
    })
  return { artifacts: data.artifacts.map(listedOf), more: hasNextPage(headers) }
}

type Answered = Awaited<ReturnType<Connection['octokit']['rest']['actions']['listArtifactsForRepo']>>['data']

function listedOf({
  id,
  expired,
  created_at: createdAt,
  digest,
  workflow_run: run
}: Answered['artifacts'][number]): Listed {
  return {
    id,
    expired,
    createdAt: new Date(createdAt ?? Number.NaN),
    digest,
    run: run?.id ?? 0,
    commit: run?.head_sha ?? '',
    branch: run?.head_branch,
    ownRepository: run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id
  }
}

function isEligible(artifact: Listed, { branch, ownRun }: ArtifactQuery, refusals: string[]): boolean {
  if (artifact.run === ownRun || artifact.branch !== branch) return false
  if (!artifact.ownRepository) refusals.push(`run ${artifact.run} is of a fork`)
  else if (artifact.expired) refusals.push(`the artifact of run ${artifact.run} has expired`)
  return artifact.ownRepository && !artifact.expired
}

/** Why a run's artifact is none: who started it, and how it ended. */
async function refusalOfRun(
  { octokit, owner, repo }: Connection,
  { run }: Listed,
  { workflow, ended = ['success'] }: ArtifactQuery
): Promise<string | undefined> {
  const { data } = await octokit.rest.actions
    .getWorkflowRun({ owner, repo, run_id: run, exclude_pull_requests: true })
    .catch((error: unknown) => {
      throw refused(error, `look up the run ${run}`, permission)
    })
  if (!trusted.includes(data.event)) return `run ${run} was started by ${data.event}`
  if (data.head_repository?.id !== data.repository.id) return `run ${run} is of a fork`
  const conclusion = data.conclusion ?? 'nothing yet'
  if (!ended.includes(conclusion)) return `run ${run} ended with ${conclusion}`
  if (workflow !== undefined && data.path.split('@')[0] !== `.github/workflows/${workflow}`)
    return `run ${run} is of ${data.path}`
  return undefined
}

async function filesOf(connection: Connection, { id, digest }: Listed, name: string): Promise<Files> {
  const data = await artifactBody(connection, { id, name })
  const archive = verified(await bytesOfBody(data, { name, most: MOST_BYTES }), { name, digest })
  const files = filesIn(archive, name)
  if (files.size > 0) return files
  throw new MeasurementError({
    file: name,
    message: 'holds no evaluation.json and no predictions',
    hint: 'Upload what `model-gate evaluate` writes'
  })
}
