import { diskShelf, heldShelf, readBaselineFolder, type BaselineFolder } from '../baseline/index.js'
import { digestOf, MeasurementError, parseReport, type Policy, type Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Received } from '../github/index.js'
import type { Host } from './github-workspace.js'
import type { LocatedPolicy } from './load-policies.js'
import { problemsOfReport, wasJudged } from './promotion-facts.js'
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

/** Documents of other jobs, asked for where what is on disk is not enough. */
type Handed = () => Promise<readonly Received[]>

/**
 * Reads the measured model and its report: those that were named, else of what `run` left in its output folder and what earlier jobs of the workflow
 * run handed over the report of this run, and the model that it judged. Whatever else lies there, in the checkout too, is not looked into.
 *
 * @throws MeasurementError where there are none, or they are not of this model
 */
export async function judgedDocuments(
  named: Named,
  located: LocatedPolicy,
  { commit, ...place }: Place & { readonly commit: string }
): Promise<Judged> {
  const { policy } = located
  const handed = once(() => received(['evaluation', 'report', 'checks'], place))
  const { report, reportBytes } = await reportOf(named.report, { located, commit, handed, place })
  const folder =
    named.evaluation === undefined
      ? await judgedFolder(report, policy, handed, place.frontend)
      : ((await folderAt(named.evaluation, place.frontend)) ?? absent(named.evaluation))
  for (const [kind, { model }] of Object.entries({ report, evaluation: folder.evaluation })) {
    if (model !== policy.model) {
      throw new MeasurementError({
        message: `the ${kind} is of the model ${JSON.stringify(model)}; the policy is for ${JSON.stringify(policy.model)}`
      })
    }
  }
  return { report, reportBytes, folder }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= ask())
}

/** Where a gate leaves its documents: several models have a folder each, one has none of its own. */
function places({ model }: Policy, name: string): readonly string[] {
  return [`model-gate/${model}/${name}`, `model-gate/${name}`]
}

type Read = Pick<Judged, 'report' | 'reportBytes'>

/** The report that was named, else the first of this run; where none is, the first, so that it is said what it is of. */
async function reportOf(
  named: string | undefined,
  {
    located,
    commit,
    handed,
    place: { frontend }
  }: { readonly located: LocatedPolicy; readonly commit: string; readonly handed: Handed; readonly place: Place }
): Promise<Read> {
  if (named !== undefined) return parsed((await bytesAt(named, frontend)) ?? absent(named), named)
  const strangers: Read[] = []
  const isOfThisRun = (read: Read): boolean => problemsOfReport(read.report, located, commit).length === 0
  for (const path of places(located.policy, 'report.json')) {
    const bytes = await bytesAt(path, frontend)
    const read = bytes && readable(bytes, path)
    if (read !== undefined && isOfThisRun(read)) return read
    if (read !== undefined) strangers.push(read)
  }
  const bytes = handedReport(await handed(), located.policy)
  if (bytes !== undefined) return parsed(bytes, 'report.json')
  return strangers[0] ?? nothing('report', located.policy)
}

function parsed(reportBytes: Uint8Array, path: string): Read {
  return { report: parseReport(new TextDecoder().decode(reportBytes), path), reportBytes }
}

/** What lies there and is no report is not the gate's. */
function readable(bytes: Uint8Array, path: string): Read | undefined {
  try {
    return parsed(bytes, path)
  } catch (error) {
    if (error instanceof MeasurementError) return undefined
    throw error
  }
}

async function bytesAt(path: string, { workingDirectory }: Frontend): Promise<Uint8Array | undefined> {
  return diskShelf(workingDirectory).read(path)
}

function folderAt(path: string, { workingDirectory }: Frontend): Promise<BaselineFolder | undefined> {
  return readBaselineFolder(diskShelf(workingDirectory), path, path)
}

/** What was named must be there. */
function absent(named: string): never {
  throw new MeasurementError({ file: named, message: 'there is no such report, or folder with an evaluation.json' })
}

/** The model that a report judged, found by its digest: what lies in a checkout, or what another job handed over, may be anybody's. */
async function judgedFolder(
  report: Report,
  policy: Policy,
  handed: Handed,
  frontend: Frontend
): Promise<BaselineFolder> {
  const isJudged = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && wasJudged(report, digestOf(bytes))
  const onDisk: string[] = []
  for (const path of places(policy, 'evaluation')) {
    const bytes = await bytesAt(`${path}/evaluation.json`, frontend)
    if (isJudged(bytes)) return (await folderAt(path, frontend)) ?? absent(path)
    if (bytes !== undefined) onDisk.push(path)
  }
  const own = (await handed()).filter(({ model }) => model === policy.model)
  const evaluations = own.filter(({ kind }) => kind === 'evaluation')
  const judged = evaluations.filter((document) => isJudged(document.files().get('evaluation.json')))
  const folder = await handedFolder(judged, policy)
  if (folder !== undefined) return withProfile(folder, own, report)
  return noneJudged([...onDisk, ...evaluations.map((document) => nameOf(document))], policy)
}

function noneJudged(found: readonly string[], policy: Policy): never {
  if (found.length === 0) return nothing('evaluation', policy)
  throw new MeasurementError({
    message: `none of the evaluations is the one that the gate judged: ${found.join(', ')}`,
    hint: 'Promote in the workflow run of the gate, right after it; a gate that takes checks alone needs the evaluation besides'
  })
}

/** The report of one model, or its part of that of several. */
export function handedReport(handed: readonly Received[], { model }: Policy): Uint8Array | undefined {
  const reports = handed
    .filter(({ kind }) => kind === 'report')
    .flatMap((document) => {
      const own = document.model === model ? document.files().get('report.json') : undefined
      const ofAll = document.model === 'all' ? document.files().get(`${model}/report.json`) : undefined
      const bytes = own ?? ofAll
      return bytes === undefined ? [] : [bytes]
    })
  if (reports.length <= 1) return reports[0]
  throw new MeasurementError({
    message: `${reports.length} jobs handed over a report of the model ${JSON.stringify(model)}, and nobody knows which counts`,
    hint: 'Let one job of the workflow run decide about a model, or name its report.json by the input report'
  })
}

/** What a job measured. */
async function handedFolder(judged: readonly Received[], { model }: Policy): Promise<BaselineFolder | undefined> {
  const [first, ...others] = judged
  if (first === undefined) return undefined
  if (others.length > 0) {
    throw new MeasurementError({
      message: `${others.length + 1} legs handed over an evaluation of the model ${JSON.stringify(model)}`,
      hint: 'Name the folder that is to be the baseline by the input evaluation'
    })
  }
  return readBaselineFolder(heldShelf(first.files()), '', nameOf(first))
}

/** The model with the profile of its data that another job may have made. */
function withProfile(folder: BaselineFolder, own: readonly Received[], report: Report): BaselineFolder {
  if (folder.files.has('profile.json')) return folder
  const profiles = own.flatMap((document) => (document.kind === 'checks' ? profileIn(document, report) : []))
  const [profile, ...others] = new Map(profiles.map((bytes) => [digestOf(bytes), bytes])).values()
  if (profile === undefined) return folder
  if (others.length === 0) return { ...folder, files: new Map([...folder.files, ['profile.json', profile]]) }
  throw new MeasurementError({
    message: `${others.length + 1} jobs handed over a profile of the data of the model ${JSON.stringify(report.model)}`,
    hint: 'Let one job look for drift, or name the folder that is to be the baseline by the input evaluation'
  })
}

function profileIn(document: Received, report: Report): readonly Uint8Array[] {
  const profile = document.files().get('profile.json')
  return profile !== undefined && wasJudged(report, digestOf(profile)) ? [profile] : []
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
