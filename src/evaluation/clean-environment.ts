/** What a runner hands to its steps and a command of the pull request must not see. */
const withheld = /^(INPUT_.*|GITHUB_TOKEN|ACTIONS_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i

/**
 * The environment without the runner's tokens and command files. Hygiene, not a wall: the command runs as the same user.
 *
 * @example
 * cleanEnvironment({ HOME: '/home/a', GITHUB_TOKEN: 'secret', INPUT_KEY: 'x' }) // => { HOME: '/home/a' }
 */
export function cleanEnvironment(
  environment: Readonly<Record<string, string | undefined>>
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)))
}
