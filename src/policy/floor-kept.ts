import { isDeepStrictEqual } from 'node:util'

import type { Floor } from './floor.js'
import { isMap } from './leaves.js'
import type { Mistakes } from './mistakes.js'
import { policyChanges } from './policy-changes.js'
import { policyFile } from './policy-file.js'
import type { KeyPath } from './written.js'

type Source = Readonly<Record<string, unknown>>

/** Where the things of one model are, and how its outcome is shown: a floor does not speak of it. */
const ofThePolicy: readonly string[] = ['version', 'extends', 'model', 'candidate', 'task', 'baseline', 'report', 'log']

/** What counts where neither says anything: to write it out changes nothing. */
const usual = {
  confidence: policyFile.shape.confidence.parse(undefined),
  loosened: policyFile.shape.loosened.parse(undefined),
  'merge-queue': policyFile.shape['merge-queue'].parse(undefined)
}

/**
 * Notes everything in which a policy is or may be weaker than its floor, but for what has a mistake: what it would say is not known.
 *
 * @param source of the policy on top of its floor
 */
export function noteLoosened(
  { floor, source }: { readonly floor: Pick<Floor, 'reference' | 'source'>; readonly source: Source },
  mistakes: Mistakes
): void {
  const loosened = [...loosenedKeys(floor.source, source), ...slicesLeftOut(floor.source, source)]
  for (const { path, text, hint } of loosened.filter(readableAmong(mistakes))) {
    mistakes.note(path, {
      at: 'key',
      message: `loosens the floor: ${text}`,
      hint: hint ?? `A policy may only tighten ${floor.reference.text}`
    })
  }
}

function loosenedKeys(floor: Source, source: Source): readonly Loosened[] {
  const changes = policyChanges({ source: judging(floor, floor) }, { source: judging(source, floor) })
  const lists = listsSlices(floor, source)
  // A floor asks for the least: what a policy asks besides may share alpha with it.
  return changes.filter(({ path, loosens, dilutes }) => loosens && dilutes !== true && !(lists && path[0] === 'slices'))
}

interface Loosened {
  readonly path: KeyPath
  readonly text: string
  readonly hint?: string
}

/** Whether nothing so far is wrong at a path, under it, or with what it is in. */
function readableAmong(mistakes: Mistakes): (loosened: Loosened) => boolean {
  const wrong = new Set(mistakes.faults().map(({ path }) => JSON.stringify(path)))
  return ({ path }) =>
    mistakes.clean(path) && !path.some((_, length) => wrong.has(JSON.stringify(path.slice(0, length))))
}

/** A list replaces what the floor says: it has the slices of the floor as they are there, and may add to them. */
function slicesLeftOut(floor: Source, source: Source): readonly Loosened[] {
  if (!listsSlices(floor, source)) return []
  const kept = slicesIn(source)
  return slicesIn(floor)
    .filter((slice) => !kept.some((each) => isDeepStrictEqual(each, slice)))
    .map((slice) => ({
      path: ['slices'],
      text: `slices by ${JSON.stringify(mapAt({ slice }, 'slice')['by'])} are not as the floor has them`,
      hint: 'Slices in a list replace those of the floor: write these in it as they are there, and add to them'
    }))
}

/** Whether slices cannot be merged by key. */
function listsSlices(floor: Source, source: Source): boolean {
  return [floor, source].some(({ slices }) => Array.isArray(slices))
}

function slicesIn({ slices = [] }: Source): readonly unknown[] {
  return Array.isArray(slices) ? slices : [slices]
}

/** What of a policy is held against the floor. */
function judging(source: Source, floor: Source): Source {
  const { drift, waivers, ...others } = source
  const kept = Object.entries(others).filter(([key]) => !ofThePolicy.includes(key))
  const own = ownChecks(source, floor)
  return {
    ...usual,
    ...Object.fromEntries(kept),
    ...(isMap(drift) && { drift: withoutPlaces(drift) }),
    ...(Array.isArray(waivers) && { waivers: waivers.filter((waiver) => !(isMap(waiver) && own.has(waiver['check']))) })
  }
}

function withoutPlaces(drift: Source): Source {
  return Object.fromEntries(Object.entries(drift).filter(([key]) => key !== 'reference' && key !== 'current'))
}

/** Ids of the checks that the policy alone asks for, over all rows. */
function ownChecks(source: Source, floor: Source): ReadonlySet<unknown> {
  const ofFloor = mapAt(floor, 'metrics')
  const own = Object.keys(mapAt(source, 'metrics')).filter((name) => !Object.hasOwn(ofFloor, name))
  return new Set(own.map((name) => `metric/${name}`))
}

function mapAt(source: Source, key: string): Source {
  const value = source[key]
  return isMap(value) ? value : {}
}
