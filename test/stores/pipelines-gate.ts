import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { Report } from '../../src/documents/index.js'
import { folderWith } from '../e2e/command.js'
import { compiled, node } from '../node.js'

/** The gate as a process; the servers of this one answer it meanwhile. */
export function gate(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = []
): Promise<{ readonly code: number | null; readonly said: string; readonly report: () => Report }> {
  const cwd = folderWith(files)
  const env = { ...process.env, NO_COLOR: '1', ...compiled, MODEL_GATE_STORE_PATIENCE: '5', ...environment }
  const child = spawn(node, [resolve('dist/cli.js'), 'run', '--policy', 'policy.yml', ...flags], {
    cwd,
    env
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => {
    child.on('close', (code) =>
      done({
        code,
        said,
        report: () => JSON.parse(readFileSync(join(cwd, 'model-gate/report.json'), 'utf8')) as Report
      })
    )
  })
}
