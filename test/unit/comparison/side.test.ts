import { describe, expect, it } from '@jest/globals'

import { standingOf, type Side } from '../../../src/comparison/index.js'
import { readText, binaryTask } from '../predictions/reading.js'

/** Two rows whose column `x` puts them together. */
async function sideWith(x: readonly [number, number], task: Partial<typeof binaryTask>): Promise<Side> {
  const predictions = await readText(`id,label,prediction,score,x\na,1,1,1,${x[0]}\nb,0,0,0,${x[1]}\n`, task)
  return { evaluation: { schema: 'model-gate/evaluation@1', model: 'test', metrics: [] }, predictions }
}

describe.each(['group', 'weight'] as const)('[fail-open 19] the column of the %s', (key) => {
  const task = { ...binaryTask, [key]: 'x' }

  it('is the same on both sides, or nothing is compared', async () => {
    const standing = standingOf(await sideWith([0, 2], task), await sideWith([1, 2], task), task)
    expect(standing).toMatchObject({
      kind: 'obstacle',
      obstacle: {
        status: 'incomparable',
        reason: 'the baseline was measured on other data: the column "x" has other values in 1 row'
      }
    })
  })

  it('pairs the rows where it is the same', async () => {
    expect(standingOf(await sideWith([1, 2], task), await sideWith([1, 2], task), task).kind).toBe('paired')
  })
})

describe('data by the digest of another tool [rule 77] [fail-open 19]', () => {
  const sideOf = (tool: string, digest: string, name = 'holdout'): Side => ({
    evaluation: {
      schema: 'model-gate/evaluation@1',
      model: 'test',
      dataset: { name, recorded: { tool, digest } },
      metrics: []
    }
  })

  it('are not compared where it tells them apart', () => {
    expect(standingOf(sideOf('MLflow', 'b2'), sideOf('MLflow', 'a1', 'holdout-2024'), undefined)).toEqual({
      kind: 'obstacle',
      obstacle: {
        status: 'incomparable',
        reason:
          "the baseline was measured on other data: MLflow knows them as holdout-2024 a1, the candidate's as holdout b2",
        nextStep: expect.any(String)
      }
    })
  })

  it.each([
    ['are the same by it', sideOf('MLflow', 'a1'), sideOf('MLflow', 'a1', 'copy')],
    ['are known to two tools', sideOf('MLflow', 'a1'), sideOf('Hugging Face', 'b2')]
  ])('are compared where they %s: that proves nothing', (_, candidate, baseline) => {
    expect(standingOf(candidate, baseline, undefined)).toEqual({ kind: 'numbers', baseline })
  })
})
