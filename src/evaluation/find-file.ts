import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'

import { MeasurementError } from '../documents/index.js'

/**
 * The one file that a path or a glob means, relative to a directory.
 *
 * @param what it holds
 * @throws MeasurementError where a glob matches none or several
 */
export async function findFile(pattern: string, directory: string, what = 'predictions'): Promise<string> {
  if (!isDynamicPattern(pattern)) return pattern
  const [file, ...others] = await filesOf(pattern, directory)
  if (file !== undefined && others.length === 0) return file
  const found =
    file === undefined
      ? 'matches no file'
      : `matches ${others.length + 1} files: ${[file, ...others].slice(0, 5).join(', ')}`
  throw new MeasurementError({ file: pattern, message: found, hint: `Name the one file that holds the ${what}` })
}

/** Whether a path stands for the files that match it. */
export function isGlob(path: string): boolean {
  return isDynamicPattern(path)
}

/** The files that a glob matches, by name; none for a plain path. */
export async function globMatches(pattern: string, directory: string): Promise<readonly string[]> {
  return isDynamicPattern(pattern) ? filesOf(pattern, directory) : []
}

/** Whether a path is one that a pattern stands for: itself, or a match of the glob. */
export function matchesGlob(pattern: string, path: string): boolean {
  // Without `s` no star goes past the end of a line, which git allows in a name.
  return isDynamicPattern(pattern) ? picomatch.isMatch(path, pattern, { dot: true, flags: 's' }) : path === pattern
}

async function filesOf(pattern: string, directory: string): Promise<readonly string[]> {
  return (await glob(pattern, { cwd: directory, dot: true, followSymbolicLinks: false })).sort()
}
