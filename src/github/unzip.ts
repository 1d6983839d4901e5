import { inflateRawSync } from 'node:zlib'

import { MeasurementError } from '../documents/index.js'

/** Files of an archive by name. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Most bytes of all files of an archive together, unpacked. */
const MOST_BYTES = 2 ** 30

/** What a folder of ours may hold: everything else in an archive is left where it is. */
const ours =
  /^(evaluation\.json|checks\.json|([a-z0-9][a-z0-9._-]{0,63}\/)?report\.json|profile\.json|predictions\.(csv|tsv|jsonl|parquet)(\.gz)?|metrics\.(json|ya?ml))$/

/** A file as the directory at the end of the archive tells of it. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  /** Bytes unpacked. */
  readonly size: number
  readonly isLink: boolean
  /** Where its own header begins. */
  readonly offset: number
}

/**
 * Unpacks our files in memory: no name of an archive ever becomes a path. Bytes beyond the size that the archive declares are not made, and a file
 * that has more or fewer is refused: half a table would be a table.
 *
 * @param accept which files are unpacked, those of a baseline folder without it; what it throws is thrown before anything is unpacked
 * @throws MeasurementError where it is no archive, holds a name twice or a file of another size than it says, or is larger unpacked than 1 GiB
 */
export function filesIn(
  archive: Uint8Array,
  name: string,
  accept: (name: string, entry: Entry) => boolean = (file) => ours.test(file)
): Files {
  const files = new Map<string, Uint8Array>()
  try {
    const entries = directoryOf(archive).filter((entry) => accept(entry.name, entry))
    const twice = repeatedName(entries)
    if (twice !== undefined) throw refused(name, `holds ${JSON.stringify(twice)} twice`)
    if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
      throw refused(name, 'is larger than 1 GiB unpacked')
    for (const entry of entries) files.set(entry.name, contentOf(archive, entry))
    return files
  } catch (error) {
    if (error instanceof MeasurementError) throw error
    throw refused(name, `cannot be unpacked (${error instanceof Error ? error.message : String(error)})`)
  }
}

function repeatedName(entries: readonly Entry[]): string | undefined {
  const seen = new Set<string>()
  return entries.map(({ name }) => name).find((name) => seen.size === seen.add(name).size)
}

const END = 0x0605_4b50
const CENTRAL = 0x0201_4b50
const LOCAL = 0x0403_4b50

/** As `stat` has them, in the upper half of the attributes. */
const FILE_TYPE = 0o170000
const SYMBOLIC_LINK = 0o120000

/** Bytes of the record at the end, and of the comment that may follow it. */
const END_BYTES = 22
const MOST_COMMENT = 0xffff

/** The directory. Archives of 4 GiB or 65,535 files would need another one, ZIP64, and are more than is read. */
function directoryOf(archive: Uint8Array): Entry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('its directory is broken')
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as Lengths
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      isLink: ((bytes.readUInt32LE(at + 38) >>> 16) & FILE_TYPE) === SYMBOLIC_LINK,
      offset: bytes.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

type Lengths = [number, number, number]

function endOf(bytes: Buffer): number {
  const last = bytes.length - END_BYTES
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--) if (bytes.readUInt32LE(at) === END) return at
  throw new Error('it is no ZIP archive')
}

function contentOf(archive: Uint8Array, { name, method, packed, size, offset }: Entry): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  if (bytes.readUInt32LE(offset) !== LOCAL) throw new Error(`${name} is not where it should be`)
  const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (begin + packed > bytes.length) throw new Error(`${name} breaks off`)
  const content = unpacked(bytes.subarray(begin, begin + packed), method, size)
  if (content.length !== size) throw new Error(`${name} is of another size than it says`)
  return content
}

function unpacked(packed: Buffer, method: number, size: number): Uint8Array {
  if (method === 0) return Uint8Array.from(packed)
  if (method !== 8) throw new Error(`compression ${method} is not read`)
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
}

function refused(file: string, message: string): MeasurementError {
  return new MeasurementError({ file, message, hint: 'Upload it again' })
}
