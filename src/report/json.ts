import { canonicalJson, reportSchema, type Report } from '../documents/index.js'

/**
 * The report as a file: keys in the order of the schema, numbers that are not finite by name.
 *
 * @throws ZodError if the report breaks its own schema
 */
export function renderJson(report: Report): string {
  // The schema reads numbers by name only, as they stand in a file.
  return canonicalJson(reportSchema.parse(JSON.parse(canonicalJson(report))))
}
