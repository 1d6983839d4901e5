import { crc32 } from 'node:zlib'

const LOCAL = 0x0403_4b50
const CENTRAL = 0x0201_4b50
const END = 0x0605_4b50
const UTF8 = 0x0800

/** A file of an archive; `mode` as in `stat`, for a symbolic link or an executable. */
export interface Zipped {
  readonly path: string
  readonly content: Uint8Array | string
  readonly mode?: number
}

/** An archive with stored entries, in the order given: whatever path is asked for, also one that leads outside. */
export function zip(files: readonly Zipped[]): Buffer {
  let offset = 0
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  for (const { path, content, mode = 0o100644 } of files) {
    const name = Buffer.from(path)
    const data = Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(UTF8, 2)
    common.writeUInt16LE(0x21, 8) // 1 January 1980
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([word(LOCAL), common, name, data])
    const attributes = Buffer.alloc(14)
    attributes.writeUInt32LE(mode * 2 ** 16, 6)
    attributes.writeUInt32LE(offset, 10)
    // "Made by" says Unix, so that readers look at the mode.
    centrals.push(Buffer.concat([word(CENTRAL), Buffer.from([20, 3]), common, attributes, name]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, word(END), end])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
