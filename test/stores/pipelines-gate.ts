import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Report } from '../../src/documents/index.js'
import { folderWith } from '../e2e/command.js'
import { run } from './gating.js'

/** The gate as a process; the servers of this one answer it meanwhile. */
export async function gate(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = []
): Promise<{ readonly code: number | null; readonly said: string; readonly report: () => Report }> {
  const cwd = folderWith(files)
  const { code, out, err } = await run(['run', '--policy', 'policy.yml', ...flags], cwd, {
    MODEL_GATE_STORE_PATIENCE: '5',
    ...environment
  })
  const report = (): Report => JSON.parse(readFileSync(join(cwd, 'model-gate/report.json'), 'utf8')) as Report
  return { code, said: `${out}\n${err}`, report }
}
