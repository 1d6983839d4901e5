import { readdir, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { Repository } from '../documents/index.js'

/** Files that a baseline may be made of, wherever they are. */
export interface Shelf {
  /** undefined where there is none of that path, or where it is a folder. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Names of the files directly in a folder; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>
}

/** The files on disk. @param directory that relative paths start from */
export function diskShelf(directory: string): Shelf {
  return {
    read: async (path) => {
      const found = await stat(resolve(directory, path)).catch(ifAbsent)
      return found?.isFile() === true ? readFile(resolve(directory, path)) : undefined
    },
    names: async (folder) => {
      const entries = await readdir(resolve(directory, folder), { withFileTypes: true }).catch(ifAbsent)
      return (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => name)
    }
  }
}

/** Absence is an answer; every other failure is one. */
function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** The files at a commit. */
export function commitShelf(repository: Repository): Shelf {
  const plain = (path: string): string => path.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  return {
    read: async (path) => {
      const files = await repository.list(plain(path))
      return files.some((file) => file !== plain(path)) ? undefined : repository.readFile(plain(path))
    },
    names: async (folder) => {
      const inside = folder === '.' || folder === '' ? '' : `${plain(folder)}/`
      const files = await repository.list(plain(folder))
      return files
        .filter((file) => file.startsWith(inside) && !file.slice(inside.length).includes('/'))
        .map((file) => file.slice(inside.length))
    }
  }
}
