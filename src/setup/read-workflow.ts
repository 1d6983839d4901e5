import { partOfAction, usesInScript, type Use } from './model-gate-use.js'
import { permissionsOf } from './permissions.js'
import type { Read } from './read-tree.js'
import { entryOf, textAt, textsOf, type Tree, type TreeEntry } from './tree.js'
import type { Job, Step, Trigger, Workflow } from './workflow.js'

/** Jobs, steps and needs of a workflow that is judged, and characters of its scripts: aliases can make a small file endless. */
const most = { parts: 4000, script: 4_194_304 }

/** How often a workflow that is judged starts Model Gate: each is looked at with all commands around it. */
const mostStarts = 1000

interface Source {
  readonly path: string
  readonly text: string
  readonly placeOf: Read['placeOf']
  /** Whether `./` is Model Gate's own action. */
  readonly ours: boolean
}

/** The workflow that a tree describes; undefined where it is larger than any that GitHub runs. */
export function workflowOf(root: Tree, { path, text, placeOf, ours }: Source): Workflow | undefined {
  const jobs = entryOf(root, 'jobs')?.value
  if (isEndless(jobs)) return undefined
  const on = entryOf(root, 'on')
  const of = { ours, folder: defaultOf(root, 'working-directory') }
  const read = jobs?.kind === 'map' ? [...jobs.entries].map(([id, entry]) => jobOf(id, entry, of)) : []
  if (read.flatMap(({ steps }) => steps).flatMap(({ starts }) => starts).length > mostStarts) return undefined
  return {
    path,
    source: text,
    placeOf,
    onOffset: on?.keyOffset ?? root.offset,
    triggers: triggersOf(on),
    permissions: permissionsOf(entryOf(root, 'permissions')),
    shell: defaultOf(root, 'shell'),
    jobs: read,
    jobsById: new Map(read.map((job) => [job.id, job]))
  }
}

function isEndless(jobs: Tree | undefined): boolean {
  const left = { ...most }
  for (const { value } of jobs?.kind === 'map' ? jobs.entries.values() : []) {
    const steps = stepsIn(value)
    left.parts -= 1 + steps.length + textsOf(entryOf(value, 'needs')?.value).length
    if (left.parts < 0) return true
    for (const step of steps) left.script -= textAt(step, 'run')?.text.length ?? 0
    if (left.script < 0) return true
  }
  return false
}

function stepsIn(job: Tree): readonly Tree[] {
  const steps = entryOf(job, 'steps')?.value
  return steps?.kind === 'list' ? steps.items : []
}

function triggersOf(on: TreeEntry | undefined): ReadonlyMap<string, Trigger> {
  if (on?.value.kind === 'map') {
    return new Map(
      [...on.value.entries].map(([name, { keyOffset, value }]) => [name, { offset: keyOffset, filters: value }])
    )
  }
  return new Map(textsOf(on?.value).map(({ text, offset }) => [text, { offset, filters: undefined }]))
}

function defaultOf(tree: Tree, key: 'shell' | 'working-directory'): string | undefined {
  return textAt(entryOf(entryOf(tree, 'defaults')?.value, 'run')?.value, key)?.text
}

/** What a step has from around it. */
interface Around {
  readonly ours: boolean
  readonly folder: string | undefined
}

function jobOf(id: string, { keyOffset, value }: TreeEntry, { ours, folder }: Around): Job {
  const name = textAt(value, 'name')
  const strategy = entryOf(value, 'strategy')
  return {
    id,
    offset: keyOffset,
    checkName: name === undefined || name.text === '' ? id : withLiterals(name.text),
    nameOffset: name?.offset ?? keyOffset,
    condition: textAt(value, 'if'),
    needs: textsOf(entryOf(value, 'needs')?.value).map(({ text }) => text),
    permissions: permissionsOf(entryOf(value, 'permissions')),
    continueOnError: textAt(value, 'continue-on-error'),
    matrixOffset: entryOf(strategy?.value, 'matrix') && strategy?.keyOffset,
    runsOn: textsOf(entryOf(value, 'runs-on')?.value).map(({ text }) => text),
    calls: textAt(value, 'uses'),
    shell: defaultOf(value, 'shell'),
    steps: stepsIn(value).map((step) => stepOf(step, { ours, folder: defaultOf(value, 'working-directory') ?? folder }))
  }
}

/** GitHub puts text that stands in an expression in its place. */
function withLiterals(name: string): string {
  return name.replace(/\$\{\{\s*'((?:[^']|'')*)'\s*\}\}/g, (_, text: string) => text.replaceAll("''", "'"))
}

function stepOf(step: Tree, { ours, folder }: Around): Step {
  const uses = textAt(step, 'uses')
  const run = textAt(step, 'run')
  const given = entryOf(step, 'with')?.value
  const part = uses && partOfAction(uses.text, ours)
  const started: readonly Use[] = part === undefined ? [] : [{ how: 'action', part }]
  return {
    offset: step.offset,
    uses,
    run,
    shell: textAt(step, 'shell')?.text,
    folder: textAt(step, 'working-directory')?.text ?? folder,
    condition: textAt(step, 'if'),
    continueOnError: textAt(step, 'continue-on-error'),
    inputs: new Map(given?.kind === 'map' ? [...given.entries].map(([key, entry]) => [key.toLowerCase(), entry]) : []),
    starts: [...started, ...(run === undefined ? [] : usesInScript(run.text, ours))]
  }
}
