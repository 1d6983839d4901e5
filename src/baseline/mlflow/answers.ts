import { z } from 'zod'

/** What MLflow answers, of it what is used. Unset strings and empty lists may be missing; long integers come as numbers or as text. */

const long = z.union([z.number(), z.string().regex(/^-?\d{1,20}$/)]).transform(Number)
const tags = z
  .array(z.object({ key: z.string(), value: z.string().default('') }))
  .default([])
  .transform((list) => new Map(list.map(({ key, value }) => [key, value])))

export const modelVersion = z.object({
  name: z.string(),
  version: z.union([z.string(), z.number()]).transform(String),
  creation_timestamp: long.optional(),
  run_id: z.string().optional(),
  source: z.string().optional(),
  status: z.string().optional(),
  current_stage: z.string().optional(),
  tags
})
export type ModelVersion = z.output<typeof modelVersion>

export const modelVersionAnswer = z.object({ model_version: modelVersion })
export const modelVersionsAnswer = z.object({ model_versions: z.array(modelVersion).default([]) })

export const registeredModelAnswer = z.object({
  registered_model: z.object({
    name: z.string(),
    latest_versions: z.array(modelVersion).default([]),
    aliases: z
      .array(z.object({ alias: z.string(), version: z.union([z.string(), z.number()]).transform(String) }))
      .default([])
  })
})

/** MLflow's store holds infinities as the largest number. */
const LARGEST = 1.797e308

const metricValue = z
  .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)])
  .transform((value) => (Math.abs(value) >= LARGEST ? Math.sign(value) * Infinity : value))

const metrics = z.array(
  z.object({ key: z.string(), value: metricValue, step: long.optional(), timestamp: long.optional() })
)

export const run = z.object({
  info: z.object({
    run_id: z.string(),
    experiment_id: z.union([z.string(), z.number()]).transform(String),
    status: z.string().optional(),
    start_time: long.optional(),
    end_time: long.optional(),
    artifact_uri: z.string().optional(),
    lifecycle_stage: z.string().optional()
  }),
  data: z
    .object({
      metrics: metrics.default([]),
      params: z.array(z.object({ key: z.string(), value: z.string().default('') })).default([]),
      tags
    })
    .default({ metrics: [], params: [], tags: new Map() }),
  inputs: z
    .object({
      dataset_inputs: z
        .array(z.object({ dataset: z.object({ name: z.string(), digest: z.string().optional() }) }))
        .default([])
    })
    .default({ dataset_inputs: [] }),
  /** Models of MLflow 3 that the run made. */
  outputs: z
    .object({ model_outputs: z.array(z.object({ model_id: z.string() })).default([]) })
    .default({ model_outputs: [] })
})
export type Run = z.output<typeof run>

export const runAnswer = z.object({ run })
export const runsAnswer = z.object({ runs: z.array(run).default([]), next_page_token: z.string().default('') })

export const experimentAnswer = z.object({
  experiment: z.object({
    experiment_id: z.union([z.string(), z.number()]).transform(String),
    lifecycle_stage: z.string().optional()
  })
})
export const createdExperiment = z.object({ experiment_id: z.union([z.string(), z.number()]).transform(String) })

export const loggedModelAnswer = z.object({
  model: z.object({
    info: z.object({
      model_id: z.string(),
      creation_timestamp_ms: long.optional(),
      source_run_id: z.string().optional(),
      status: z.union([z.string(), z.number()]).optional()
    }),
    data: z
      .object({
        metrics: z
          .array(
            z.object({
              key: z.string(),
              value: metricValue,
              step: long.optional(),
              timestamp: long.optional(),
              dataset_name: z.string().optional(),
              dataset_digest: z.string().optional()
            })
          )
          .default([])
      })
      .default({ metrics: [] })
  })
})
export type LoggedModel = z.output<typeof loggedModelAnswer>['model']

export const artifactsAnswer = z.object({
  /** Also where there are no files: by it an empty list is one of MLflow. */
  root_uri: z.string(),
  files: z
    .array(z.object({ path: z.string(), is_dir: z.boolean().default(false), file_size: long.optional() }))
    .default([]),
  next_page_token: z.string().optional()
})

export const nothing = z.object({})
