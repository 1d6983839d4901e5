import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

import { glob } from 'tinyglobby'

import { isPolicy } from '../policy/index.js'

/** Every YAML file below a folder that may be a policy, by name, with `/`: not what was installed. */
export async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const files = await glob('**/*.{yml,yaml}', {
    cwd: folder,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  return files.sort()
}

/** Of some files those that have the usual name of a policy and begin as one. */
export async function policiesAmong(files: readonly string[], folder: string): Promise<readonly string[]> {
  const named = files.filter((file) => posix.basename(file) === 'model-gate.yml')
  const meant = await Promise.all(named.map(async (file) => isPolicy(await readFile(join(folder, file)), file)))
  return named.filter((_, index) => meant[index])
}
