import { NotWritableError, storeOf, type Writer } from '../baseline/index.js'
import type { Reference } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Workspace } from './workspace.js'

/**
 * What writes the place of a reference.
 *
 * @throws NotWritableError where it is only read
 */
export async function writerOf(
  reference: Reference,
  frontend: Frontend,
  workspace: Workspace
): Promise<Writer<Reference>> {
  switch (reference.scheme) {
    case 'file':
      throw new NotWritableError({
        message: `file:${reference.path} is a file of the commit itself: commit it with the model`,
        hint: 'Write it with `model-gate evaluate --output`'
      })
    case 'git':
    case 'artifact':
    case 'release':
      return workspace.writerOf(reference)
    case 'gto':
      throw new NotWritableError({
        message: `gto: tags of ${reference.artifact} are written by GTO`,
        hint: 'Promote with `gto assign`, after the gate of the commit has passed'
      })
    case 'hf':
    case 'https':
    case 'kfmr':
    case 'kfp':
    case 'mlflow':
    case 's3': {
      const { environment, log, workingDirectory: directory } = frontend
      const { writer } = await storeOf(reference, { environment, log, directory })
      if (writer !== undefined) return writer
      throw new NotWritableError({ message: `${reference.scheme}: is only read` })
    }
  }
}
