/** Kinds of documents that go from job to job. */
export const documentKinds = ['evaluation', 'checks', 'report'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Whose document an artifact is. A leg is one job of a matrix. */
export interface DocumentName {
  readonly model: string
  readonly kind: DocumentKind
  readonly leg: string
  readonly attempt: number
}

/** What a leg may be called. */
export const legPattern = /^[a-z0-9][a-z0-9_-]{0,63}$/

/**
 * Name of the artifact that carries a document. A re-run has another attempt, so that no name is used twice in a run.
 *
 * @example
 * artifactName({ model: 'churn', kind: 'checks', leg: 'all', attempt: 2 }) // => 'model-gate.churn.checks.all.2'
 */
export function artifactName({ model, kind, leg, attempt }: DocumentName): string {
  return `model-gate.${model}.${kind}.${leg}.${attempt}`
}

const pattern =
  /^model-gate\.([a-z0-9][a-z0-9._-]{0,63})\.(evaluation|checks|report)\.([a-z0-9][a-z0-9_-]{0,63})\.([1-9]\d{0,5})$/

/**
 * Reads a name back; undefined for artifacts of others.
 *
 * @example
 * documentName('model-gate.churn.v2.checks.all.1') // => { model: 'churn.v2', kind: 'checks', leg: 'all', attempt: 1 }
 */
export function documentName(artifact: string): DocumentName | undefined {
  const [, model, kind, leg, attempt] = pattern.exec(artifact) ?? []
  if (model === undefined || leg === undefined) return undefined
  return { model, kind: kind as DocumentKind, leg, attempt: Number(attempt) }
}

/** Of each model, kind and leg the newest attempt: a re-run of failed jobs finds what the first attempt's others wrote. */
export function newestAttempts<T extends DocumentName>(names: readonly T[]): T[] {
  const newest = new Map<string, T>()
  for (const each of names) {
    const key = [each.model, each.kind, each.leg].join('\n')
    const before = newest.get(key)
    if (before === undefined || each.attempt > before.attempt) newest.set(key, each)
  }
  return [...newest.values()]
}
