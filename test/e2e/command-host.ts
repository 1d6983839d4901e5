import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

import { compiled, node } from '../node.js'
import type { Finished } from './command.js'

/** A process in which command lines of the committed bundle run one after another. */
export interface CommandHost {
  /** As `modelGate`. Fails where the process ends, which no command may do to it. */
  run(arguments_: readonly string[], options: { readonly cwd: string }): Promise<Finished>
  close(): Promise<void>
}

/** Starts it: of hundreds of short commands each would load the same bundle, which takes longer than what they do. */
export function startCommandHost(): CommandHost {
  const child = spawn(node, [resolve('test/e2e/many-commands.mjs'), resolve('dist/index.js')], {
    env: { ...process.env, NO_COLOR: '1', ...compiled },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    run: async (arguments_, { cwd }) => {
      child.stdin.write(`${JSON.stringify({ arguments_, cwd })}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`${arguments_.join(' ')} ended the process that it ran in`)
      return JSON.parse(value) as Finished
    },
    close: async () => {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    }
  }
}
