import { readdir, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { MeasurementError, type Repository } from '../documents/index.js'
import { pathInCommit, trackedAt } from './tracked.js'

/** Files that a baseline may be made of, wherever they are. */
export interface Shelf {
  /** undefined where there is none of that path, or where it is a folder. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Names of what is directly in a folder; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>
}

/** Beyond this Node reads no file as a whole. */
const MOST_BYTES = 2 ** 31 - 1

/** The files on disk. @param directory that relative paths start from */
export function diskShelf(directory: string): Shelf {
  return {
    read: async (path) => {
      const found = await stat(resolve(directory, path)).catch(ifAbsent)
      if (found === undefined || found.isDirectory()) return undefined
      if (!found.isFile()) throw new MeasurementError({ file: path, message: 'is not a regular file' })
      if (found.size > MOST_BYTES) throw tooLarge(path)
      return readFile(resolve(directory, path))
    },
    names: async (folder) => (await readdir(resolve(directory, folder)).catch(ifAbsent)) ?? []
  }
}

function tooLarge(file: string): MeasurementError {
  return new MeasurementError({
    file,
    message: 'is larger than 2 GiB',
    hint: 'Write it as Parquet, with the columns that the policy needs: model-gate evaluate'
  })
}

/** Absence is an answer; every other failure is one. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** The files at a commit. */
export function commitShelf(repository: Repository): Shelf {
  return {
    read: async (path) => {
      const file = pathInCommit(path)
      const files = await trackedAt(repository, file)
      return files.some((each) => each !== file) ? undefined : repository.readFile(file)
    },
    names: async (folder) => {
      const path = pathInCommit(folder)
      const inside = path === '' ? '' : `${path}/`
      const below = (await trackedAt(repository, path)).filter((file) => file.startsWith(inside))
      return [...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]!))]
    }
  }
}

/** Files that are held in memory, all in one folder. */
export function heldShelf(files: ReadonlyMap<string, Uint8Array>): Shelf {
  return {
    read: (path) => Promise.resolve(files.get(path)),
    names: (folder) => Promise.resolve(folder === '' ? [...files.keys()] : [])
  }
}
