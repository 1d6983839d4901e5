import { parseDocument } from 'yaml'
import { z } from 'zod'

import { MeasurementError } from '../../documents/index.js'
import { recordedDataset, type Numbers } from '../store.js'

const optionalText = z.union([z.string(), z.number()]).transform(String).nullish()

/** The part of a card that is of evaluations, as the Hub's guide to model cards writes it. */
const cardSchema = z.object({
  'model-index': z
    .array(
      z.object({
        results: z.array(
          z.object({
            task: z.object({ type: z.string() }),
            dataset: z.object({
              type: z.string(),
              name: z.string(),
              config: optionalText,
              split: optionalText,
              revision: optionalText
            }),
            metrics: z.array(z.object({ type: z.string(), name: optionalText, value: z.unknown() }))
          })
        )
      })
    )
    .nullish()
})

type Result = NonNullable<z.output<typeof cardSchema>['model-index']>[number]['results'][number]
type Metric = Result['metrics'][number]

/**
 * The numbers of a model card: `model-index` between the two `---` at the top of `README.md`. A metric is called by its type, and by its name where
 * several have the type. A value that is no number is NaN.
 *
 * @param asked name, type or revision of the data set that is meant; needed where there are several
 * @returns undefined: it holds none
 * @throws MeasurementError where it cannot be read, is of several data sets and none is named, or says a metric twice
 */
export function numbersOfCard(bytes: Uint8Array, file: string, asked: string | undefined): Numbers | undefined {
  const results = (readCard(bytes, file)['model-index'] ?? []).flatMap((model) => model.results)
  if (results.length === 0 && asked === undefined) return undefined
  const groups = new Map<string, Result[]>()
  for (const result of results.filter(({ dataset }) => isMeant(dataset, asked)))
    groups.set(shown(result), [...(groups.get(shown(result)) ?? []), result])
  const [only] = groups.values()
  if (only === undefined || groups.size > 1) throw unclear(file, asked, [...new Set(results.map(shown))])
  const { name, revision } = only[0]!.dataset
  return {
    metrics: named(
      only.flatMap(({ metrics }) => metrics),
      file
    ),
    dataset: recordedDataset('Hugging Face', name, revision)
  }
}

function isMeant({ name, type, revision }: Result['dataset'], asked: string | undefined): boolean {
  return asked === undefined || [name, type, revision].includes(asked)
}

/** What a result is of: the data, and what was asked of the model. */
function shown({ task, dataset: { name, type, config, split, revision } }: Result): string {
  return [task.type, name === type ? name : `${name} (${type})`, config, split, revision]
    .filter((part) => part !== undefined && part !== null)
    .join(', ')
}

function named(metrics: readonly Metric[], file: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const metric of metrics) {
    const ofType = metrics.filter(({ type }) => type === metric.type)
    const key = ofType.length > 1 ? (metric.name ?? metric.type) : metric.type
    if (numbers.has(key)) throw twice(file, key)
    numbers.set(key, typeof metric.value === 'number' ? metric.value : Number.NaN)
  }
  return numbers
}

function readCard(bytes: Uint8Array, file: string): z.output<typeof cardSchema> {
  const text = new TextDecoder().decode(bytes)
  const [, front] = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text) ?? []
  if (front === undefined) return {}
  const document = parseDocument(front, { logLevel: 'error', uniqueKeys: true })
  const [mistake] = document.errors
  if (mistake !== undefined) throw unreadable(file, mistake.message.split('\n', 1)[0] ?? '')
  const parsed = cardSchema.safeParse(withoutAliases(document, file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw unreadable(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

/** One alias may stand for a million values. */
function withoutAliases(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch {
    throw unreadable(file, 'it has aliases')
  }
}

function unreadable(file: string, why: string): MeasurementError {
  return new MeasurementError({
    file,
    message: `its model card cannot be read: ${why}`,
    hint: 'Look at the text between the two lines of --- at its top; huggingface_hub writes it by metadata_update'
  })
}

function unclear(file: string, asked: string | undefined, known: readonly string[]): MeasurementError {
  const list = known.length === 0 ? 'no data set' : known.join('; ')
  return new MeasurementError({
    file,
    message: `its model card has numbers of ${list}: ${asked === undefined ? 'nobody says which are meant' : `"${asked}" does not say which are meant`}`,
    hint: 'Name the data set behind the reference, such as hf://acme/churn?dataset=holdout'
  })
}

function twice(file: string, key: string): MeasurementError {
  return new MeasurementError({
    file,
    message: `its model card says ${JSON.stringify(key)} twice of one data set`,
    hint: 'Give the metrics names of their own'
  })
}
