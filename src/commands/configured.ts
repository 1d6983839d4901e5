import type { Frontend } from '../frontends/index.js'

/** The frontend as the flags of a command want it. */
export function configured(
  frontend: Frontend,
  flags: { readonly now?: string | undefined; readonly 'no-color'?: boolean | undefined }
): Frontend {
  const { now } = flags
  return {
    ...frontend,
    ...(now !== undefined && { now: () => new Date(now) }),
    color: frontend.color && flags['no-color'] !== true
  }
}
