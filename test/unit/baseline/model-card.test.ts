import { expect, it } from '@jest/globals'

import { numbersOfCard } from '../../../src/baseline/huggingface/model-card.js'

const card = (more: string): Uint8Array =>
  new TextEncoder().encode(`---
model-index:
  - name: churn
    results:
      - task: { type: tabular-classification }
        dataset: { type: acme/holdout, name: Holdout, revision: r1 }
        metrics: [{ type: accuracy, value: 0.9 }, { type: loss, value: none }]
${more}---
`)

it('the numbers of a card, with the revision of the data set', () => {
  expect(numbersOfCard(card(''), 'README.md', undefined)).toEqual({
    metrics: new Map([
      ['accuracy', 0.9],
      ['loss', Number.NaN]
    ]),
    dataset: { name: 'Holdout', recorded: { tool: 'Hugging Face', digest: 'r1' } }
  })
})

it('a second document in a card is not passed over', () => {
  expect(() => numbersOfCard(card('...\nmodel-index: []\n'), 'README.md', undefined)).toThrow(
    'README.md: its model card cannot be read'
  )
})
