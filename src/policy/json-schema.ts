import { z } from 'zod'

import { catalogue } from '../metrics/index.js'
import { metricsFile } from './metric-entry-file.js'
import { policyFile } from './policy-file.js'
import { sourceText } from './written-text.js'

/** JSON Schema (draft 7, which YAML editors read) of the policy as a file says it, with descriptions, defaults and the names of the metrics. */
export function policyJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(policyFile, {
      target: 'draft-7',
      io: 'input',
      override({ zodSchema, jsonSchema }) {
        if (sourceText.has(zodSchema) || sourceText.get(zodSchema) !== undefined)
          jsonSchema.type = ['string', 'number', 'boolean'] as never
        if (zodSchema._zod.def === metricsFile._zod.def) jsonSchema.properties = suggestions()
      }
    }),
    title: 'Model Gate policy'
  }
}

/** The names of the catalogue, offered as keys; any other key is a number of the user's own. */
function suggestions(): Record<string, z.core.JSONSchema.JSONSchema> {
  return Object.fromEntries(
    catalogue
      .filter(({ kind }) => kind !== 'report-only')
      .map(({ name, description }) => [name, { allOf: [{ $ref: '#/definitions/metric' }], description }])
  )
}
