import { expect, it } from '@jest/globals'

import { parseReference } from '../../../src/documents/index.js'

const ways = 'docs/baselines.md of Model Gate says how else'
const later = 'Keep it in one of the places that docs/baselines.md of Model Gate lists'

it.each([
  ['models:/churn', `must be models:/<name>@<alias>, got "models:/churn"\n  ${ways}`],
  ['kfp:/churn', `must be kfp:[//<host>]/experiments/<name>, got "kfp:/churn"\n  ${ways}`],
  ['https://h/f?token=x', `must be https://<host>/<file>[#sha256=<digest>], got "https://h/f?token=x"\n  ${ways}`],
  [
    'http://models.acme.dev/f.json',
    'got "http://models.acme.dev/f.json"\n  Did you mean https:? It is written https://<host>/<file>[#sha256=<digest>]'
  ],
  ['production.csv', 'got "production.csv"\n  Write file:production.csv; '],
  ...['wandb', 'wandb-artifact', 'sagemaker', 'vertex', 'vertexai', 'databricks'].map((scheme) => [
    `${scheme}://acme/churn`,
    `reference to a baseline: ${scheme}: is not available in this version, got "${scheme}://acme/churn"\n  ${later}`
  ])
])('what is no reference is told how it is written: %s', (text, said) => {
  expect(() => parseReference(text)).toThrow(said)
})
