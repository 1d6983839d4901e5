import { MeasurementError } from '../documents/index.js'
import { isAncestor } from './ancestry.js'
import type { Connection } from './connection.js'
import { bytesOfBody, verified } from './downloaded.js'
import { refused } from './failure.js'
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
  /** Commit that is judged from: runs of its ancestors are preferred. */
  readonly base?: string
  /** How a run must have ended; with success without it. */
  readonly ended?: readonly string[]
  /** How many are looked at more closely, the newest first; ten without it. */
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

/** Artifacts of the name that are looked at more closely, the newest first. */
const MOST_CANDIDATES = 10

/** Pages of 100 artifacts of the name that are looked at for those. */
const MOST_PAGES = 10

/** Most bytes of an archive, packed. */
const MOST_BYTES = 2 ** 30

/** Events whose runs nobody from outside can start. */
const trusted: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

const permission = 'actions: read'

/**
 * Looks for a baseline among the artifacts of this repository: of a run of the branch itself (never of a fork or a pull request, whatever its
 * branch is called, never of the run that asks), not expired, of an ancestor of the base where there is one.
 *
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function findArtifact(connection: Connection, query: ArtifactQuery): Promise<ArtifactSearch> {
  const refusals: string[] = []
  const eligible = await eligibleArtifacts(connection, query, refusals)
  const candidates: (Listed & { readonly ancestor: boolean })[] = []
  for (const artifact of eligible.slice(0, query.most ?? MOST_CANDIDATES)) {
    const refusal = await refusalOfRun(connection, artifact, query)
    if (refusal !== undefined) refusals.push(refusal)
    else {
      const ancestor = query.base !== undefined && (await isAncestor(connection, artifact.commit, query.base))
      candidates.push({ ...artifact, ancestor })
      if (ancestor) break
    }
  }
  const chosen = candidates.find(({ ancestor }) => ancestor) ?? candidates[0]
  if (chosen === undefined) return { refusals }
  const { run, commit, createdAt: madeAt } = chosen
  const place = `run ${run}, commit ${commit.slice(0, 12)}`
  return {
    refusals,
    found: {
      files: await filesOf(connection, chosen, query.name),
      run,
      commit,
      madeAt,
      ancestor: chosen.ancestor,
      detail: chosen.ancestor ? place : `${place}, which is no ancestor of the base commit`
    }
  }
}

/**
 * The newest artifacts that may be one, page after page: those of pull requests and forks, which anybody can make, must not hide them.
 *
 * @throws MeasurementError where so many pages hold none and there are more: that is not known to be none
 */
async function eligibleArtifacts(
  connection: Connection,
  query: ArtifactQuery,
  refusals: string[]
): Promise<readonly Listed[]> {
  const eligible: Listed[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { artifacts, more } = await listed(connection, query.name, page)
    eligible.push(...artifacts.filter((artifact) => isEligible(artifact, query, refusals)))
    if (!more || eligible.length >= MOST_CANDIDATES) return newestFirst(eligible)
  }
  if (eligible.length > 0) return newestFirst(eligible)
  throw new MeasurementError({
    file: query.name,
    message: `the newest ${MOST_PAGES * 100} artifacts of this name are of other branches, of pull requests or of forks`,
    hint: 'Give the artifact that is production a name that no pull request uploads'
  })
}

function newestFirst(artifacts: readonly Listed[]): readonly Listed[] {
  return [...artifacts].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
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
  return { artifacts: data.artifacts.map(listedOf), more: /\brel="?next\b/.test(headers.link ?? '') }
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

async function filesOf({ octokit, owner, repo }: Connection, { id, digest }: Listed, name: string): Promise<Files> {
  const { data } = await octokit.rest.actions
    .downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { parseSuccessResponseBody: false }
    })
    .catch((error: unknown) => {
      throw refused(error, `download the artifact ${JSON.stringify(name)}`, permission)
    })
  const archive = verified(await bytesOfBody(data, { name, most: MOST_BYTES }), { name, digest })
  const files = filesIn(archive, name)
  if (files.size > 0) return files
  throw new MeasurementError({
    file: name,
    message: 'holds no evaluation.json and no predictions',
    hint: 'Upload what `model-gate evaluate` writes'
  })
}
