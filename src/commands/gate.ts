import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { z } from 'zod'

import { ageCheck, dataCheck } from '../baseline/index.js'
import { judgeAgain } from '../comparison/index.js'
import {
  MeasurementError,
  parseChecks,
  parseEvaluation,
  type BaselineSide,
  type Check,
  type Checks,
  type Evaluation,
  type Policy,
  type Report
} from '../documents/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { decide } from '../verdict/index.js'
import { configured } from './configured.js'
import { shared } from './parameters.js'
import { exitCodeOf, rendered, writeReports } from './print-reports.js'
import { provenanceOf } from './provenance.js'
import { loadPolicies, standardsAt, type LocatedPolicy } from './workspace.js'

const parameters = z.object({
  policy: shared.policy,
  checks: z.array(z.string()).default([]).describe('checks.json of one part of the gate').meta({ placeholder: 'FILE' }),
  evaluation: z
    .array(z.string())
    .default([])
    .describe('evaluation.json of a candidate, for the record')
    .meta({ placeholder: 'FILE' }),
  output: shared.output,
  format: shared.format,
  'policy-ref': shared.policyRef,
  now: shared.now,
  seed: shared.seed,
  quiet: shared.quiet,
  'no-color': shared['no-color']
})

/** Decides from the documents of other jobs. */
export const gate: Command<typeof parameters> = {
  name: 'gate',
  summary: 'decide from checks',
  description:
    'Judges the numbers in checks.json again by the policy: which checks there must be, their limits and their statuses come from the policy, only ' +
    'the numbers from the documents. A check that no document answers is missing. Writes and prints the report; its exit code is the gate.',
  examples: [
    'model-gate gate --checks model-gate/checks.json',
    'model-gate gate --policy-ref origin/main --checks a/checks.json --checks b/checks.json'
  ],
  parameters,
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
    const policies = await loadPolicies(given.policy, frontend, standards)
    const documents = await Promise.all(given.checks.map(async (path) => parseChecks(await text(path, frontend), path)))
    refuseStrangers(documents, policies)
    const evaluations = await Promise.all(
      given.evaluation.map(async (path) => parseEvaluation(await text(path, frontend), path))
    )
    const reports = policies.map((located) =>
      decideFrom(documents, located, { frontend, evaluations, seed: given.seed })
    )
    await writeReports(reports, given.output, frontend)
    frontend.print(rendered(reports, given.format, frontend))
    return exitCodeOf(reports)
  }
}

interface With {
  readonly frontend: Frontend
  readonly evaluations: readonly Evaluation[]
  readonly seed: number | undefined
}

function decideFrom(
  documents: readonly Checks[],
  located: LocatedPolicy,
  { frontend, evaluations, seed }: With
): Report {
  const { policy } = located
  const own = documents.filter(({ model }) => model === policy.model)
  const checks = unique(own.flatMap(({ checks: of }) => of))
  const evaluation = evaluations.find(({ model }) => model === policy.model)
  const [first] = own
  const provenance = provenanceOf({
    located,
    frontend,
    found: { tried: [] },
    seed: seed ?? first?.seed ?? 0,
    sameData: 'no-baseline',
    ...(evaluation && { candidate: { evaluation } })
  })
  return decide([...judgeAgain(checks, policy), ...baselineChecks(policy, first?.baseline, frontend)], policy, {
    ...provenance,
    ...(first?.candidate && { candidate: first.candidate }),
    ...(first?.baseline && { baseline: first.baseline })
  })
}

async function text(path: string, { workingDirectory }: Frontend): Promise<string> {
  try {
    return await readFile(resolve(workingDirectory, path), 'utf8')
  } catch (error) {
    throw new MeasurementError({
      file: path,
      message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`
    })
  }
}

/** Age and data of the baseline, judged again from what a document says of it. */
function baselineChecks(policy: Policy, baseline: BaselineSide | undefined, { now }: Frontend): Check[] {
  if (baseline === undefined || baseline.kind === 'none') return []
  const madeAt = baseline.ageDays === undefined ? undefined : new Date(now().getTime() - baseline.ageDays * 86_400_000)
  return [ageCheck(policy, madeAt, now()), dataCheck(policy, baseline.sameData)].filter((check) => check !== undefined)
}

/** The same question answered twice has no answer. */
function unique(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>()
  const twice = checks.filter(({ id }) => seen.size === seen.add(id).size)
  if (twice.length === 0) return checks
  throw new MeasurementError(
    twice.slice(0, 10).map(({ id }) => ({ key: id, message: 'is answered by two documents' })),
    twice.length
  )
}

function refuseStrangers(documents: readonly Checks[], policies: readonly LocatedPolicy[]): void {
  const known = policies.map(({ policy }) => policy.model)
  const strangers = documents.filter(({ model }) => !known.includes(model))
  if (strangers.length === 0) return
  throw new MeasurementError(
    strangers.map(({ model }) => ({
      message: `no policy is for the model ${JSON.stringify(model)} of these checks`,
      hint: `The policies are for ${known.join(', ')}`
    }))
  )
}
