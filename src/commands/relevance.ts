import { parseReference, type Policy, type Report, type Repository, type Tracked } from '../documents/index.js'
import { matchesGlob } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { notRelevantSummary } from '../verdict/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { inRepository, type Standards } from './workspace.js'

/**
 * Policies with what a proposal has to do with their models. It is the difference of two whole trees, at any size: a renamed file is one less and
 * one more. What is not proposed is judged whatever it changes.
 */
export async function withRelevance(
  policies: readonly LocatedPolicy[],
  { log }: Pick<Frontend, 'log'>
): Promise<LocatedPolicy[]> {
  const differences = new Map<Standards, Promise<Difference>>()
  return Promise.all(
    policies.map(async (located) => {
      const { policy, workspace } = located
      const { standards } = workspace
      if (policy.paths === undefined || standards?.proposal !== true || isSameCommit(standards)) return located
      const between = differences.get(standards) ?? differenceOf(standards)
      differences.set(standards, between)
      const { changed, files } = await between
      const dead = deadPaths(policy.paths, standards, files)
      for (const path of dead)
        log.warning(`${policy.model}: paths: ${JSON.stringify(path)} matches no file, neither before nor after`)
      // A list that stands for nothing would switch the gate off for good.
      if (dead.length === policy.paths.length || changed.some(concerning(located, standards))) return located
      return { ...located, notRelevant: { changedFiles: changed.length, paths: [...policy.paths] } }
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

/** As where a pull request was looked for and not found: what it changes nobody knows. */
function isSameCommit({ repository, head }: Standards): boolean {
  return repository.commit === head.commit
}

interface Difference {
  readonly changed: readonly Changed[]
  /** Paths of both trees. */
  readonly files: readonly string[]
}

interface Changed {
  readonly path: string
  readonly modes: readonly string[]
}

async function differenceOf({ repository, head }: Pick<Standards, 'repository' | 'head'>): Promise<Difference> {
  const [before, after] = await Promise.all([repository, head].map((tree: Repository) => tree.tracked()))
  const files = [...new Set([...before!.keys(), ...after!.keys()])]
  const changed = files.flatMap((path) => {
    const [old, now] = [before!.get(path), after!.get(path)]
    const modes = [old, now].flatMap((each) => each?.mode ?? [])
    return same(old, now) ? [] : [{ path, modes }]
  })
  return { changed, files }
}

function same(a: Tracked | undefined, b: Tracked | undefined): boolean {
  return a?.hash === b?.hash && a?.mode === b?.mode
}

/** Symbolic links and submodules: what stands behind them, no tree says. */
const opaque = ['120000', '160000']

/** Whether a change concerns a model: it is in its paths, of the policy, or of a file that the policy names. */
function concerning({ policy, path }: LocatedPolicy, standards: Standards): ({ path, modes }: Changed) => boolean {
  const patterns = [
    ...[...(policy.paths ?? []), ...filesOf(policy)].map((file) => inRepository(standards, file)),
    ...ofRepository(policy),
    inRepository({ prefix: standards.policyPrefix }, path)
  ]
  return (changed) =>
    changed.modes.some((mode) => opaque.includes(mode)) || patterns.some((pattern) => standsFor(pattern, changed.path))
}

/** Whether a pattern is a file, a folder above it, or a glob that matches it. */
export function standsFor(pattern: string, path: string): boolean {
  return matchesGlob(pattern, path) || path.startsWith(`${pattern.replace(/\/$/, '')}/`)
}

/** Files that a policy names, relative to the working directory. */
function filesOf({ candidate, baseline, drift, dataContract }: Policy): readonly string[] {
  const tables = [drift?.reference, drift?.current].flatMap((source) => (source?.kind === 'file' ? [source.path] : []))
  return [
    ...candidate.measuredBy,
    ...candidate.files,
    ...candidate.metrics.map(({ path }) => path),
    ...tables,
    ...references(baseline).flatMap((reference) => (reference.scheme === 'file' ? [reference.path] : [])),
    ...[candidate.predictions, baseline?.predictions, dataContract].filter((path) => path !== undefined)
  ]
}

/** Files that a policy names from the root of the repository. */
function ofRepository({ baseline }: Policy): readonly string[] {
  return references(baseline).flatMap((reference) => (reference.scheme === 'git' ? [reference.path] : []))
}

function references(baseline: Policy['baseline']): readonly ReturnType<typeof parseReference>[] {
  const { from = [], anchor } = baseline ?? {}
  return [...from, ...(anchor === undefined ? [] : [anchor])].map(parseReference)
}

function deadPaths(paths: readonly string[], standards: Standards, files: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const pattern = inRepository(standards, path)
    return !files.some((file) => standsFor(pattern, file))
  })
}
