import {
  hidingSecrets,
  programHelp,
  runAction,
  runCommand,
  terminal,
  unknownCommand,
  type Command,
  type ExitCode
} from './frontends/index.js'
import { version } from './version.js'

interface Entry {
  readonly summary: string
  /** Loaded when asked for: a light command does not pay for a heavy one. */
  readonly load?: () => Promise<Command>
}

/** Every command by name. Those without `load` belong to a later version and are refused. */
const commands: Readonly<Record<string, Entry>> = {
  run: {
    summary: 'the whole gate: evaluate, compare with the baseline, decide',
    load: async () => (await import('./commands/run.js')).run
  },
  evaluate: { summary: 'measure the candidate', load: async () => (await import('./commands/evaluate.js')).evaluate },
  baseline: {
    summary: 'find the numbers of production',
    load: async () => (await import('./commands/baseline.js')).baseline
  },
  compare: {
    summary: 'answer every question of the policy with a check',
    load: async () => (await import('./commands/compare.js')).compare
  },
  drift: {
    summary: 'compare two tables column by column',
    load: async () => (await import('./commands/drift.js')).drift
  },
  profile: {
    summary: 'summarise a table without its rows',
    load: async () => (await import('./commands/profile.js')).profile
  },
  gate: { summary: 'decide from checks', load: async () => (await import('./commands/gate.js')).gate },
  promote: {
    summary: 'make a gated model the baseline of production',
    load: async () => (await import('./commands/promote.js')).promote
  },
  report: { summary: 'render a report', load: async () => (await import('./commands/report.js')).report },
  demo: {
    summary: 'see it work on real flight-delay data',
    load: async () => (await import('./commands/demo.js')).demo
  },
  lint: {
    summary: 'check policies, workflows and code owners',
    load: async () => (await import('./commands/lint.js')).lint
  },
  inspect: { summary: 'not available in this version' },
  monitor: { summary: 'not available in this version' },
  init: { summary: 'not available in this version' },
  explain: { summary: 'not available in this version' },
  selftest: { summary: 'not available in this version' }
}

/** The command line: `dist/cli.js` calls it with what follows the command's own name. */
export async function cli(argv: readonly string[]): Promise<ExitCode> {
  const frontend = hidingSecrets(terminal(process, argv.includes('--quiet')))
  // As git does: `help run` is `run --help`.
  const [name, ...rest] = argv[0] === 'help' && argv[1] !== undefined ? [argv[1], '--help'] : argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    frontend.print(programHelp(available(), frontend.width))
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    frontend.print(`${version}\n`)
    return 0
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry?.load === undefined) {
    frontend.fail(
      entry === undefined
        ? unknownCommand(
            name,
            available().map((each) => each.name)
          )
        : `${name} is not available in this version`
    )
    return 2
  }
  return runCommand(await entry.load(), rest, frontend)
}

function available(): { name: string; summary: string }[] {
  return Object.entries(commands)
    .filter(([, { load }]) => load !== undefined)
    .map(([name, { summary }]) => ({ name, summary }))
}

/** An action: `dist/<name>.js` calls it. Its inputs are the command's parameters. */
export async function action(name: string): Promise<ExitCode> {
  const { actions, leave } = await import('./frontends/actions.js')
  const load = Object.hasOwn(commands, name) ? commands[name]?.load : undefined
  if (load === undefined) throw new RangeError(`there is no action ${name}`)
  const code = await runAction(await load(), hidingSecrets(actions(process)))
  leave(process, code)
  return code
}

/** A worker thread: `dist/count-part.js` calls it. */
export async function countPart(): Promise<void> {
  const { answerOrder } = await import('./commands/count-part.js')
  await answerOrder()
}
