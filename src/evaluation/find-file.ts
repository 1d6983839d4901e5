import { glob, isDynamicPattern } from 'tinyglobby'

import { MeasurementError } from '../documents/index.js'

/**
 * The one file that a path or a glob means, relative to a directory.
 *
 * @throws MeasurementError where a glob matches none or several
 */
export async function findFile(pattern: string, directory: string): Promise<string> {
  if (!isDynamicPattern(pattern)) return pattern
  const [file, ...others] = (await glob(pattern, { cwd: directory, dot: true, followSymbolicLinks: false })).sort()
  if (file !== undefined && others.length === 0) return file
  const found =
    file === undefined
      ? 'matches no file'
      : `matches ${others.length + 1} files: ${[file, ...others].slice(0, 5).join(', ')}`
  throw new MeasurementError({ file: pattern, message: found, hint: 'Name the one file that holds the predictions' })
}
