import { join } from 'node:path'

import type { Report } from '../documents/index.js'
import type { ExitCode, Frontend } from '../frontends/index.js'
import { renderJson, renderMarkdown, renderText } from '../report/index.js'
import { openOutput } from './output-folder.js'
import { makeFolder, writeAtomically } from './write-atomically.js'

export type Format = 'text' | 'markdown' | 'json'

/** Reports in the form that standard output gets. Several as JSON are a list. */
export function rendered(
  reports: readonly Report[],
  format: Format,
  { color, width }: Pick<Frontend, 'color' | 'width'>
): string {
  switch (format) {
    case 'text':
      return renderText(reports, { color, width })
    case 'markdown':
      return renderMarkdown(reports)
    case 'json': {
      const [only, ...others] = reports.map(renderJson)
      return others.length === 0 && only !== undefined ? only : `[${[only, ...others].join(',')}]\n`
    }
  }
}

/** Writes `report.json` and `report.md`; several models get a folder each, and the markdown of all stands beside them. */
export async function writeReports(reports: readonly Report[], output: string, frontend: Frontend): Promise<void> {
  const folder = await openOutput(output, frontend)
  await writeAtomically(join(folder, 'report.md'), renderMarkdown(reports))
  for (const report of reports) {
    const own = reports.length === 1 ? folder : join(folder, report.model)
    await makeFolder(own)
    await writeAtomically(join(own, 'report.json'), renderJson(report))
  }
}

/** The worst of several models decides. */
export function exitCodeOf(reports: readonly Pick<Report, 'verdict' | 'blocked'>[]): ExitCode {
  if (reports.length === 0 || reports.some(({ verdict }) => verdict === 'error')) return 3
  return reports.some(({ blocked }) => blocked) ? 1 : 0
}
