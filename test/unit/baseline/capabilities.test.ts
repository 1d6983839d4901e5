import { expect, it } from '@jest/globals'

import { capabilities, storeOf, type RemoteReference } from '../../../src/baseline/index.js'
import { parseReference } from '../../../src/documents/index.js'

const silent = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }

it.each([
  'models:/fraud@champion',
  'kfmr:/fraud@champion',
  'kfp:/runs/0f8fad5b-d9cb-469f-a165-70867728950e',
  's3://bucket/key',
  'https://models.example/evaluation.json',
  'hf://acme/fraud'
])('the store of %s has a writer where it says that a promotion writes it', async (text) => {
  const reference = parseReference(text) as RemoteReference
  const store = await storeOf(reference, { environment: {}, log: silent, directory: '.' })
  expect(store.writer !== undefined).toBe(capabilities[reference.scheme].promotes !== undefined)
})

it('what is only read says who writes it', () => {
  for (const { promotes, writtenBy } of Object.values(capabilities))
    expect([promotes, writtenBy].filter((each) => each !== undefined)).toHaveLength(1)
})
