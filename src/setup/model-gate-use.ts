import { shellCommands, type ShellCommand } from './shell-commands.js'

/** Parts of Model Gate, as actions and as commands. `run` is the root action: all in one step. */
const parts = [
  'run',
  'evaluate',
  'baseline',
  'compare',
  'drift',
  'inspect',
  'report',
  'gate',
  'promote',
  'monitor'
] as const
export type Part = (typeof parts)[number]

/** Model Gate, started by a step. */
export type Use =
  | { readonly how: 'action'; readonly part: Part }
  | {
      readonly how: 'command'
      readonly part: Part
      /** All commands of the script, and which of them it is. */
      readonly commands: readonly ShellCommand[]
      readonly index: number
    }

/** Longer names are nobody's. */
const longestName = 300

/** An action or a reusable workflow: `owner/name/path@ref`. */
export interface ActionReference {
  /** `owner/name`; '' where it is a folder of the repository or a container image. */
  readonly repository: string
  readonly path: string
  readonly ref: string
}

/**
 * Takes a `uses:` apart.
 *
 * @example
 * actionReference('actions/cache/restore@v4') // => { repository: 'actions/cache', path: 'restore', ref: 'v4' }
 */
export function actionReference(text: string): ActionReference {
  const at = text.lastIndexOf('@')
  const [whole, ref] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  if (/^(\.|docker:)/.test(whole)) return { repository: '', path: whole, ref }
  const [owner = '', name = '', ...path] = whole.split('/')
  return { repository: `${owner}/${name}`, path: path.join('/'), ref }
}

/** Whether an action is Model Gate's, whoever publishes it. */
export function isModelGate({ repository }: ActionReference): boolean {
  return /\/model-gate$/i.test(repository)
}

/** The part that a `uses:` starts: ours, a checkout of ours (`./model-gate/actions/gate`), or `./` in our own repository. */
export function partOfAction(uses: string, ours: boolean): Part | undefined {
  if (uses.length > longestName) return undefined
  const reference = actionReference(uses)
  if (isModelGate(reference)) return partAt(reference.path)
  if (!uses.startsWith('./')) return undefined
  const checkedOut = /^\.\/(?:.*\/)?model-gate(?:\/(.*))?$/i.exec(uses)
  if (checkedOut !== null) return partAt(checkedOut[1] ?? '')
  return ours ? partAt(uses.slice(2)) : undefined
}

function partAt(path: string): Part | undefined {
  const folder = path.endsWith('/') ? path.slice(0, -1) : path
  if (folder === '') return 'run'
  return parts.find((part) => part !== 'run' && folder === `actions/${part}`)
}

/** What a script starts. */
export function usesInScript(script: string, ours: boolean): readonly Use[] {
  if (!script.includes('model-gate') && !(ours && script.includes('dist/cli.js'))) return []
  const commands = shellCommands(script)
  return commands.flatMap(({ words }, index) => {
    const part = partOfCommand(words, ours)
    return part === undefined ? [] : [{ how: 'command' as const, part, commands, index }]
  })
}

/** Commands whose arguments are not started. */
const talkers = new Set(['echo', 'printf', 'cat', 'grep', 'git', ':'])

function partOfCommand(words: readonly string[], ours: boolean): Part | undefined {
  if (talkers.has(words[0] ?? '')) return undefined
  const index = words.findIndex((word, position) => startsModelGate(word, ours) && isPart(words[position + 1]))
  return index === -1 ? undefined : (words[index + 1] as Part)
}

function isPart(word: string | undefined): boolean {
  return (parts as readonly (string | undefined)[]).includes(word)
}

/** `model-gate`, `./node_modules/.bin/model-gate`, `model-gate@1`, `github:acme/model-gate#v1`, `model-gate/dist/cli.js`. */
function startsModelGate(word: string, ours: boolean): boolean {
  if (word.length > longestName) return false
  const path = word.replaceAll('\\', '/')
  if (ours && /^(\.\/)?dist\/cli\.js$/.test(path)) return true
  const name = path.endsWith('/dist/cli.js') ? path.slice(0, -'/dist/cli.js'.length) : path
  return (
    /^model-gate(\.cmd)?([@#].*)?$/.test(name.slice(name.lastIndexOf('/') + 1)) || /[/:]model-gate#[^/]*$/.test(name)
  )
}
