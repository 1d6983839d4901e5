import type { Repository } from '../../../src/documents/index.js'

/** A commit that holds the given files. */
export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const paths = Object.keys(files)
  return {
    commit: 'a'.repeat(40),
    readFile: (path) => Promise.resolve(path in files ? new TextEncoder().encode(files[path]) : undefined),
    hashOf: (path) => Promise.resolve(files[path]),
    list: (folder) =>
      Promise.resolve(paths.filter((path) => folder === '' || path === folder || path.startsWith(`${folder}/`))),
    tracked: () => Promise.resolve(new Map(paths.map((path) => [path, { mode: '100644', hash: files[path] ?? '' }]))),
    committedAt: () => Promise.resolve(new Date(0))
  }
}
