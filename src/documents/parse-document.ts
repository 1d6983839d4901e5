import type { z } from 'zod'

import { checksSchema, type Checks } from './check.js'
import { MeasurementError, type Problem } from './errors.js'
import { cutText } from './cut-text.js'
import { evaluationSchema, type Evaluation } from './evaluation.js'
import { reportSchema, type Report } from './report.js'

/** An evaluation out of its file. @throws MeasurementError with every key that is wrong */
export function parseEvaluation(text: string, file: string): Evaluation {
  return parse(text, { file, kind: 'evaluation', schema: evaluationSchema })
}

/** Checks out of their file. @throws MeasurementError with every key that is wrong */
export function parseChecks(text: string, file: string): Checks {
  return parse(text, { file, kind: 'checks', schema: checksSchema })
}

/** A report out of its file. @throws MeasurementError with every key that is wrong */
export function parseReport(text: string, file: string): Report {
  return parse(text, { file, kind: 'report', schema: reportSchema })
}

/** What a file must say that it is. */
export interface DocumentFile {
  readonly file: string
  readonly kind: 'evaluation' | 'checks' | 'report' | 'profile'
}

interface Kind<Schema extends z.ZodType> extends DocumentFile {
  readonly schema: Schema
}

/**
 * A document of ours out of its file; whether what it holds is right, its schema says.
 *
 * @throws MeasurementError where it is no JSON, of another kind or of another version
 */
export function readDocument(text: string, { file, kind }: DocumentFile): unknown {
  const document = readJson(text, file)
  const name = typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined
  if (name !== `model-gate/${kind}@1`) throw new MeasurementError({ file, ...otherSchema(name, kind) })
  return document
}

function parse<Schema extends z.ZodType>(text: string, { file, kind, schema }: Kind<Schema>): z.output<Schema> {
  const parsed = schema.safeParse(readDocument(text, { file, kind }))
  if (parsed.success) return parsed.data
  throw new MeasurementError(
    parsed.error.issues
      .slice(0, 10)
      .map((issue): Problem => ({ file, key: issue.path.join('.'), message: issue.message })),
    parsed.error.issues.length
  )
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new MeasurementError({
      file,
      message: `is no JSON: ${error instanceof Error ? error.message : String(error)}`
    })
  }
}

function otherSchema(name: unknown, kind: string): Omit<Problem, 'file'> {
  const expected = `"model-gate/${kind}@1"`
  const version = typeof name === 'string' ? /^model-gate\/([a-z]+)@(\d+)$/.exec(name) : null
  if (version?.[1] === kind) {
    return {
      key: 'schema',
      message: `is version ${version[2]}; this version of Model Gate reads version 1`,
      hint: `Use Model Gate ${version[2]} to read it`
    }
  }
  return { key: 'schema', message: `must be ${expected}, got ${cutText(JSON.stringify(name) ?? 'nothing', 80)}` }
}
