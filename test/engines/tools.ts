import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { it } from '@jest/globals'

type Tool =
  | 'duckdb'
  | 'huggingface'
  | 'kfp-server-api'
  | 'kubeflow'
  | 'mariadb'
  | 'mlflow'
  | 'mlflow2'
  | 'ml-metadata'
  | 'model-registry'
  | 'moto'
  | 'trino'

const described = JSON.parse(readFileSync(resolve('scripts/test-tools.json'), 'utf8')) as {
  readonly tools: Readonly<Record<Tool, { readonly path: string; readonly version: string }>>
}

/** Where `scripts/install-test-tools.mjs` put a tool; nothing where it is missing or of another version. */
export function toolPath(name: Tool): string | undefined {
  const { path, version } = described.tools[name]
  const stamp = resolve('.tools', `${name}.version`)
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === version
  const found = [join('.tools', path), join('.tools', `${path}.exe`)].map((file) => resolve(file)).find(existsSync)
  return current ? found : undefined
}

type It = (name: string, test: () => void | Promise<void>, timeout?: number) => void

/** `it` where something is there; otherwise a skipped test that names what is missing, is printed and counted. */
export function itWhere(there: boolean, needed: string): It {
  if (there) return it
  const { skip } = it
  return (name, test, timeout) => {
    const reason = `${name} (needs ${needed})`
    process.stderr.write(`SKIPPED: ${reason}\n`)
    skip(reason, test, timeout)
  }
}
