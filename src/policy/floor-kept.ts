import type { Floor } from './floor.js'
import type { Mistakes } from './mistakes.js'
import { policyChanges } from './policy-changes.js'
import { policyFile } from './policy-file.js'

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
 * Notes everything in which a policy is or may be weaker than its floor.
 *
 * @param source of the policy on top of its floor
 */
export function noteLoosened(
  { floor, source }: { readonly floor: Pick<Floor, 'reference' | 'source'>; readonly source: Source },
  mistakes: Mistakes
): void {
  const before = { source: judging(floor.source, floor.source) }
  const after = { source: judging(source, floor.source) }
  for (const { path, text, loosens } of policyChanges(before, after)) {
    if (!loosens) continue
    mistakes.note(path, {
      at: 'key',
      message: `loosens the floor: ${text}`,
      hint: `A policy may only tighten ${floor.reference.text}`
    })
  }
}

/** What of a policy is held against the floor. */
function judging(source: Source, floor: Source): Source {
  const { drift, waivers, ...others } = source
  const kept = Object.entries(others).filter(([key]) => !ofThePolicy.includes(key))
  return {
    ...usual,
    ...Object.fromEntries(kept),
    ...(isMap(drift) && { drift: withoutPlaces(drift) }),
    ...(Array.isArray(waivers) && { waivers: waivers.filter((waiver) => !isOfOwnCheck(waiver, source, floor)) })
  }
}

function withoutPlaces(drift: Source): Source {
  return Object.fromEntries(Object.entries(drift).filter(([key]) => key !== 'reference' && key !== 'current'))
}

/** A waiver of a check that the policy alone asks for, over all rows. */
function isOfOwnCheck(waiver: unknown, source: Source, floor: Source): boolean {
  const check = isMap(waiver) ? String(waiver['check']) : ''
  const own = Object.keys(mapAt(source, 'metrics')).filter((name) => !Object.hasOwn(mapAt(floor, 'metrics'), name))
  return own.some((name) => check === `metric/${name}`)
}

function mapAt(source: Source, key: string): Source {
  const value = source[key]
  return isMap(value) ? value : {}
}

function isMap(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
