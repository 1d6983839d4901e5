import { z } from 'zod'

/** What a Kubeflow Model Registry answers, of it what is used. Unset texts may be missing; long integers come as text. */

const id = z.string().regex(/^\d{1,19}$/)
const milliseconds = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional()
const state = z.string().default('LIVE')

/** A typed value, kept as it came: a change of one property writes all of them back. */
export const property = z.looseObject({ metadataType: z.string() })
export type Property = z.output<typeof property>

const customProperties = z
  .record(z.string(), property)
  .nullish()
  .transform((properties) => properties ?? {})
export type Properties = z.output<typeof customProperties>

export const registeredModel = z.object({ id, name: z.string(), state, customProperties })
export type RegisteredModel = z.output<typeof registeredModel>

export const modelVersion = z.object({
  id,
  name: z.string(),
  registeredModelId: id,
  state,
  createTimeSinceEpoch: milliseconds,
  customProperties
})
export type ModelVersion = z.output<typeof modelVersion>

export const artifact = z.object({
  artifactType: z.string(),
  name: z.string().optional(),
  state: z.string().default('UNKNOWN'),
  /** Of metrics a number, of parameters a text. */
  value: z.union([z.number(), z.string()]).optional(),
  /** Of data sets. */
  digest: z.string().optional(),
  customProperties
})
export type Artifact = z.output<typeof artifact>

export const servingEnvironment = z.object({ id, name: z.string() })

export const inferenceService = z.object({
  id,
  name: z.string(),
  servingEnvironmentId: id,
  modelVersionId: z.string().optional(),
  desiredState: z.string().optional()
})
export type InferenceService = z.output<typeof inferenceService>

export const experiment = z.object({ id, name: z.string(), state })

export const experimentRun = z.object({
  id,
  name: z.string().optional(),
  experimentId: id,
  state,
  status: z.string().optional(),
  createTimeSinceEpoch: milliseconds,
  endTimeSinceEpoch: milliseconds,
  customProperties
})
export type ExperimentRun = z.output<typeof experimentRun>
