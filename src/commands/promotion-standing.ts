import { pathInCommit, standingAt, type Standing } from '../baseline/index.js'
import { MeasurementError, parseReference, type Reference, type Report, type Repository } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { openBaseline } from './resolve-baseline.js'

/** What stands where, by reference; undefined: nothing. */
export type Standings = ReadonlyMap<string, Standing | undefined>

/** A place that the gate looked at, and what it stood for then. */
interface Seen {
  readonly reference: string
  /** undefined: nobody knows, it could not be reached. */
  readonly there: boolean | undefined
  readonly version?: string
}

/** How things stand before anything is written. */
export type State =
  | { readonly kind: 'as-judged' }
  | { readonly kind: 'outdated' | 'baseline-moved'; readonly reference: string; readonly detail: string }

/** Reads what each place stands for now; each is asked once. */
export async function standingsOf(
  references: readonly string[],
  located: LocatedPolicy,
  frontend: Frontend
): Promise<Standings> {
  const standings = new Map<string, Standing | undefined>()
  for (const reference of new Set(references)) {
    const opened = await openBaseline(parseReference(reference), frontend, located.workspace)
    standings.set(reference, opened && (await standingAt(opened, { name: reference, model: located.policy.model })))
  }
  return standings
}

/**
 * The places that a gate looked at up to the one that it used.
 *
 * @throws MeasurementError where it had a baseline and its report does not say which
 */
export function seenBy({ run, baseline }: Pick<Report, 'run' | 'baseline'>): readonly Seen[] {
  if (run.baseline === undefined && baseline.kind !== 'none') {
    throw new MeasurementError({
      message: 'the report does not say which baseline the model was judged against',
      hint: 'Run the gate again with this version of Model Gate'
    })
  }
  const empty = run.tried.flatMap(({ reference, result }): Seen[] => {
    if (result === 'none') return [{ reference, there: false }]
    return result === 'unreachable' ? [{ reference, there: undefined }] : []
  })
  if (run.baseline === undefined) return empty
  const { baseline: reference, baselineVersion: version } = run
  return [...empty, { reference, there: true, ...(version !== undefined && { version }) }]
}

/** Whether the places stand as they did when the model was judged. What a promotion of the same content left there is its own. */
export async function stateOf(
  standings: Standings,
  seen: readonly Seen[],
  {
    content,
    commit,
    workspace
  }: { readonly content: string; readonly commit: string } & Pick<LocatedPolicy, 'workspace'>
): Promise<State> {
  const others = [...standings].filter(([, standing]) => standing?.content !== content)
  for (const [reference, standing] of others) {
    const theirs = standing?.commit
    if (theirs === undefined || theirs === commit) continue
    const detail = `it holds the model of the commit ${theirs.slice(0, 12)}, which comes after this one`
    if (await workspace.isAncestor(commit, theirs)) return { kind: 'outdated', reference, detail }
  }
  const places = new Map(others)
  const used = seen.find(({ there }) => there === true)
  const judgedBy = used && standings.get(used.reference)?.content
  for (const each of seen.filter(({ reference }) => places.has(reference))) {
    const now = places.get(each.reference)
    // Written together with the one that was used.
    if (each.there === undefined && judgedBy !== undefined && now?.content === judgedBy) continue
    const detail = await changeOf(each, now, workspace)
    if (detail !== undefined) return { kind: 'baseline-moved', reference: each.reference, detail }
  }
  return { kind: 'as-judged' }
}

/** What is other than it was; undefined where nothing is. */
async function changeOf(
  { reference, there, version }: Seen,
  now: Standing | undefined,
  workspace: LocatedPolicy['workspace']
): Promise<string | undefined> {
  if (there !== true && now === undefined) return undefined
  if (there === undefined) return 'it could not be reached when the model was judged, and holds a baseline'
  if (!there) return 'nothing was there, and now something is'
  if (now === undefined) return 'nothing is there any more'
  if (version === now.version) return undefined
  const parsed = parseReference(reference)
  if (version !== undefined && (await isSameFolder(parsed, [version, now.version], workspace))) return undefined
  return `it stood for ${version ?? 'files of the checkout'}, and now for ${now.version ?? 'files of the checkout'}`
}

/** A branch moves by commits that leave the baseline as it is, too. */
async function isSameFolder(
  reference: Reference,
  versions: readonly (string | undefined)[],
  workspace: LocatedPolicy['workspace']
): Promise<boolean> {
  if (reference.scheme !== 'git') return false
  const [before, now] = await Promise.all(
    versions.map(async (version) =>
      version === undefined ? undefined : hashesOf(await workspace.commitAt(version), pathInCommit(reference.path))
    )
  )
  return before !== undefined && before === now
}

async function hashesOf(repository: Repository, path: string): Promise<string> {
  const files = [...(await repository.list(path))].sort()
  const hashes = await Promise.all(files.map(async (file) => [file, await repository.hashOf(file)]))
  return JSON.stringify(hashes)
}
