import { open } from 'node:fs/promises'
import { resolve } from 'node:path'

import { commitShelf, diskShelf } from '../baseline/index.js'
import {
  MeasurementError,
  refuseLfsPointer,
  whyUnreadable,
  type DriftSource,
  type Problem,
  type Profile,
  type TableSource
} from '../documents/index.js'
import { parseProfile } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
import { placeOfStandard } from './standard-place.js'
import type { Workspace } from './workspace.js'

/** A table whose rows are there, or a summary of one that was. */
export type Data =
  | { readonly kind: 'table'; readonly table: TableSource }
  | { readonly kind: 'profile'; readonly profile: Profile; readonly name: string }

/** A source that is not with the baseline. */
export type Source = Exclude<DriftSource, { kind: 'baseline' }>

const isProfile = /\.json$/i

/**
 * A table or profile that judges: read where standards are.
 *
 * @returns undefined where only the change itself brings the file along
 * @throws MeasurementError where there is no such file
 */
export async function standardData(
  path: string,
  { workingDirectory }: Pick<Frontend, 'workingDirectory'>,
  { standards }: Pick<Workspace, 'standards'>
): Promise<Data | undefined> {
  const place = await placeOfStandard(path, workingDirectory, standards)
  if (place === undefined) return undefined
  if (place.at === 'disk') return dataOnDisk(path, workingDirectory)
  const bytes = await commitShelf(place.repository).read(place.path)
  if (bytes === undefined) throw isFolder(path)
  return isProfile.test(path) ? profileIn(bytes, path) : { kind: 'table', table: { name: path, bytes } }
}

/** A table or profile as it lies on disk. @throws MeasurementError where there is no such file */
export async function dataOnDisk(path: string, directory: string): Promise<Data> {
  await refuseAbsent(path, directory)
  if (!isProfile.test(path)) return { kind: 'table', table: { name: path, path: resolve(directory, path) } }
  const bytes = await diskShelf(directory).read(path)
  if (bytes === undefined) throw isFolder(path)
  return profileIn(bytes, path)
}

function isFolder(file: string): MeasurementError {
  return new MeasurementError({ file, message: 'is a folder, must be a table or a profile', hint: 'Name a file' })
}

function profileIn(bytes: Uint8Array, name: string): Data {
  refuseLfsPointer(bytes, name, 'Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout')
  return { kind: 'profile', profile: parseProfile(new TextDecoder().decode(bytes), name), name }
}

async function refuseAbsent(path: string, directory: string): Promise<void> {
  const file = await open(resolve(directory, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw notThere(path)
    throw new MeasurementError({ file: path, message: whyUnreadable(error) })
  })
  await file.close()
}

/** @throws MeasurementError where a table has no rows: what nobody looked at would pass, a contract included */
export function demandRows({ rows }: Profile, file: string): void {
  if (rows === 0) throw new MeasurementError(withoutRows(file))
}

/** What is wrong with a table without rows. */
export function withoutRows(file: string): Problem {
  return { file, message: 'has no rows, so there is nothing to examine', hint: 'Look at what wrote it' }
}

function notThere(file: string): MeasurementError {
  return new MeasurementError({
    file,
    message: 'there is no such table',
    hint: 'Check the path: it is relative to the working directory'
  })
}
