import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { MeasurementError, type TableSource } from '../documents/index.js'

/** Bytes that can be read anywhere, and must be closed. */
export interface StoredBytes {
  readonly byteLength: number
  /**
   * Bytes [start, end), fewer where the file ends before.
   *
   * @param into memory that may be used for them, at least as long
   */
  read(start: number, end: number, into?: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
  close(): Promise<void>
}

/** A named pipe without a writer would never open; Windows has neither. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Opens a table's file, or its bytes in memory.
 *
 * @throws MeasurementError if there is no such file, it is no regular file, or it may not be read
 */
export async function openStored(source: TableSource): Promise<StoredBytes> {
  if ('bytes' in source) return bytesInMemory(source.bytes)
  const handle = await readable(source.name, () => open(source.path, readWithoutWaiting))
  const stats = await readable(source.name, () => handle.stat())
  if (!stats.isFile()) {
    await handle.close()
    throw refusal(source.name, stats.isDirectory() ? 'is a directory, not a file' : 'is not a regular file')
  }
  return {
    byteLength: stats.size,
    read: (start, end, into) =>
      readable(source.name, () => {
        const length = Math.max(0, Math.min(end, stats.size) - start)
        return readRange(handle, start, into?.subarray(0, length) ?? newBytes(length))
      }),
    close: () => handle.close()
  }
}

function bytesInMemory(bytes: Uint8Array): StoredBytes {
  return {
    byteLength: bytes.byteLength,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    close: () => Promise.resolve()
  }
}

/** Not cleared: only what is read into them is handed on. */
function newBytes(length: number): Uint8Array {
  return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
}

async function readRange(handle: FileHandle, start: number, bytes: Uint8Array): Promise<Uint8Array> {
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

const refusals: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ['ENOENT', ['does not exist', 'Check the path, and that the step that writes it ran before this one']],
  ['ENOTDIR', ['does not exist: a part of its path is not a directory', 'Check the path']],
  ['EACCES', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
  ['EPERM', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
  ['EISDIR', ['is a directory, not a file', 'Name a file']]
])

async function readable<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const [message, hint] = refusals.get(code) ?? [`cannot be read: ${(error as Error).message}`, undefined]
    throw refusal(name, message, hint)
  }
}

function refusal(file: string, message: string, hint = 'Name a file'): MeasurementError {
  return new MeasurementError({ file, message, hint })
}
