import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  checksSchema,
  documentText,
  type Check,
  type Checks,
  type Evaluation,
  type Policy,
  type TableSource
} from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Host } from './github-workspace.js'
import { handOver } from './hand-over.js'
import { writeAtomically } from './write-atomically.js'
import { writeFolder } from './write-folder.js'

/** What was measured of a model, and found out about its data. */
export interface MeasuredModel {
  readonly policy: Policy
  readonly evaluation: Evaluation
  readonly table: TableSource | undefined
  readonly data: readonly Check[] | undefined
}

/**
 * Hands over what was measured where the job may not comment: the companion on `workflow_run` decides again from it. The verdict is out by now: what
 * cannot be handed over is a warning, and the companion says that it is missing.
 */
export async function handOverMeasured(
  measured: readonly MeasuredModel[],
  given: Given,
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<void> {
  if (host === undefined || !(await needsCompanion(host))) return
  try {
    for (const each of measured) await handOverOne(each, given, { host, frontend })
  } catch (error) {
    frontend.log.warning(
      `what was measured could not be handed over: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}

interface Given {
  readonly upload: 'auto' | 'never'
  readonly leg?: string | undefined
}

async function handOverOne(
  { policy, evaluation, table, data }: MeasuredModel,
  given: Given,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  const folder = await mkdtemp(join(frontend.environment['RUNNER_TEMP'] ?? tmpdir(), 'model-gate-'))
  // The address of an artifact is an output where it is that of the reports.
  const silent = { host, frontend: { ...frontend, publish: () => Promise.resolve() } }
  const { model } = policy
  try {
    const { files } = await writeFolder(folder, evaluation, { policy, table })
    await handOver({ model, kind: 'evaluation', folder, files }, given, silent)
    if (data === undefined) return
    const document: Checks = { schema: 'model-gate/checks@1', model, checks: [...data] }
    await writeAtomically(join(folder, 'checks.json'), documentText(checksSchema, document))
    await handOver({ model, kind: 'checks', folder, files: ['checks.json'] }, given, silent)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A pull request of a fork or of Dependabot: its token only reads, unless a setting says otherwise. */
async function needsCompanion({ run }: Host): Promise<boolean> {
  if (run.event !== 'pull_request') return false
  const { dependabot } = await import('../github/index.js')
  return run.pull?.fork === true || run.actor === dependabot
}
