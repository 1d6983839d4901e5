import { z } from 'zod'

import { nearest } from '../documents/index.js'
import { later } from './later.js'
import type { Mistakes } from './mistakes.js'
import { meantBy, numberOf } from './number-text.js'
import { readScalar } from './scalar-value.js'
import { shown, type KeyPath, type Written, type WrittenMap, type WrittenScalar } from './written.js'

/**
 * Reads what was written along a schema: the schema says whether `01` is text or a number. Notes every mistake; leaves out what is wrong, so that the
 * rest can still be looked at. A map without one of its required keys is left out itself.
 *
 * @returns plain data of the schema's input type, undefined where nothing of it can be used
 */
function alongSchema(written: Written, schema: z.core.$ZodType, path: KeyPath, mistakes: Mistakes): unknown {
  if (written.kind === 'broken') return undefined
  const type = innermost(schema)
  if (type instanceof z.ZodUnion) return alongUnion(written, type, path, mistakes)
  if (!suits(written, type)) {
    mistakes.note(path, { message: `must be ${expected(type)}, got ${found(written)}`, hint: hintFor(type, written) })
    return undefined
  }
  if (written.kind === 'scalar') return readScalar(written, type, path, mistakes)
  if (written.kind === 'map')
    return type instanceof z.ZodObject
      ? alongObject(written, type, path, mistakes)
      : alongRecord(written, type, path, mistakes)
  const { element } = type as z.ZodArray
  const items = written.items.map((item, index) => alongSchema(item, element, [...path, index], mistakes))
  const whole = items.filter((item) => item !== undefined)
  const { minimum = 0 } = type._zod.bag as { readonly minimum?: number }
  if (whole.length >= minimum) return whole
  if (items.length < minimum) mistakes.note(path, { message: issueOf(type, whole) })
  return undefined
}

/** The keys of a map that are right, whether or not all that are required are there. */
export function keysAlong(
  written: WrittenMap,
  type: z.ZodObject,
  path: KeyPath,
  mistakes: Mistakes
): Record<string, unknown> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = type.shape
  const data: [string, unknown][] = []
  for (const [key, { value }] of written.entries) {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (known === undefined) noteUnknown(key, type, path, mistakes)
    const read = known === undefined ? undefined : alongSchema(value, known, [...path, key], mistakes)
    if (read !== undefined) data.push([key, read])
  }
  for (const [key, member] of Object.entries(shape)) {
    if (!written.entries.has(key) && !isOptional(member)) noteMissing(key, path, mistakes)
  }
  return Object.fromEntries(data)
}

function alongObject(written: WrittenMap, type: z.ZodObject, path: KeyPath, mistakes: Mistakes): unknown {
  const data = keysAlong(written, type, path, mistakes)
  const shape: Readonly<Record<string, z.core.$ZodType>> = type.shape
  const required = Object.entries(shape).filter(([, member]) => !isOptional(member))
  return required.every(([key]) => Object.hasOwn(data, key)) ? data : undefined
}

function alongRecord(written: WrittenMap, type: z.core.$ZodType, path: KeyPath, mistakes: Mistakes): unknown {
  const { valueType } = type as z.ZodRecord
  const data: [string, unknown][] = []
  for (const [key, { value }] of written.entries) {
    if (key === '') mistakes.note([...path, key], { at: 'key', message: 'a name must not be empty' })
    const read = alongSchema(value, valueType, [...path, key], mistakes)
    if (read !== undefined && key !== '') data.push([key, read])
  }
  return Object.fromEntries(data)
}

function alongUnion(written: Written, union: z.ZodUnion, path: KeyPath, mistakes: Mistakes): unknown {
  const options = union.options.map(innermost)
  const suited = options.filter((one) => suits(written, one))
  const option = written.kind === 'scalar' && suited.length > 1 ? scalarOption(written, suited) : suited[0]
  if (option !== undefined) return alongSchema(written, option, path, mistakes)
  mistakes.note(path, { message: `must be ${options.map(expected).join(' or ')}, got ${found(written)}` })
  return undefined
}

/** Which of several kinds of scalar is meant: `true`, a number, else text; what is nearly a number is refused as one. */
function scalarOption(
  { text, quoted }: WrittenScalar,
  options: readonly z.core.$ZodType[]
): z.core.$ZodType | undefined {
  const flag = options.find((one) => one instanceof z.ZodBoolean)
  const number = options.find((one) => one instanceof z.ZodNumber)
  if (flag !== undefined && !quoted && (text === 'true' || text === 'false')) return flag
  if (number !== undefined && !quoted && numberOf(text) !== undefined) return number
  const plain = options.find((one) => one !== flag && one !== number)
  return plain ?? (meantBy(text, false) === undefined ? undefined : number)
}

function noteUnknown(key: string, type: z.ZodObject, path: KeyPath, mistakes: Mistakes): void {
  const names = Object.keys(type.shape)
  if (later.get(type)?.keys?.includes(key) === true) {
    mistakes.note([...path, key], { at: 'key', message: 'is not available in this version', hint: 'Leave it out' })
    return
  }
  const never = later.get(type)?.never
  if (never !== undefined && Object.hasOwn(never, key)) {
    mistakes.note([...path, key], { at: 'key', message: never[key] ?? '', hint: 'Leave it out' })
    return
  }
  const near = nearest(key, names)
  const hint = near === undefined ? `Known here: ${names.join(', ')}` : `Did you mean ${near}?`
  mistakes.note([...path, key], { at: 'key', message: `is not a key of the ${mistakes.kind.name} here`, hint })
}

function noteMissing(key: string, path: KeyPath, mistakes: Mistakes): void {
  const all = path.length === 0 || mistakes.clean(path)
  if (all) mistakes.note([...path, key], { at: 'key', message: 'is required and not there' })
}

/** What the schema itself says, such as that a list must name at least one column. */
function issueOf(type: z.core.$ZodType, value: unknown): string {
  return z.safeParse(type, value).error?.issues[0]?.message ?? 'must not be empty'
}

/** The schema without what only says that it may be left out. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innermost(schema.def.innerType)
  return schema
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
}

function suits(written: Written, type: z.core.$ZodType): boolean {
  if (type instanceof z.ZodUnion) return type.options.some((option) => suits(written, innermost(option)))
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord) return written.kind === 'map'
  return written.kind === (type instanceof z.ZodArray ? 'list' : 'scalar')
}

function expected(type: z.core.$ZodType): string {
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord) return 'a map'
  if (type instanceof z.ZodArray) return 'a list'
  if (type instanceof z.ZodNumber || type instanceof z.ZodLiteral) return 'a number'
  if (type instanceof z.ZodBoolean) return 'true or false'
  return 'text'
}

function found(written: Written): string {
  if (written.kind === 'map') return 'a map'
  return written.kind === 'list' ? 'a list' : shown(written.kind === 'scalar' ? written.text : '')
}

function hintFor(type: z.core.$ZodType, written: Written): string | undefined {
  if (type instanceof z.ZodArray && written.kind === 'scalar')
    return `Write [${written.text.length > 60 ? '...' : written.text}]`
  return type._zod.def.type === 'string' ? 'If it is text, quote it' : undefined
}
