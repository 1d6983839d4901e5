import { UsageError, type Evaluation, type Log, type Verdict } from '../documents/index.js'
import type { Shelf } from './shelf.js'

/** What a reference stands for now: found, and not yet read. */
export interface Opened {
  /** The baseline folder, where the place keeps files. */
  readonly shelf: Shelf
  /** Where on it; '' is the shelf itself, a folder. */
  readonly path: string
  /** What the reference stands for now, such as a version or a commit: another text is another baseline. */
  readonly version?: string
  /** Commit of the model, where the place itself knows it. */
  readonly commit?: string
  /** Commit of the repository that the files are kept at. The model may be of another. */
  readonly kept?: string
  /** As `contentOf`, where the place itself knows: what is on the shelf may be less than what was promoted. */
  readonly content?: string
  /** When what is on it was made, where the place knows. */
  readonly madeAt?: Date
  /** What a report says of it, such as the commit. */
  readonly detail?: string
  /** What another tool measured: asked for where the shelf holds no baseline. undefined: nothing. */
  readonly numbers?: () => Promise<Numbers | undefined>
}

/** Numbers without rows, as a registry keeps them. */
export interface Numbers {
  readonly metrics: ReadonlyMap<string, number>
  readonly parameters?: Readonly<Record<string, string>>
  /** The data that they were measured on, where the registry knows. */
  readonly dataset?: RecordedDataset
  /** What the gate said of them, where the registry knows. */
  readonly decision?: Decision
}

/** How a gate decided, as an evaluation keeps it. */
export type Decision = Pick<Evaluation, 'verdict' | 'force'>

/** Data as another tool knows them. */
export interface RecordedDataset {
  readonly name: string
  /** The digest is the tool's own: only another one of the same tool can be held against it. */
  readonly recorded?: { readonly tool: string; readonly digest: string }
}

/** @param digest undefined or '' where the tool has none */
export function recordedDataset(tool: string, name: string, digest: string | null | undefined): RecordedDataset {
  return { name, ...(digest && { recorded: { tool, digest } }) }
}

/** One kind of place that keeps baselines. */
export interface Store<R> {
  /**
   * Looks a reference up.
   *
   * @returns undefined: the place says that there is none
   * @throws MeasurementError where it cannot be reached, or answers what it may not
   */
  resolve(reference: R): Promise<Opened | undefined>
  /** Only of places that can be written. */
  readonly writer?: Writer<R>
}

/** What a gate measured, and how it decided. */
export interface GateRecord {
  readonly model: string
  readonly evaluation: Evaluation
  readonly commit?: string
  readonly pullRequest?: number
  /** Address of the workflow run. */
  readonly run?: string
  /** Digest of report.json, and its bytes. */
  readonly reportDigest: string
  readonly report: Uint8Array
  readonly verdict: Verdict
  /** By what it was judged, as a registry shows parameters, such as `model-gate.threshold`. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A model that is to become production's, and the record of why. */
export interface Promotion extends GateRecord {
  /** The baseline folder by name: `evaluation.json`, and where they exist `predictions.csv` and `profile.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Of what was measured, without times: by it a run that was cut off is found again and nothing is written twice. */
  readonly content: string
  readonly commit: string
  /** Why it is promoted although the gate would not. */
  readonly force?: string
}

/** What a promotion or a rollback would write: a line a step, in the order in which they are done. */
export interface Plan {
  readonly steps: readonly string[]
  /**
   * Does it: what readers look at comes last, is read back, and is put back where that fails.
   *
   * @throws MeasurementError where it failed; BaselineMovedError where the baseline is no longer the one that the plan was made for
   */
  apply(): Promise<Promoted>
}

/** What the reference stands for now. */
export interface Promoted {
  /** As `Opened.version`. */
  readonly version: string
  readonly detail: string
}

/** A place that can be written. */
export interface Writer<R> {
  /**
   * What would be written; reads, and writes nothing.
   *
   * @param current what the reference stands for now
   * @throws NotWritableError where the reference names nothing that can be moved, such as a version; MeasurementError where it cannot be reached
   */
  plan(reference: R, promotion: Promotion, current: Opened | undefined): Promise<Plan>
  /**
   * What would make the baseline before the current one the current one; reads, and writes nothing. It goes back once: what was rolled back is no
   * baseline before, so that a second rollback does not bring it back.
   */
  rollback(reference: R): Promise<Plan | NothingBefore>
}

/** There is no baseline to go back to. */
export interface NothingBefore {
  /** Why, as the end of a sentence. */
  readonly nothing: string
}

/** Why a second rollback goes nowhere. */
export const WENT_BACK = 'it was rolled back already, and nothing older is gone back to; promote another commit instead'

/** A reference names nothing that a promotion can move, such as a version or a tag: it is passed over where the policy names it. */
export class NotWritableError extends UsageError {}

/** Somebody else moved the baseline since it was judged or planned. */
export class BaselineMovedError extends Error {
  override readonly name = 'BaselineMovedError'
}

/** What stores are given of the world. */
export interface Surroundings {
  /** Servers and credentials come from here, never from a policy. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
  /** Folder that relative paths start from. */
  readonly directory: string
}
