import { z } from 'zod'

import { catalogue } from '../metrics/index.js'
import { contractFile } from './contract-file.js'
import { metricsFile } from './metric-entry-file.js'
import { policyFile } from './policy-file.js'
import { sourceText } from './written-text.js'

/** JSON Schema (draft 7, which YAML editors read) of the policy as a file says it, with descriptions, defaults and the names of the metrics. */
export function policyJsonSchema(): Record<string, unknown> {
  return { ...schemaOf(policyFile), title: 'Model Gate policy' }
}

/** JSON Schema of the data contract as a file says it. */
export function contractJsonSchema(): Record<string, unknown> {
  return { ...schemaOf(contractFile), title: 'Model Gate data contract' }
}

function schemaOf(file: z.ZodObject): Record<string, unknown> {
  return z.toJSONSchema(file, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (sourceText.has(zodSchema) || sourceText.get(zodSchema) !== undefined)
        jsonSchema.type = ['string', 'number', 'boolean'] as never
      if (zodSchema._zod.def === metricsFile._zod.def) jsonSchema.properties = suggestions()
    }
  })
}

/** The names of the catalogue, offered as keys; any other key is a number of the user's own. */
function suggestions(): Record<string, z.core.JSONSchema.JSONSchema> {
  return Object.fromEntries(
    catalogue
      .filter(({ kind }) => kind !== 'report-only')
      .map(({ name, description }) => [name, { allOf: [{ $ref: '#/definitions/metric' }], description }])
  )
}
