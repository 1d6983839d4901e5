import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { actionReference, isModelGate } from '../model-gate-use.js'
import type { TreeText } from '../tree.js'

export const unpinnedAction: Rule = {
  id: 'unpinned-action',
  about:
    'An action, a reusable workflow or an image that is not named by its full commit, in a workflow that uses Model Gate. A tag can be moved: whoever takes over its repository runs code in your gate.',
  instead: '`uses: owner/name@<40 hexadecimal digits> # v1.2.3`. Model Gate itself may be named by its version, `@v1`.',
  find: inWorkflows(
    ({ jobs }) =>
      jobs
        .flatMap(({ calls, steps }) => [calls, ...steps.map(({ uses }) => uses)])
        .flatMap((uses) => (uses === undefined ? [] : faultsOf(uses))),
    usersOfModelGate
  )
}

function faultsOf({ text, offset }: TreeText): Fault[] {
  const reference = actionReference(text)
  const { path, ref, repository } = reference
  if (path.startsWith('.') && repository === '') return []
  if (path.startsWith('docker:') && repository === '') {
    return /^sha256:[0-9a-f]{64}$/.test(ref) ? [] : [fault(offset, text, 'Name the image by its digest: @sha256:...')]
  }
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return []
  if (isModelGate(reference)) {
    return /^v\d/.test(ref) ? [] : [fault(offset, text, 'Name a version, @v1, or a full commit')]
  }
  return [fault(offset, text, 'Name the full commit and the version behind it: @<40 hexadecimal digits> # v1.2.3')]
}

function fault(offset: number, text: string, hint: string): Fault {
  return { offset, message: `${quoted(text)} can be moved to other code: who moves it runs code in this gate`, hint }
}
