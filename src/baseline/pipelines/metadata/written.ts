import { MeasurementError } from '../../../documents/index.js'
import type { Entry, StructValue, Value } from './messages.js'

/** A value of ML Metadata as a document holds it. */
export type Plain = string | number | bigint | boolean | null | readonly Plain[] | ReadonlyMap<string, Plain>

/** As deep as a metric file may be. */
const DEEPEST = 50

/**
 * The value of a property. Kubeflow Pipelines stores lists and objects one level down, as `list` and `struct`; and true and false as 1 and 0, which nobody
 * can tell from numbers. undefined: it is unset, or of a kind that it does not write.
 *
 * @throws MeasurementError where it is nested deeper than a metric file may be
 */
export function plainValue({ value }: Value): Plain | undefined {
  switch (value.oneofKind) {
    case 'intValue':
      return value.intValue
    case 'doubleValue':
      return value.doubleValue
    case 'stringValue':
      return value.stringValue
    case 'boolValue':
      return value.boolValue
    case 'structValue':
      return unwrapped(plainEntries(value.structValue.fields, 0))
    case undefined:
      return undefined
  }
}

function unwrapped(fields: ReadonlyMap<string, Plain>): Plain {
  const only = fields.size === 1 ? (fields.get('struct') ?? fields.get('list')) : undefined
  return typeof only === 'object' && only !== null ? only : fields
}

/** Of a key that comes twice the last counts, as Protocol Buffers have it. */
function plainEntries(entries: readonly Entry<StructValue>[], depth: number): ReadonlyMap<string, Plain> {
  return new Map(entries.map(({ key, value }) => [key, value === undefined ? null : plainStruct(value, depth + 1)]))
}

function plainStruct({ kind }: StructValue, depth: number): Plain {
  if (depth > DEEPEST)
    throw new MeasurementError({ message: `ML Metadata holds metrics that are nested more than ${DEEPEST} deep` })
  switch (kind.oneofKind) {
    case 'numberValue':
      return kind.numberValue
    case 'stringValue':
      return kind.stringValue
    case 'boolValue':
      return kind.boolValue
    case 'structValue':
      return plainEntries(kind.structValue.fields, depth)
    case 'listValue':
      return kind.listValue.values.map((each) => plainStruct(each, depth + 1))
    case 'nullValue':
    case undefined:
      return null
  }
}

/**
 * JSON as Python writes it: NaN and the infinities stay what they are.
 *
 * @example
 * pythonJson(new Map([['accuracy', Number.NaN]])) // => '{"accuracy":NaN}'
 */
export function pythonJson(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (!isMap(value)) return `[${value.map(pythonJson).join(',')}]`
  return `{${[...value].map(([key, each]) => `${JSON.stringify(key)}:${pythonJson(each)}`).join(',')}}`
}

/** `instanceof` does not narrow what is read only. */
function isMap(value: readonly Plain[] | ReadonlyMap<string, Plain>): value is ReadonlyMap<string, Plain> {
  return value instanceof Map
}
