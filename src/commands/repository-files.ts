import { open, readdir, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

import { policiesAmong, yamlFilesIn } from './policies-on-disk.js'
import { ownerFiles, type RepositoryFiles, type TextFile } from '../setup/index.js'

const workflowFolder = '.github/workflows'

/** More of a file is not read: it is then too long for GitHub too. */
const longest = 4_194_304

/**
 * What decides in a checkout about merging: workflows, code owners, and the policies that exist: those that are asked for, and those of
 * the usual name.
 *
 * @param policies paths relative to the folder, `/` or the system's separator
 */
export async function repositoryFiles(folder: string, policies: readonly string[]): Promise<RepositoryFiles> {
  const workflows = await Promise.all(
    (await workflowNames(folder)).map((name) => textFile(folder, `${workflowFolder}/${name}`))
  )
  const owners = await Promise.all(ownerFiles.map((path) => textFile(folder, path)))
  const codeowners = owners.find((file) => file !== undefined)
  const action = await textFile(folder, 'action.yml')
  const ours = /^name: Model Gate\r?$/m.test(action?.text ?? '')
  const yamlFiles = await yamlFilesIn(folder)
  const others = ours ? [] : await policiesAmong(yamlFiles, folder)
  return {
    workflows: workflows.filter((file) => file !== undefined),
    policies: [...new Set([...(await existing(folder, policies)), ...others])],
    yamlFiles,
    ...(codeowners && { codeowners }),
    ours
  }
}

async function workflowNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, workflowFolder), { withFileTypes: true }).catch(nothingThere)
  return (entries ?? [])
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
}

/** Paths of files inside the folder, with `/`. */
async function existing(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const inside = [...new Set(paths.map((path) => posix.normalize(path.replaceAll('\\', '/'))))].filter(
    (path) => !path.startsWith('..') && !/^([A-Za-z]:)?\//.test(path)
  )
  const found = await Promise.all(
    inside.map(async (path) => (await stat(join(folder, path)).catch(nothingThere))?.isFile() === true)
  )
  return inside.filter((_, index) => found[index])
}

async function textFile(folder: string, path: string): Promise<TextFile | undefined> {
  const file = await open(join(folder, path)).catch(nothingThere)
  if (file === undefined) return undefined
  try {
    if (!(await file.stat()).isFile()) return undefined
    const buffer = Buffer.alloc(Math.min((await file.stat()).size, longest))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return { path, text: new TextDecoder().decode(buffer.subarray(0, bytesRead)) }
  } finally {
    await file.close()
  }
}

/** Where there is no file there is nothing to say; anything else is an error. */
function nothingThere(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  throw error
}
