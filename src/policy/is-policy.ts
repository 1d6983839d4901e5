import { UsageError } from '../documents/index.js'
import { policyKind } from './document-kind.js'
import { readYaml } from './read-yaml.js'
import { textOf } from './source-bytes.js'

/** Whether a file is meant as a policy, right or wrong: it begins as one does, with `version: 1` and a `model`. */
export function isPolicy(content: Uint8Array, file: string): boolean {
  const entries = rootOf(content, file)?.entries
  const version = entries?.get('version')?.value
  return version?.kind === 'scalar' && Number(version.text) === 1 && entries?.has('model') === true
}

function rootOf(content: Uint8Array, file: string): ReturnType<typeof readYaml>['root'] {
  try {
    return readYaml(textOf(content, file, policyKind), policyKind).root
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return undefined
  }
}
