import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { z } from 'zod'

import { MeasurementError, parseReport } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { configured } from './configured.js'
import { shared } from './parameters.js'
import { rendered } from './print-reports.js'

const parameters = z.object({
  report: z
    .array(z.string())
    .default(['model-gate/report.json'])
    .describe('report.json to render; several are several models')
    .meta({ placeholder: 'FILE' }),
  format: shared.format,
  'no-color': shared['no-color']
})

/** Renders reports. */
export const report: Command<typeof parameters> = {
  name: 'report',
  summary: 'render a report',
  description: 'Renders an existing report.json for a terminal, as markdown or as JSON. Decides nothing.',
  examples: ['model-gate report --format markdown', 'model-gate report --report a/report.json --report b/report.json'],
  parameters,
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const reports = await Promise.all(
      given.report.map(async (path) => {
        const text = await readFile(resolve(frontend.workingDirectory, path), 'utf8').catch(
          (error: NodeJS.ErrnoException) => {
            throw new MeasurementError({
              file: path,
              message: `cannot be read (${error.code ?? error.message})`,
              hint: 'Write one with `model-gate run`'
            })
          }
        )
        return parseReport(text, path)
      })
    )
    frontend.print(rendered(reports, given.format, frontend))
    return 0
  }
}
