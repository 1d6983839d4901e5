import { readFileSync } from 'node:fs'

import { compare, type Side } from '../../../src/comparison/index.js'
import type { Check, Policy } from '../../../src/documents/index.js'
import { loadPolicy } from '../../../src/policy/index.js'
import { extrasOf, readPredictions, type Predictions } from '../../../src/predictions/index.js'
import { tables } from '../../../src/tables/index.js'

/** Numbers that other implementations computed from the same files. */
export function truthOf(folder: string): Truth {
  return JSON.parse(readFileSync(`fixtures/${folder}/truth.json`, 'utf8')) as Truth
}

export interface Truth {
  readonly files: Record<
    string,
    {
      readonly overall: Record<string, number>
      readonly slices?: Record<string, Record<string, Record<string, number>>>
    }
  >
  readonly comparisons_with_production: Record<string, Comparison>
}

export interface Comparison {
  readonly accuracy_verdict_same_for_tango_wald_bootstrap?: boolean
  readonly expected_by_margin?: Record<string, Record<string, string>>
  readonly expected_by_relative_margin?: Record<string, Record<string, string>>
  readonly slices_accuracy?: readonly SliceTruth[]
  readonly slices_mae?: readonly SliceTruth[]
  readonly recall_per_class?: readonly (SliceTruth & { readonly class: string })[]
  readonly [metric: string]: unknown
}

export interface SliceTruth {
  readonly slice: string
  readonly value: string
  readonly n: number
  readonly difference: number
  readonly tango_interval90_own: readonly [number, number]
  readonly one_sided_p_worse: number
}

export function policyOf(text: string): Policy {
  return loadPolicy(`version: 1\nmodel: test\ncandidate: { predictions: p.csv }\n${text}`, 'policy.yml')
}

const read = new Map<string, Promise<Predictions>>()

/** A file of predictions, read once a task. */
export function predictionsIn(path: string, policy: Policy): Promise<Predictions> {
  if (policy.task === undefined) throw new Error('the policy has no task')
  const key = JSON.stringify([path, policy.task.type, extrasOf(policy)])
  const before = read.get(key)
  if (before !== undefined) return before
  const reading = readPredictions(
    tables,
    { name: path, path: `fixtures/${path}` },
    { task: policy.task, extras: extrasOf(policy), role: 'candidate' }
  )
  read.set(key, reading)
  return reading
}

export async function sideIn(path: string, policy: Policy): Promise<Side> {
  const predictions = await predictionsIn(path, policy)
  return { evaluation: { schema: 'model-gate/evaluation@1', model: 'test', metrics: [] }, predictions }
}

/** Checks of a candidate against production, by id. */
export async function checksOf(folder: string, candidate: string, policy: Policy): Promise<Map<string, Check>> {
  const sides = {
    candidate: await sideIn(`${folder}/${candidate}`, policy),
    baseline: await sideIn(`${folder}/production.csv`, policy)
  }
  return new Map(compare(sides, policy, 1).checks.map((check) => [check.id, check]))
}
