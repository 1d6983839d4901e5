import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { it } from '@jest/globals'

type Tool = 'act' | 'actionlint' | 'languageservice' | 'node22' | 'node24' | 'zizmor'

const described = JSON.parse(readFileSync(resolve('scripts/test-tools.json'), 'utf8')) as {
  readonly tools: Readonly<Record<Tool, { readonly path: string; readonly version: string }>>
}

/** Where `scripts/install-test-tools.mjs` put a tool; nothing where it is missing or of another version. */
export function toolPath(name: Tool): string | undefined {
  const folder = resolve('.tools')
  const { path, version } = described.tools[name]
  const stamp = join(folder, `${name}.version`)
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === version
  const found = [join(folder, path), join(folder, `${path}.exe`)].find((file) => existsSync(file))
  return current ? found : undefined
}

/**
 * `it`, where these tools are installed; otherwise a skipped test that names what is missing, is printed and counted.
 * It is chosen at run time, and never fails for want of a tool.
 */
export function itWith(
  ...tools: readonly Tool[]
): (name: string, test: () => void | Promise<void>, timeout?: number) => void {
  const missing = tools.filter((tool) => toolPath(tool) === undefined)
  if (missing.length === 0) return it
  const { skip } = it
  return (name, test, timeout) => {
    const reason = `${name} (needs ${missing.join(', ')}: node scripts/install-test-tools.mjs)`
    process.stderr.write(`SKIPPED: ${reason}\n`)
    skip(reason, test, timeout)
  }
}
