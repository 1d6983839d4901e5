import type { Repository } from './repository.js'
import type { Job, Step, Workflow } from './workflow.js'

/** What the input `policy` is where it is left out. */
const usual = '.github/model-gate.yml'

/** Whether a job may take the result of the pull request in a merge queue: the action in one step, with a policy that says so. */
export function mayReuse(
  { steps }: Job,
  { triggers }: Workflow,
  { reusing = [] }: Pick<Repository, 'reusing'>
): boolean {
  if (!triggers.has('merge_group') || reusing.length === 0) return false
  return steps.some((step) => isWhole(step) && mayName(step, reusing))
}

function isWhole({ starts }: Step): boolean {
  return starts.some(({ how, part }) => how === 'action' && part === 'run')
}

/** A pattern or an expression may stand for any of them. */
function mayName({ inputs }: Step, policies: readonly string[]): boolean {
  const input = inputs.get('policy')?.value
  const written = input?.kind === 'text' && input.text.trim() !== '' ? input.text : usual
  const named = written.split('\n').map((line) => withoutDot(line.trim()))
  return named.some((name) => /[*?[{]/.test(name) || policies.map(withoutDot).includes(name))
}

function withoutDot(path: string): string {
  return path.replace(/^(\.\/)+/, '')
}
