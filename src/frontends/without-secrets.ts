import { hidingSecretsOf } from '../documents/index.js'
import type { Frontend } from './command.js'

/** A frontend by which no secret of its environment leaves: neither in the log, nor in what is printed, handed on or shown. */
export function hidingSecrets(frontend: Frontend): Frontend {
  const { log, environment } = frontend
  const hide = hidingSecretsOf(environment)
  return {
    ...frontend,
    log: {
      phase: (text) => log.phase(hide(text)),
      info: (text) => log.info(hide(text)),
      warning: (text) => log.warning(hide(text)),
      output: (line) => log.output(hide(line))
    },
    print: (text) => frontend.print(hide(text)),
    fail: (text) => frontend.fail(hide(text)),
    publish: (outcome) => frontend.publish(hide(outcome))
  }
}
