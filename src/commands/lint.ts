import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import { z } from 'zod'

import { MeasurementError, UsageError, type Policy, type Problem } from '../documents/index.js'
import { globMatches, isGlob } from '../evaluation/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { checkFloor, isFloor } from '../policy/index.js'
import { adviseOnSlices, byPlace, lintWorkflows, staleWaivers } from '../setup/index.js'
import { readContract } from './data-contract.js'
import { findingText, type Said } from './finding-text.js'
import { loadPolicies, type LocatedPolicy } from './load-policies.js'
import { shared } from './parameters.js'
import { repositoryFiles } from './repository-files.js'
import { checkoutWorkspace, type Workspace } from './workspace.js'

const parameters = z.object({
  policy: shared.policy,
  'policy-ref': shared.policyRef.describe(
    'Commit at which policies are read, such as origin/main; default: the files on disk'
  )
})

/** Checks policies before they judge, and the workflows that are to ask them. */
export const lint: Command<typeof parameters> = {
  name: 'lint',
  summary: 'check policies, workflows and code owners',
  description:
    'Reads policies as a run would, and .github/workflows and CODEOWNERS of the working directory, and prints every mistake with its line and column: ' +
    'what is wrong, what GitHub makes of it, what to write instead (docs/lint.md). Only workflows that use Model Gate are judged.',
  exitCodes: '0 no finding (advice is none), 1 a finding, in a policy or elsewhere, 2 usage mistake',
  examples: [
    'model-gate lint',
    'model-gate lint --policy models/churn/model-gate.yml --policy models/fraud/model-gate.yml',
    'model-gate lint --policy-ref origin/main'
  ],
  parameters,
  run: async (given, frontend) => {
    const floors = given['policy-ref'] === undefined ? await floorsAmong(given.policy, frontend) : []
    const asked = given.policy.filter((path) => floors.every((floor) => floor.path !== path))
    const { policies, mistakes } = await readPolicies(asked, await workspaceAt(given['policy-ref'], frontend))
    const paths = [...asked, ...policies.map(({ path }) => path), ...mistakes.map(({ file }) => file ?? '')]
    const files = await repositoryFiles(
      frontend.workingDirectory,
      paths.filter((path) => path !== '')
    )
    const reusing = policies.filter(({ policy }) => policy.mergeQueue === 'reuse').map(({ path }) => path)
    const contracts = await contractMistakes(policies, frontend)
    const advice = policies.flatMap(({ policy, path }) => adviseOnSlices(policy, path))
    const today = frontend.now().toISOString().slice(0, 10)
    const stale = policies.flatMap(({ policy, path }) => staleWaivers(policy, path, today))
    const findings: Said[] = [
      ...mistakes,
      ...floors.flatMap(({ problems }) => problems),
      ...contracts.flatMap(({ problems }) => problems),
      ...lintWorkflows({ ...files, reusing }),
      ...stale,
      ...(await deadPatterns(policies, frontend)),
      ...advice
    ].sort(byPlace)
    for (const { path, problems } of floors)
      if (problems.length === 0)
        frontend.print(`${path}: no mistakes (a floor, which has no model: policies extend it)\n`)
    for (const { located, problems } of contracts)
      if (problems.length === 0) frontend.print(`${located.path}: no mistakes (${askedOf(located.policy)})\n`)
    for (const finding of findings) frontend.print(`${findingText(finding)}\n`)
    return findings.some(({ kind }) => kind !== 'advice') ? 1 : 0
  }
}

interface LintedFloor {
  readonly path: string
  readonly problems: readonly Problem[]
}

/** Files that are meant as floors of policies, and what is wrong with them. Under the usual name of a policy there is one, whatever it lacks. */
async function floorsAmong(
  paths: readonly string[],
  { workingDirectory }: Pick<Frontend, 'workingDirectory'>
): Promise<readonly LintedFloor[]> {
  const read = await Promise.all(
    paths
      .filter((path) => !isGlob(path) && basename(path) !== 'model-gate.yml')
      .map(async (path) => ({ path, bytes: await readFile(resolve(workingDirectory, path)).catch(() => undefined) }))
  )
  return read.flatMap(({ path, bytes }) => {
    if (bytes === undefined || problemsIn(() => isFloor(bytes, path)) !== true) return []
    const problems = problemsIn(() => checkFloor(bytes, path))
    return [{ path, problems: Array.isArray(problems) ? problems : [] }]
  })
}

/** What a reading gives, or what is wrong. */
function problemsIn<T>(reading: () => T): T | readonly Problem[] {
  try {
    return reading()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.problems
  }
}

/** Patterns of `paths` that stand for no file of the checkout: what was meant by them is not judged. */
async function deadPatterns(policies: readonly LocatedPolicy[], { workingDirectory }: Frontend): Promise<Problem[]> {
  const asked = policies.flatMap(({ policy, path }) => (policy.paths ?? []).map((pattern) => ({ path, pattern })))
  const found = await Promise.all(
    asked.map(async ({ path, pattern }) => ({
      path,
      pattern,
      there: isGlob(pattern)
        ? (await globMatches(pattern, workingDirectory)).length > 0
        : existsSync(resolve(workingDirectory, pattern))
    }))
  )
  return found
    .filter(({ there }) => !there)
    .map(({ path, pattern }) => ({
      file: path,
      key: 'paths',
      message: `${JSON.stringify(pattern)} matches no file: a change of what was meant is not judged`,
      hint: 'Mend the pattern, or take it out'
    }))
}

/** What a policy asks for, in short. */
function askedOf({ metrics, slices, drift, dataContract }: Policy): string {
  return [
    metrics.length === 1 ? '1 metric' : `${metrics.length} metrics`,
    slices.length === 0 ? 'no slices' : 'slices',
    ...(drift === undefined ? [] : ['drift']),
    ...(dataContract === undefined ? [] : ['a data contract'])
  ].join(', ')
}

interface Contracted {
  readonly located: LocatedPolicy
  readonly problems: readonly Problem[]
}

/** Reads the data contract of each policy. */
function contractMistakes(policies: readonly LocatedPolicy[], frontend: Frontend): Promise<Contracted[]> {
  return Promise.all(
    policies.map(async (located) => {
      try {
        await readContract(located, frontend)
        return { located, problems: [] }
      } catch (error) {
        if (!(error instanceof UsageError) && !(error instanceof MeasurementError)) throw error
        return { located, problems: error.problems }
      }
    })
  )
}

/** A commit that is not there is a flag that is wrong, not a finding. */
async function workspaceAt(policyRef: string | undefined, frontend: Frontend): Promise<Workspace> {
  try {
    return await checkoutWorkspace(policyRef, frontend)
  } catch (error) {
    throw error instanceof MeasurementError ? new UsageError(error.problems, error.total) : error
  }
}

async function readPolicies(
  paths: readonly string[],
  workspace: Workspace
): Promise<{ readonly policies: readonly LocatedPolicy[]; readonly mistakes: readonly Problem[] }> {
  try {
    return { policies: await loadPolicies(paths, workspace), mistakes: [] }
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof MeasurementError)) throw error
    return { policies: [], mistakes: error.problems }
  }
}
