import { describe, expect, it } from '@jest/globals'

import { secretsIn, withoutSecrets } from '../../../src/documents/index.js'

const secret = 'pa_ss*w/rd&1'

describe('secretsIn', () => {
  it.each([
    'GITHUB_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'MLFLOW_TRACKING_TOKEN',
    'MLFLOW_TRACKING_PASSWORD',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'PGPASSWORD',
    'OPENAI_API_KEY'
  ])('knows %s by its name [rule 40]', (name) => {
    expect(secretsIn({ [name]: secret })).toEqual([secret])
  })

  it('knows the password in an address, as written and as meant', () => {
    expect(secretsIn({ HTTPS_PROXY: 'http://me:se%2Fcret@proxy:80' })).toEqual(['se%2Fcret', 'se/cret'])
  })

  it.each([
    ['a short word', { API_TOKEN: 'short' }],
    ['other variables', { HOME: '/home/runner', TOKENIZERS_PARALLELISM: 'disabled', MONKEY: 'banana-split' }],
    ['an address without a password', { MLFLOW_TRACKING_URI: 'https://me@mlflow.example/path' }]
  ])('takes %s for none', (_, environment) => {
    expect(secretsIn(environment)).toEqual([])
  })
})

describe('withoutSecrets', () => {
  it('hides values wherever they stand, keys included, also in base64 and as an address writes them [rule 40]', () => {
    const base64 = Buffer.from(secret).toString('base64')
    const document = {
      [secret]: [`metric/${secret}`, { reason: `${encodeURIComponent(secret)} and ${base64}`, n: 3, none: null }]
    }
    expect(withoutSecrets(document, { MY_TOKEN: secret })).toEqual({
      '***': ['metric/***', { reason: '*** and ***', n: 3, none: null }]
    })
  })
})
