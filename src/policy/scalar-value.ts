import { z } from 'zod'

import { nearest } from '../documents/index.js'
import { later } from './later.js'
import type { Mistakes } from './mistakes.js'
import { meantBy, numberOf } from './number-text.js'
import { shown, type KeyPath, type WrittenScalar } from './written.js'

/** A scalar as the schema's type: text keeps its source, numbers must be plain decimals. Notes what is wrong with it and then is undefined. */
export function readScalar(
  scalar: WrittenScalar,
  type: z.core.$ZodType,
  path: KeyPath,
  mistakes: Mistakes
): string | number | boolean | undefined {
  const value = valueOf(scalar, type, path, mistakes)
  if (value === undefined) return undefined
  const issue = z.safeParse(type, value).error?.issues[0]
  if (issue === undefined) return value
  mistakes.note(path, refusal(type, scalar, issue.message))
  return undefined
}

function valueOf(
  scalar: WrittenScalar,
  type: z.core.$ZodType,
  path: KeyPath,
  mistakes: Mistakes
): string | number | boolean | undefined {
  if (type instanceof z.ZodNumber || type instanceof z.ZodLiteral) return numberAt(scalar, type, path, mistakes)
  if (type instanceof z.ZodBoolean) return booleanAt(scalar, path, mistakes)
  if (type._zod.def.type !== 'string' || scalar.cut === undefined || /^#\s/.test(scalar.cut)) return scalar.text
  const whole = `${scalar.text} ${scalar.cut}`
  mistakes.note(path, {
    message: `" #" begins a comment and cuts the text off before ${shown(scalar.cut)}`,
    hint: `If it is text, quote it: ${shown(whole)}; if it is a comment, put a space after the #`
  })
  return undefined
}

function numberAt(scalar: WrittenScalar, type: z.core.$ZodType, path: KeyPath, mistakes: Mistakes): number | undefined {
  const value = scalar.quoted ? undefined : numberOf(scalar.text)
  if (value !== undefined) return value
  const perCent = String(path.at(-1)).endsWith('-percent')
  const meant = meantBy(scalar.text, perCent)
  const example = type instanceof z.ZodLiteral ? 1 : perCent ? 5 : 0.01
  mistakes.note(path, {
    message: `must be a decimal number, got ${scalar.quoted ? `the text ${shown(scalar.text)}` : shown(scalar.text)}`,
    hint: meant === undefined ? `Write a number such as ${example}` : `Write ${String(meant)}`
  })
  return undefined
}

function booleanAt(scalar: WrittenScalar, path: KeyPath, mistakes: Mistakes): boolean | undefined {
  if (!scalar.quoted && (scalar.text === 'true' || scalar.text === 'false')) return scalar.text === 'true'
  const meant = /^(true|yes|on|y)$/i.test(scalar.text)
    ? 'true'
    : /^(false|no|off|n)$/i.test(scalar.text)
      ? 'false'
      : undefined
  mistakes.note(path, { message: `must be true or false, got ${shown(scalar.text)}`, hint: meant && `Write ${meant}` })
  return undefined
}

function refusal(
  type: z.core.$ZodType,
  { text }: WrittenScalar,
  message: string
): { message: string; hint?: string | undefined } {
  if (later.get(type)?.values?.includes(text) === true)
    return { message: `${shown(text)} is not available in this version`, hint: allowedHint(type) }
  if (type instanceof z.ZodNumber) return { message: `${message}, got ${text}`, hint: asFraction(type, Number(text)) }
  if (!(type instanceof z.ZodEnum))
    return { message: `${message}, got ${type._zod.def.type === 'string' ? shown(text) : text}` }
  const near = nearest(text, type.options.map(String))
  const hint = near === undefined ? undefined : `Did you mean ${near}?`
  return { message: `must be ${listed(type.options.map(String))}, got ${shown(text)}`, hint }
}

/** Per cents where a fraction is meant. */
function asFraction(type: z.ZodNumber, value: number): string | undefined {
  const fraction = Number((value / 100).toPrecision(15))
  return value >= 1 && value <= 100 && type.safeParse(fraction).success ? `Write ${fraction}` : undefined
}

function allowedHint(type: z.core.$ZodType): string | undefined {
  return type instanceof z.ZodEnum ? `Write ${listed(type.options.map(String))}` : undefined
}

/**
 * Choices as a sentence has them.
 *
 * @example
 * listed(['a', 'b', 'c']) // => 'a, b or c'
 */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}
