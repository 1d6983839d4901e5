import { resolve } from 'node:path'

import type { Frontend } from '../frontends/index.js'

/** The frontend as the parameters of a command want it. */
export function configured(
  frontend: Frontend,
  given: {
    readonly now?: string | undefined
    readonly 'no-color'?: boolean | undefined
    readonly 'working-directory'?: string | undefined
  }
): Frontend {
  const { now, 'working-directory': folder } = given
  return {
    ...frontend,
    ...(now !== undefined && { now: () => new Date(now) }),
    ...(folder !== undefined && { workingDirectory: resolve(frontend.workingDirectory, folder) }),
    color: frontend.color && given['no-color'] !== true
  }
}
