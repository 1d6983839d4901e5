import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  contentOf,
  heldShelf,
  NotWritableError,
  readBaselineFolder,
  type BaselineFolder,
  type Promoted,
  type Promotion,
  type Writer
} from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { artifactOfRun, hasArtifacts, uploadFolder, type WorkflowRun } from '../github/index.js'
import type { Stored } from './workspace.js'

type ArtifactReference = Extract<Stored, { scheme: 'artifact' }>

interface Step {
  readonly run: WorkflowRun
  readonly frontend: Frontend
}

/** Baselines as artifacts: that of the newest run that succeeded is production, so this run brings its own. */
export function artifactWriter(step: Step): Writer<ArtifactReference> {
  return {
    plan: (reference, promotion) => {
      refuseElsewhere(reference, step)
      return Promise.resolve({
        steps: [`upload ${[...promotion.files.keys()].join(', ')} as the artifact ${reference.name} of this run`],
        apply: () => upload(reference, promotion, step)
      })
    },
    rollback: ({ name }) => {
      throw new NotWritableError({
        message: `artifact:${name} is what the newest run uploaded: no run can be made an older one`,
        hint: 'Delete the artifact of that run on its page, and the one before it is production again'
      })
    }
  }
}

/** Runs of other workflows and branches are not looked at when it is read: what this run uploads would be nobody's baseline. */
function refuseElsewhere({ name, workflow, branch }: ArtifactReference, { run, frontend }: Step): void {
  const { environment } = frontend
  const own = /\/\.github\/workflows\/([^/@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  const refuse = (message: string): never => {
    throw new NotWritableError({ message: `artifact:${name} ${message}` })
  }
  if (!hasArtifacts(environment)) refuse('needs the artifact service, which this runner does not have')
  if (workflow !== undefined && workflow !== own)
    refuse(`is looked for in runs of ${workflow}, and this is a run of ${own ?? 'another'}`)
  if (branch !== undefined && branch !== run.baseBranch)
    refuse(`is looked for on ${branch}, and this is a run of ${run.baseBranch ?? 'another'}`)
}

function isOf({ evaluation, files }: BaselineFolder, { content, verdict, force }: Promotion): boolean {
  const same = evaluation.verdict === verdict && evaluation.force === force
  return same && contentOf(evaluation, files.get('profile.json')) === content
}

async function upload({ name }: ArtifactReference, promotion: Promotion, { run, frontend }: Step): Promise<Promoted> {
  const promoted = { version: `run ${run.id}`, detail: `artifact ${name} of the run ${run.id}, once it has succeeded` }
  const { environment } = frontend
  const there = await artifactOfRun(name, environment)
  if (there !== undefined) {
    const held = await readBaselineFolder(heldShelf(there), '', name)
    if (held !== undefined && isOf(held, promotion)) return promoted
    throw new MeasurementError({
      file: name,
      message: 'is an artifact of this run already, of another model, another verdict or another reason',
      hint: 'Delete it on the page of the run, or give one of the two another name'
    })
  }
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'model-gate-'))
  try {
    for (const [file, bytes] of promotion.files) await writeFile(join(folder, file), bytes)
    await uploadFolder(name, { folder, files: [...promotion.files.keys()] }, environment)
    return promoted
  } catch (error) {
    throw new MeasurementError({
      file: name,
      message: `could not be uploaded: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Run the job again'
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
