import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { z } from 'zod'

import { judgeAgain } from '../comparison/index.js'
import { MeasurementError, parseChecks, parseEvaluation, type Check, type Checks } from '../documents/index.js'
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
    const reports = policies.map((located) => {
      const { policy } = located
      const checks = documents.filter(({ model }) => model === policy.model).flatMap(({ checks: of }) => of)
      const evaluation = evaluations.find(({ model }) => model === policy.model)
      const provenance = provenanceOf({
        located,
        frontend,
        found: { tried: [] },
        seed: given.seed ?? 0,
        sameData: checks.some(({ baseline }) => baseline !== undefined) ? 'not-proven' : 'no-baseline',
        ...(evaluation && { candidate: { evaluation } })
      })
      return decide([...judgeAgain(unique(checks), policy), ...checks.filter(isOfBaseline)], policy, provenance)
    })
    await writeReports(reports, given.output, frontend)
    frontend.print(rendered(reports, given.format, frontend))
    return exitCodeOf(reports)
  }
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

function isOfBaseline({ family }: Check): boolean {
  return family === 'baseline'
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
