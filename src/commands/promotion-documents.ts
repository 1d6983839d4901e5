import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { diskShelf, heldShelf, readBaselineFolder, type BaselineFolder } from '../baseline/index.js'
import { MeasurementError, parseReport, type Policy, type Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Received } from '../github/index.js'
import type { Host } from './github-workspace.js'
import type { LocatedPolicy } from './load-policies.js'
import { nameOf, received } from './received-documents.js'

/** What a promotion goes by: the measured model, and what its gate said. */
export interface Judged {
  readonly report: Report
  readonly reportBytes: Uint8Array
  readonly folder: BaselineFolder
}

interface Place {
  readonly host: Host | undefined
  readonly frontend: Frontend
}

/** Paths that were named. */
interface Named {
  readonly evaluation?: string | undefined
  readonly report?: string | undefined
}

/**
 * Reads the measured model and its report: those that were named, else what `run` left in its output folder, else what earlier jobs of the
 * workflow run handed over.
 *
 * @throws MeasurementError where there are none, or they are not of this model
 */
export async function judgedDocuments(named: Named, { policy }: LocatedPolicy, place: Place): Promise<Judged> {
  const { frontend } = place
  const onDisk = {
    report: await reportOnDisk(named.report, policy, frontend),
    folder: await folderOnDisk(named.evaluation, policy, frontend)
  }
  const complete = onDisk.report !== undefined && onDisk.folder !== undefined
  const handed = complete ? [] : await received(['evaluation', 'report', 'checks'], place)
  const reportBytes = onDisk.report ?? handedReport(handed, policy) ?? nothing('report', policy)
  const folder = onDisk.folder ?? (await handedFolder(handed, policy)) ?? nothing('evaluation', policy)
  const report = parseReport(new TextDecoder().decode(reportBytes), named.report ?? 'report.json')
  for (const [kind, { model }] of Object.entries({ report, evaluation: folder.evaluation })) {
    if (model !== policy.model) {
      throw new MeasurementError({
        message: `the ${kind} is of the model ${JSON.stringify(model)}; the policy is for ${JSON.stringify(policy.model)}`
      })
    }
  }
  return { report, reportBytes, folder }
}

/** Several models have a folder each, one has none of its own. */
function places(named: string | undefined, { model }: Policy, name: string): readonly string[] {
  return named === undefined ? [`model-gate/${model}/${name}`, `model-gate/${name}`] : [named]
}

async function reportOnDisk(
  named: string | undefined,
  policy: Policy,
  { workingDirectory }: Frontend
): Promise<Uint8Array | undefined> {
  for (const path of places(named, policy, 'report.json')) {
    const bytes = await readFile(resolve(workingDirectory, path)).catch(ifAbsent)
    if (bytes !== undefined) return bytes
  }
  return refuseAbsent(named)
}

async function folderOnDisk(
  named: string | undefined,
  policy: Policy,
  { workingDirectory }: Frontend
): Promise<BaselineFolder | undefined> {
  for (const path of places(named, policy, 'evaluation')) {
    const folder = await readBaselineFolder(diskShelf(workingDirectory), path, path)
    if (folder !== undefined) return folder
  }
  return refuseAbsent(named)
}

/** What was named must be there. */
function refuseAbsent(named: string | undefined): undefined {
  if (named === undefined) return undefined
  throw new MeasurementError({ file: named, message: 'there is no such report, or folder with an evaluation.json' })
}

function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** The report of one model, or its part of that of several. */
export function handedReport(handed: readonly Received[], { model }: Policy): Uint8Array | undefined {
  const reports = handed.filter(({ kind }) => kind === 'report')
  const own = reports
    .find((document) => document.model === model)
    ?.files()
    .get('report.json')
  const ofAll = own === undefined ? reports.find((document) => document.model === 'all') : undefined
  return own ?? ofAll?.files().get(`${model}/report.json`)
}

/** What a job measured, with the profile of the data that another may have made. */
async function handedFolder(handed: readonly Received[], { model }: Policy): Promise<BaselineFolder | undefined> {
  const own = handed.filter((document) => document.model === model)
  const [first, ...others] = own.filter(({ kind }) => kind === 'evaluation')
  if (first === undefined) return undefined
  if (others.length > 0) {
    throw new MeasurementError({
      message: `${others.length + 1} legs handed over an evaluation of the model ${JSON.stringify(model)}`,
      hint: 'Name the folder that is to be the baseline by the input evaluation'
    })
  }
  const folder = await readBaselineFolder(heldShelf(first.files()), '', nameOf(first))
  if (folder === undefined || folder.files.has('profile.json')) return folder
  const profile = own.flatMap((document) => (document.kind === 'checks' ? profileIn(document) : []))[0]
  return profile === undefined
    ? folder
    : { ...folder, files: new Map([...folder.files, ['profile.json', profile] as const]) }
}

function profileIn(document: Received): readonly Uint8Array[] {
  const profile = document.files().get('profile.json')
  return profile === undefined ? [] : [profile]
}

function nothing(kind: 'report' | 'evaluation', { model }: Policy): never {
  throw new MeasurementError({
    message: `there is no ${kind} of the model ${JSON.stringify(model)}`,
    hint:
      kind === 'report'
        ? 'Run the gate before, in this workflow run, or name its report.json'
        : 'Run the gate before, in this workflow run, or name the folder of `model-gate run` or `model-gate evaluate`'
  })
}
