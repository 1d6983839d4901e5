import { documentText, reportSchema, type Report } from '../documents/index.js'

/**
 * The report as a file: keys in the order of the schema, numbers that are not finite by name.
 *
 * @throws ZodError if the report breaks its own schema
 */
export function renderJson(report: Report): string {
  return documentText(reportSchema, report)
}
