import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { z } from 'zod'

import { MeasurementError, parseReport, whyUnreadable } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { renderMarkdown } from '../report/index.js'
import { configured } from './configured.js'
import { shared } from './parameters.js'
import { SUMMARY_BYTES } from './outcome.js'
import { rendered } from './print-reports.js'
import { makeFolder, writeAtomically } from './write-atomically.js'

const parameters = z.object({
  report: z
    .array(z.string())
    .default(['model-gate/report.json'])
    .describe('report.json to render; several are several models')
    .meta({ placeholder: 'FILE' }),
  'working-directory': shared['working-directory'],
  output: z.string().optional().describe('Folder that report.md is written into').meta({ placeholder: 'DIR' }),
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
  outputs: { markdown: 'Path of report.md, where the input output names a folder' },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const reports = await Promise.all(
      given.report.map(async (path) => {
        const text = await readFile(resolve(frontend.workingDirectory, path), 'utf8').catch(
          (error: NodeJS.ErrnoException) => {
            throw new MeasurementError({
              file: path,
              message: whyUnreadable(error),
              hint: 'Write one with `model-gate run`'
            })
          }
        )
        return parseReport(text, path)
      })
    )
    frontend.print(rendered(reports, given.format, frontend))
    const markdown = renderMarkdown(reports)
    if (given.output !== undefined) {
      const folder = resolve(frontend.workingDirectory, given.output)
      await makeFolder(folder)
      await writeAtomically(join(folder, 'report.md'), markdown)
    }
    await frontend.publish({
      outputs: { markdown: given.output === undefined ? '' : `${given.output}/report.md` },
      summary: renderMarkdown(reports, { limit: Infinity, bytes: SUMMARY_BYTES })
    })
    return 0
  }
}
