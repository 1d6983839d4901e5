import { posix } from 'node:path'

import picomatch from 'picomatch'

import { actionInputs } from './action-inputs.js'
import type { Use } from './model-gate-use.js'
import { offsetWithin } from './tree.js'
import type { Step, Workflow } from './workflow.js'

/** What the input `policy` and the flag `--policy` are where they are left out. */
export const usualPolicy = '.github/model-gate.yml'

/** A policy that a step asks for, a path or a glob relative to the repository. */
export interface NamedPolicy {
  readonly path: string
  readonly offset: number
}

/** More policies are listed by nobody. */
const most = 200

/** A longer path is none of a policy, and takes a matcher longer than it is worth. */
const longest = 300

/** Whether a path or a glob, as the gate reads it, stands for a file. */
export function standsFor({ path }: Pick<NamedPolicy, 'path'>, file: string): boolean {
  const normal = posix.normalize(file)
  if (path.length > longest) return false
  return path === normal || picomatch.isMatch(normal, path, { dot: true, flags: 's' })
}

/** The policies that a step asks for; undefined where only a run can tell: an expression, a variable, a folder that it goes to. */
export function policiesNamedBy(step: Step, workflow: Workflow): readonly NamedPolicy[] | undefined {
  const named = step.starts
    .filter(({ part }) => actionInputs[part]?.includes('policy') === true)
    .map((use) => (use.how === 'action' ? byInput(step, workflow) : byFlags(use, step)))
  return named.every((each) => each !== undefined) ? named.flat() : undefined
}

function byInput({ inputs, uses, offset }: Step, { source }: Workflow): readonly NamedPolicy[] | undefined {
  const input = inputs.get('policy')?.value
  if (input === undefined) return [{ path: usualPolicy, offset: uses?.offset ?? offset }]
  if (input.kind !== 'text' || input.text.includes('${{')) return undefined
  const lines = [...input.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    path: line.trim(),
    offset: offsetWithin(source, input, index + line.length - line.trimStart().length)
  }))
  const named = lines.filter(({ path }) => path !== '')
  if (named.length > most) return undefined
  const all = named.length === 0 ? [{ path: usualPolicy, offset: input.offset }] : named
  return all.map((policy) => ({ ...policy, path: posix.normalize(policy.path) }))
}

type CommandUse = Extract<Use, { how: 'command' }>

function byFlags(
  { commands, index }: CommandUse,
  { run, folder = '', offset }: Step
): readonly NamedPolicy[] | undefined {
  const words = commands[index]?.words ?? []
  const goesElsewhere = commands.slice(0, index).some(({ words: [first] }) => first === 'cd' || first === 'pushd')
  if (goesElsewhere || [folder, ...words].some((word) => word.includes('$'))) return undefined
  const given = words.flatMap((word, position) => {
    if (word.startsWith('--policy=')) return [word.slice('--policy='.length)]
    return word === '--policy' ? (words[position + 1] ?? []) : []
  })
  const paths = given.length === 0 ? [usualPolicy] : given
  return paths.map((path) => ({ path: posix.join(folder, path), offset: run?.offset ?? offset }))
}
