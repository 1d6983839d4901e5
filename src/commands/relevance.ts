import type { Policy, Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { notRelevantSummary } from '../verdict/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { ownFiles, standardFiles } from './standard-files.js'
import { differenceOf, standsFor, symbolicLink, type Changed, type Difference } from './tree-difference.js'
import { inRepository, type Standards } from './workspace.js'

/**
 * Policies with what a proposal has to do with their models. It is the difference of two whole trees, at any size: a renamed file is one less and
 * one more. What is not proposed is judged whatever it changes.
 */
export async function withRelevance(
  policies: readonly LocatedPolicy[],
  { log }: Pick<Frontend, 'log'>
): Promise<LocatedPolicy[]> {
  return Promise.all(
    policies.map(async (located) => {
      const { policy, workspace } = located
      const { standards } = workspace
      if (policy.paths === undefined || standards?.proposal !== true || isSameCommit(standards)) return located
      const difference = await differenceOf(standards)
      if (isConcerned(located, { standards, difference, log })) return located
      return { ...located, notRelevant: { changedFiles: difference.changed.length, paths: [...policy.paths] } }
    })
  )
}

/** Why nothing is judged. */
export type NotRelevant = NonNullable<Report['notRelevant']>

/** Ends a part of the gate that has nothing to do: it leaves no document, and `gate` sees for itself that none is needed. */
export function passBy({ model }: Policy, why: NotRelevant, { print, log }: Pick<Frontend, 'print' | 'log'>): 0 {
  log.phase('')
  print(`${model}: ${notRelevantSummary(why)}; nothing was measured\n`)
  return 0
}

interface Proposing {
  readonly standards: Standards
  readonly difference: Difference
  readonly log: Frontend['log']
}

/** Whether a proposal concerns a model, or may. */
function isConcerned(located: LocatedPolicy, { standards, difference, log }: Proposing): boolean {
  const { model, paths = [] } = located.policy
  const { changed, files, links } = difference
  const dead = deadPaths(paths, standards, files)
  for (const path of dead)
    log.warning(`${model}: paths: ${JSON.stringify(path)} matches no file, neither before nor after`)
  // A list that stands for nothing would switch the gate off for good.
  if (dead.length === paths.length) return true
  const patterns = patternsOf(located, standards)
  const link = links.find((path) => patterns.some((pattern) => mayLeadInto(pattern, path)))
  if (link !== undefined)
    log.info(`${model}: judged, as ${JSON.stringify(link)} is a symbolic link: what it stands for is not known`)
  return (
    link !== undefined ||
    changed.some((each) => isOpaque(each) || patterns.some((pattern) => standsFor(pattern, each.path)))
  )
}

/** As where a pull request was looked for and not found: what it changes nobody knows. */
function isSameCommit({ repository, head }: Standards): boolean {
  return repository.commit === head.commit
}

/** Symbolic links and submodules: what stands behind them, no tree says. */
const opaque = [symbolicLink, '160000']

function isOpaque({ modes }: Changed): boolean {
  return modes.some((mode) => opaque.includes(mode))
}

/** What concerns a model: its paths, the policy, and the files that the policy names. */
function patternsOf({ policy, path }: LocatedPolicy, standards: Standards): readonly string[] {
  return [
    ...[...(policy.paths ?? []), ...measuredFiles(policy)].map((file) => inRepository(standards, file)),
    ...standardFiles(policy, standards).map(({ file }) => file),
    inRepository({ prefix: standards.policyPrefix }, path)
  ]
}

/** Whether files that a pattern stands for may be elsewhere, behind a symbolic link among them or above them. */
function mayLeadInto(pattern: string, link: string): boolean {
  const folders = pattern.split('/')
  const mark = folders.findIndex((folder) => folder === '' || /[^\w. -]/.test(folder))
  const beginning = (mark === -1 ? folders : folders.slice(0, mark)).join('/')
  return beginning === '' || `${link}/`.startsWith(`${beginning}/`) || beginning.startsWith(`${link}/`)
}

/** Files that a policy names of what is measured, relative to the working directory. */
function measuredFiles({ candidate, baseline, drift }: Policy): readonly string[] {
  return [
    ...candidate.measuredBy,
    ...candidate.files,
    ...ownFiles(candidate),
    ...(drift?.current?.kind === 'file' ? [drift.current.path] : []),
    ...(baseline?.predictions === undefined ? [] : [baseline.predictions])
  ]
}

function deadPaths(paths: readonly string[], standards: Standards, files: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const pattern = inRepository(standards, path)
    return !files.some((file) => standsFor(pattern, file))
  })
}
