import { isDeepStrictEqual } from 'node:util'

import { cutText, isJson } from '../documents/index.js'
import { isMap } from './leaves.js'
import type { KeyPath } from './written.js'

/** Longest value that is shown whole. */
const WHOLE = 120

/** How much of a long text stands before the first character that is another. */
const BEFORE = 30

/** A value that is another than it was. */
export interface Difference {
  readonly path: KeyPath
  /** `metrics.recall.max-drop: 0.01 becomes 0.05` */
  readonly text: string
}

/**
 * Two values that are not equal, in words that tell them apart: both whole where both are short, else one difference for each value in them that is
 * another. Of long texts the first place is shown where they differ.
 *
 * @param before undefined: not written
 * @example
 * differences(['confidence'], 0.95, 0.9) // => [{ path: ['confidence'], text: 'confidence: 0.95 becomes 0.9' }]
 */
export function differences(path: KeyPath, before: unknown, after: unknown): readonly Difference[] {
  const [old, now] = [shown(before), shown(after)]
  if (old.length <= WHOLE && now.length <= WHOLE) return [difference(path, old, now)]
  if ([before, after].every((value) => value === undefined || isMap(value))) return inMaps(path, before, after)
  if ([before, after].every((value) => value === undefined || Array.isArray(value))) return inLists(path, before, after)
  const start = Math.max(0, firstDifference(old, now) - BEFORE)
  return [difference(path, cutFrom(start, old), cutFrom(start, now))]
}

function difference(path: KeyPath, old: string, now: string): Difference {
  return { path, text: `${placeText(path)}: ${old} becomes ${now}` }
}

function inMaps(path: KeyPath, before: unknown, after: unknown): readonly Difference[] {
  const [old, now] = [isMap(before) ? before : {}, isMap(after) ? after : {}]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  const changed = keys.filter((key) => !isDeepStrictEqual(old[key], now[key]))
  return changed.flatMap((key) => differences([...path, key], old[key], now[key]))
}

/** By position, between what both begin with and what both end with. */
function inLists(path: KeyPath, before: unknown, after: unknown): readonly Difference[] {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const head = commonBeginning(old, now)
  const tail = commonBeginning(old.slice(head).toReversed(), now.slice(head).toReversed())
  const [oldEnd, nowEnd] = [old.length - tail, now.length - tail]
  const positions = Array.from({ length: Math.max(oldEnd, nowEnd) - head }, (_, index) => head + index)
  return positions
    .map((at) => ({ at, was: at < oldEnd ? old[at] : undefined, is: at < nowEnd ? now[at] : undefined }))
    .filter(({ was, is }) => !isDeepStrictEqual(was, is))
    .flatMap(({ at, was, is }) => differences([...path, at], was, is))
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}

function commonBeginning(one: readonly unknown[], other: readonly unknown[]): number {
  const first = one.findIndex((each, index) => index >= other.length || !isDeepStrictEqual(each, other[index]))
  return first === -1 ? one.length : first
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

function cutFrom(start: number, text: string): string {
  const rest = text.slice(start).replace(/^[\udc00-\udfff]/, '')
  return cutText(start === 0 ? rest : `…${rest}`, WHOLE)
}

/** What is not text as JSON; text as it is, in quotes where it could be taken for something else. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' && !isMistakable(value) ? value : JSON.stringify(value)
}

function isMistakable(text: string): boolean {
  return /^nothing$|^\s|\s$|^$| becomes /.test(text) || isJson(text)
}

/** Both ends of a long key are shown: a waiver is named by a check and, at its end, a rule. */
function placeText(path: KeyPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const name = step.length > 100 ? `${cutText(step, 60)}${step.slice(-40).replace(/^[\udc00-\udfff]/, '')}` : step
      return index === 0 ? name : `.${name}`
    })
    .join('')
}
