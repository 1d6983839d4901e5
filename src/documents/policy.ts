import type { DriftRule, Rule, Severity } from './check.js'
import type { Direction, TaskType } from './evaluation.js'
import type { ProfiledType } from './profile.js'

/** A number as the policy writes it: the text decides decimal comparisons, the value everything else. */
export interface LimitEntry {
  readonly rule: Rule
  readonly value: number
}

/** What is measured: a metric of the catalogue, an aggregate of a column, or a number that the user's code reported. */
export type Measure =
  | {
      readonly kind: 'catalogue'
      /** Canonical name. */
      readonly metric: string
      readonly class?: string
      readonly average?: 'macro' | 'micro' | 'weighted'
    }
  | {
      readonly kind: 'column'
      readonly column: string
      /** `mean`, `sum`, `median` or `p1` to `p99`, `p99.9`. */
      readonly aggregate: string
    }
  | { readonly kind: 'reported'; readonly name: string }

/** One entry of `metrics:` is one check (overall) or one check a slice. */
export interface MetricEntry {
  /** The key in the policy: subject of the check's id. */
  readonly key: string
  readonly measure: Measure
  readonly direction: Direction
  /** In the order of `rules`; at least one. */
  readonly limits: readonly LimitEntry[]
  readonly severity: Severity
  /** `proven`: a regression limit fails only when the drop is proven to be beyond it. */
  readonly failWhen: 'likely' | 'proven'
  /** A floor or ceiling passes only when the one-sided bound meets it too. */
  readonly proven: boolean
  /** `estimate`: the rows are the whole population, so the numbers decide. */
  readonly decide: 'statistics' | 'estimate'
}

export interface SliceEntry {
  /** Each element is one column or a crossing of several, columns sorted by name. */
  readonly by: readonly (readonly string[])[]
  readonly minRows: number
  readonly metrics: readonly MetricEntry[]
}

/** How rows are read. Names are names of columns. */
export interface Task {
  readonly type: TaskType
  /** Undefined: the column `id`. `row-number` pairs by position. */
  readonly id: string
  readonly idByPosition: boolean
  readonly label?: string
  readonly prediction?: string
  /** Binary and score: one column. Multiclass: class -> column. */
  readonly score?: string | ReadonlyMap<string, string>
  /** Which of these names the policy wrote itself: those must exist, defaults only may. */
  readonly named: ReadonlySet<'id' | 'label' | 'prediction' | 'score'>
  readonly positive?: string
  readonly threshold?: number
  readonly group?: string
  readonly weight?: string
  readonly minRows: number
  /** Type score: column of the repeated sample within an item. */
  readonly sample?: string
  /** Type score: share of blank scores that is tolerated. */
  readonly missingScores: number
}

export interface MetricFileReference {
  /** Prefix of the metrics' names, `test` for `test/accuracy`; none for the only file. */
  readonly name?: string
  readonly path: string
  readonly format: string
}

export interface CandidateEntry {
  readonly run?: string
  /** Of each start of the command. */
  readonly timeoutMilliseconds: number
  /** How often the command is started and its numbers are read: 1 to 100. */
  readonly repeats: number
  /** What the numbers of several repeats are brought together by. */
  readonly aggregate: 'mean' | 'median'
  readonly predictions?: string
  readonly metrics: readonly MetricFileReference[]
  readonly files: readonly string[]
  readonly measuredBy: readonly string[]
  /** Reference with `{commit}` or `{pr}` to what another system makes; then nothing is run and no file of the job is read. */
  readonly from?: string
  readonly waitMilliseconds?: number
}

export interface BaselineEntry {
  readonly from: readonly string[]
  readonly run?: string
  readonly predictions?: string
  readonly maxAgeMilliseconds?: number
  readonly onUnreachable: 'error' | 'next'
  readonly anchor?: string
}

/** A table inside a database. The connection comes from the environment, never from the policy. */
export interface SqlSource {
  readonly engine: 'duckdb' | 'postgres' | 'trino'
  /** One of the two: `schema.table`, quoted part by part, or a SELECT of the policy's author. */
  readonly table?: string
  readonly query?: string
  readonly timeoutMilliseconds: number
}

/** Where a table is: a path (a table or a profile), SQL, or with the baseline. */
export type DriftSource =
  | { readonly kind: 'baseline' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sql'; readonly sql: SqlSource }

export interface DriftColumn {
  readonly type?: ProfiledType
  readonly severity?: Severity
  readonly limits: Readonly<Partial<Record<DriftRule, number>>>
}

/** `drift:`, defaults filled in. */
export interface DriftEntry {
  readonly reference: DriftSource
  /** Undefined: the columns of the predictions. */
  readonly current?: DriftSource
  readonly exclude: readonly string[]
  readonly group?: string
  readonly minCount: number
  readonly columns: ReadonlyMap<string, DriftColumn>
  readonly limits: Readonly<Record<DriftRule, number>>
  readonly severity: Severity
  readonly driftedShare?: number
}

export const conditions = [
  'fail',
  'missing',
  'incomparable',
  'inconclusive',
  'no-baseline',
  'not-judged',
  'unproven-data',
  'old-baseline'
] as const
export type Condition = (typeof conditions)[number]
export type Effect = 'block' | 'warn' | 'ignore'

export interface Waiver {
  readonly check: string
  readonly rule: string
  readonly upTo?: number
  /** Last day on which it counts, UTC, `YYYY-MM-DD`. */
  readonly until: string
  readonly reason: string
  readonly owner: string
}

/** When a pull request gets a comment. One that is there is brought up to date in every mode but `never`. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** The policy, as understood: defaults filled in, names canonical, every mistake already refused. */
export interface Policy {
  readonly model: string
  /** Globs: a proposal that changes none of these files has nothing to do with the model. undefined: every proposal has. */
  readonly paths?: readonly string[]
  readonly candidate: CandidateEntry
  readonly task?: Task
  readonly baseline?: BaselineEntry
  readonly metrics: readonly MetricEntry[]
  readonly slices: readonly SliceEntry[]
  readonly drift?: DriftEntry
  /** Path of the data contract. */
  readonly dataContract?: string
  /** In (0.5, 1); of each one-sided bound. */
  readonly confidence: number
  readonly when: Readonly<Record<Condition, Effect>>
  readonly waivers: readonly Waiver[]
  /** Label by which a verdict of fail is let through; undefined: by none. */
  readonly overrideLabel?: string
  /** What a proposal that loosens the policy gets. */
  readonly loosened: 'warn' | 'require-codeowner'
  /** What a merge queue gets: a measurement of its own, or the result of the pull request where all is the same. */
  readonly mergeQueue: 'evaluate' | 'reuse'
  /** undefined where the policy does not say. */
  readonly comment?: CommentMode
  /** Where each evaluation is logged. */
  readonly log?: 'mlflow'
  /** What the policy may only tighten. */
  readonly floor?: { readonly reference: string; readonly commit: string; readonly digest: string }
  /** The file as plain data, on top of its floor, for the record in the report. */
  readonly source: Readonly<Record<string, unknown>>
  /** Digest of the file's bytes. */
  readonly digest: string
}
