import { digestOf } from '../documents/index.js'
import { floorKind, policyKind } from './document-kind.js'
import { floorFile, partialFloorFile } from './floor-file.js'
import { floorReference, type FloorReference } from './floor-reference.js'
import type { PlaceOf } from './mistakes.js'
import { readAlong } from './read-along.js'
import { readYaml, type Yaml } from './read-yaml.js'
import { textOf } from './source-bytes.js'
import type { Written, WrittenMap } from './written.js'

/** What a policy may only tighten. */
export interface Floor {
  readonly reference: FloorReference
  /** Digest of the file's bytes. */
  readonly digest: string
  /** The file as plain data. */
  readonly source: Readonly<Record<string, unknown>>
  readonly root: WrittenMap
  readonly placeOf: PlaceOf
}

/**
 * The floor that a policy names. undefined where it names none, or what it says is no such name: reading the policy says so.
 *
 * @throws {UsageError} where the policy is no text
 */
export function floorNamed(content: string | Uint8Array, file: string): FloorReference | undefined {
  const value = readYaml(textOf(content, file, policyKind), policyKind).root?.entries.get('extends')?.value
  return value?.kind === 'scalar' ? floorReference(value.text) : undefined
}

/**
 * Reads a floor, as strictly as a policy. What its entries mean is known where a policy says what the model is.
 *
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
export function loadFloor(content: string | Uint8Array, reference: FloorReference): Floor {
  const schemas = { whole: floorFile, partial: partialFloorFile }
  const { root, source, placeOf, refused } = readAlong(content, reference.text, floorKind, schemas)
  const error = refused()
  if (error !== undefined) throw error
  return { reference, digest: digestOf(content), source, root, placeOf }
}

/**
 * Whether a file is meant as a floor: it begins as a policy does, asks for something, and is of no model.
 *
 * @example isFloor('version: 1\nmetrics: { accuracy: { min: 0.8 } }', 'floor.yml') // => true
 */
export function isFloor(content: string | Uint8Array, file: string): boolean {
  const entries = readYaml(textOf(content, file, floorKind), floorKind).root?.entries
  const ofModel = ['model', 'candidate', 'task', 'baseline', 'extends'].some((key) => entries?.has(key))
  const asks = ['metrics', 'slices', 'drift', 'data-contract'].some((key) => entries?.has(key))
  return asks && entries?.has('version') === true && !ofModel
}

/**
 * Reads a floor on its own.
 *
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
export function checkFloor(content: string | Uint8Array, file: string): void {
  const error = readAlong(content, file, floorKind, { whole: floorFile, partial: partialFloorFile }).refused()
  if (error !== undefined) throw error
}

/** Texts have at most 5 MB: what is beyond is an offset in the floor. */
const OF_FLOOR = 2 ** 32

/** A policy as it is written, on top of its floor: maps are merged by key, all else is replaced. What is wrong is placed in the file that says it. */
export function laidOver(floor: Floor): (policy: Yaml) => Yaml {
  return ({ root, faults, placeOf }) => ({
    root: root && { ...over(root, floor.root), offset: root.offset },
    faults,
    placeOf: (offset) =>
      offset < OF_FLOOR ? placeOf(offset) : { ...floor.placeOf(offset - OF_FLOOR), file: floor.reference.text }
  })
}

function over(own: WrittenMap, below: WrittenMap): WrittenMap {
  const entries = new Map(
    [...below.entries].map(([key, { keyOffset, value }]) => [
      key,
      { keyOffset: keyOffset + OF_FLOOR, value: ofFloor(value) }
    ])
  )
  for (const [key, entry] of own.entries) {
    const under = below.entries.get(key)?.value
    const both = entry.value.kind === 'map' && under?.kind === 'map'
    entries.set(key, both ? { ...entry, value: over(entry.value, under) } : entry)
  }
  return { kind: 'map', entries, offset: own.offset }
}

function ofFloor(written: Written): Written {
  const offset = written.offset + OF_FLOOR
  if (written.kind === 'list') return { ...written, offset, items: written.items.map(ofFloor) }
  return written.kind === 'map' ? { ...over(empty, written), offset } : { ...written, offset }
}

const empty: WrittenMap = { kind: 'map', entries: new Map(), offset: 0 }
