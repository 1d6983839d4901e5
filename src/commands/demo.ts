import { z } from 'zod'

import { MeasurementError } from '../documents/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { examplesFolder } from './examples-folder.js'
import { configured } from './configured.js'
import { gateModel } from './gate-model.js'
import { shared } from './parameters.js'
import { rendered } from './print-reports.js'
import { productionOf } from './production.js'
import { loadPolicies } from './load-policies.js'
import { checkoutWorkspace } from './workspace.js'

const parameters = z.object({ quiet: shared.quiet, 'no-color': shared['no-color'] })

const candidates = [
  { name: 'better', expected: 'pass', text: 'A candidate that was trained on more features' },
  { name: 'worse', expected: 'fail', text: 'A candidate that was trained on too little data' }
] as const

/** The main job on real data. */
export const demo: Command<typeof parameters> = {
  name: 'demo',
  summary: 'see it work on real flight-delay data',
  description:
    'Gates two candidates for predicting late flights (20,000 real flights of New York, 2013) against the model in production: one passes, one is ' +
    'blocked. Prints both reports, writes nothing.',
  examples: ['model-gate demo'],
  parameters,
  run: async (given, terminal) => {
    const folder = examplesFolder()
    const frontend = configured({ ...terminal, workingDirectory: folder }, given)
    const surprises: string[] = []
    for (const { name, expected, text } of candidates) {
      const verdict = await gateOne(name, text, frontend)
      if (verdict !== expected) surprises.push(`${name}: expected ${expected}, got ${verdict}`)
    }
    if (surprises.length > 0) throw new MeasurementError(surprises.map((message) => ({ message })))
    return 0
  }
}

async function gateOne(name: string, text: string, frontend: Frontend): Promise<string> {
  const [located] = await loadPolicies(['model-gate.yml'], await checkoutWorkspace(undefined, frontend))
  const flags = { predictions: `${name}.parquet`, baseline: [] }
  const { report } = await gateModel(located!, await productionOf(located!, flags, frontend), flags, frontend)
  frontend.print(`${text}: model-gate run --predictions ${name}.parquet\n\n${rendered([report], 'text', frontend)}\n`)
  return report.verdict
}
