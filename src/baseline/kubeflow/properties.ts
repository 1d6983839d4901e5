import { MeasurementError } from '../../documents/index.js'
import type { Properties, Property } from './answers.js'

/** Properties of ours begin so: they say what a version is and where it comes from, and are no metrics. */
export const OURS = 'model-gate.'
export const EVALUATION = `${OURS}evaluation`

/** A custom property as a value. */
export type Value = string | number | boolean

/** The value of a property; undefined of types that hold a structure. */
export function valueOf({ metadataType, ...typed }: Property): Value | undefined {
  switch (metadataType) {
    case 'MetadataDoubleValue':
      return typeof typed['double_value'] === 'number' ? typed['double_value'] : undefined
    case 'MetadataIntValue':
      return typeof typed['int_value'] === 'string' && /^-?\d{1,15}$/.test(typed['int_value'])
        ? Number(typed['int_value'])
        : undefined
    case 'MetadataBoolValue':
      return typeof typed['bool_value'] === 'boolean' ? typed['bool_value'] : undefined
    case 'MetadataStringValue':
      return typeof typed['string_value'] === 'string' ? typed['string_value'] : undefined
    default:
      return undefined
  }
}

/** The text of a property; undefined where there is none of that name, or none of text. */
export function textAt(properties: Properties, key: string): string | undefined {
  const value = Object.hasOwn(properties, key) ? valueOf(properties[key]!) : undefined
  return typeof value === 'string' ? value : undefined
}

/** A property of text. */
export function textProperty(text: string): Property {
  return { metadataType: 'MetadataStringValue', string_value: text }
}

/** A property of a number; what JSON does not have is kept as text. */
export function numberProperty(value: number): Property {
  return Number.isFinite(value)
    ? { metadataType: 'MetadataDoubleValue', double_value: value }
    : textProperty(String(value))
}

/** The number of a property, also one that JSON does not have and that is kept as text; undefined where it holds none. */
export function numberIn(property: Property): number | undefined {
  const value = valueOf(property)
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^(NaN|-?Infinity)$/.test(value) ? Number(value) : undefined
}

/**
 * The id of the version that an alias names. undefined: the model has no such alias.
 *
 * @throws MeasurementError where there is something else under its name
 */
export function aliasIn(properties: Properties, alias: string, model: string): string | undefined {
  const key = aliasKey(alias)
  if (!Object.hasOwn(properties, key)) return undefined
  const id = textAt(properties, key)
  if (id !== undefined && /^\d{1,19}$/.test(id)) return id
  throw new MeasurementError({
    message: `the property ${key} of the registered model ${model} is not the id of a version`,
    hint: 'It must be a string (MetadataStringValue) of digits: let model-gate promote write it'
  })
}

/** Key of the property of a registered model that holds an alias. */
export function aliasKey(alias: string): string {
  return `alias.${alias}`
}

/**
 * Properties as a registry takes them back. It answers structures as JSON and takes them as base64 only.
 *
 * @example
 * returnable({ a: { metadataType: 'MetadataStructValue', struct_value: '{}' } }) // => { a: { metadataType: 'MetadataStructValue', struct_value: 'e30=' } }
 */
export function returnable(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const struct = property['struct_value']
      const isJson = typeof struct === 'string' && /^\s*[{[]/.test(struct)
      return [key, isJson ? { ...property, struct_value: Buffer.from(struct).toString('base64') } : property]
    })
  )
}
