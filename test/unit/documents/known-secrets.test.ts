import { describe, expect, it } from '@jest/globals'

import { checkId } from '../../../src/comparison/check-id.js'
import { hideSecrets, secretsIn, withoutSecrets } from '../../../src/documents/index.js'

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
    'OPENAI_API_KEY',
    'DBPASSWORD',
    'SMTP_PASS',
    'DEPLOY_SSH_KEY',
    'AZURE_STORAGE_CONNECTION_STRING'
  ])('knows %s by its name [rule 40]', (name) => {
    expect(secretsIn({ [name]: secret })).toEqual([secret])
  })

  it('knows the password in an address, as written and as meant', () => {
    expect(secretsIn({ HTTPS_PROXY: 'http://me:se%2Fcret@proxy:80' })).toEqual(['se%2Fcret', 'se/cret'])
  })

  it.each([
    ['a token for a user', 'https://ghs_token1@github.com/a/b', 'ghs_token1'],
    ['a password with @', 'postgres://me:pass@word1@db/x', 'pass@word1'],
    ['an address inside of a value', 'index = https://me:hidden-1@pypi.example/simple', 'hidden-1']
  ])('knows %s', (_, value, expected) => {
    expect(secretsIn({ VALUE: value })).toEqual([expected])
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

/** Numbers in [0, 1) that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const alphabet = [...'abcXYZ019 "\\\'=,[]&<>/+@%:#?-_\n\r\t\u2028\u0001é✓😀']

it('no form of any secret stands in what is left [rule 40]', () => {
  const next = numbers(40)
  for (let round = 0; round < 300; round++) {
    const made = Array.from(
      { length: 8 + Math.floor(next() * 40) },
      () => alphabet[Math.floor(next() * alphabet.length)]
    )
    const own = `k${made.join('')}z`
    const lines = own.split(/[\n\r\u2028]+/).filter((line) => line.length >= 6)
    const texts = [own, ...lines].flatMap((part) => [
      part,
      JSON.stringify(part).slice(1, -1),
      encodeURIComponent(part),
      checkId('metric', 'f1', { by: part }).slice('metric/f1[by='.length, -1),
      checkId('metric', part).slice('metric/'.length)
    ])
    const left = withoutSecrets(
      texts.map((text) => `<${text}>`),
      { MY_TOKEN: own }
    )
    expect(left.map((text, at) => [text.includes(texts[at]!), text])).toEqual(left.map((text) => [false, text]))
    for (const before of ['', 'u', 'us', 'user:']) {
      const bytes = Buffer.from(`${before}${own}!`)
      for (const encoding of ['base64', 'base64url'] as const) {
        const shown = hideSecrets(bytes.toString(encoding), [own])
        expect(shown).toContain('***')
        expect(shown.replace('***', '').length).toBeLessThan(14)
      }
    }
  }
})

it('nor a beginning of one that was cut', () => {
  expect(hideSecrets('it said "abcdefgh…"', ['abcdefghijkl'])).toBe('it said "***…"')
})
