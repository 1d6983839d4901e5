import { z } from 'zod'

/** What Kubeflow Pipelines (v2beta1) answers, of it what is used. What is unset is missing, empty lists too. */

const time = z
  .string()
  .transform(Date.parse)
  .refine((milliseconds) => !Number.isNaN(milliseconds))

/** Said by the server itself and by its pages, which stand before it. */
export const health = z.object({ multi_user: z.boolean() })

export const experiment = z.object({
  experiment_id: z.string().min(1),
  display_name: z.string().default(''),
  namespace: z.string().default(''),
  storage_state: z.string().default('')
})
export type Experiment = z.output<typeof experiment>

const pluginOutput = z.object({
  state: z.string().default(''),
  state_message: z.string().default(''),
  entries: z.record(z.string(), z.object({ value: z.unknown() })).default({})
})
export type PluginOutput = z.output<typeof pluginOutput>

/** Of a pipeline of v2; where it has settings of a platform it is one of two parts. */
const specification = z.object({ pipelineInfo: z.object({ name: z.string() }) })
export const pipelineSpec = z.union([
  specification.transform(({ pipelineInfo }) => pipelineInfo.name),
  z.object({ pipeline_spec: specification }).transform(({ pipeline_spec: { pipelineInfo } }) => pipelineInfo.name)
])

export const run = z.object({
  run_id: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/),
  experiment_id: z.string().min(1),
  display_name: z.string().default(''),
  state: z.string().default('RUNTIME_STATE_UNSPECIFIED'),
  storage_state: z.string().default(''),
  created_at: time.optional(),
  finished_at: time.optional(),
  runtime_config: z
    .object({ parameters: z.record(z.string(), z.unknown()).default({}), pipeline_root: z.string().default('') })
    .default({ parameters: {}, pipeline_root: '' }),
  pipeline_spec: z.unknown().optional(),
  pipeline_version_reference: z
    .object({ pipeline_id: z.string().min(1), pipeline_version_id: z.string().min(1) })
    .optional(),
  plugins_output: z.record(z.string(), pluginOutput).default({})
})
export type Run = z.output<typeof run>

export const pipelineVersion = z.object({ pipeline_spec: z.unknown().optional() })
