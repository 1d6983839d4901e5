import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isReference, parseReference, type KubeflowPlace } from '../../../src/documents/index.js'

describe('references to a Kubeflow Model Registry', () => {
  const places: readonly [path: string, place: KubeflowPlace][] = [
    ['fraud@champion', { kind: 'alias', model: 'fraud', alias: 'champion' }],
    ['team%2Ffraud@previous-prod.eu', { kind: 'alias', model: 'team/fraud', alias: 'previous-prod.eu' }],
    ['x%40y@champion', { kind: 'alias', model: 'x@y', alias: 'champion' }],
    ['fraud/v3', { kind: 'version', model: 'fraud', version: 'v3' }],
    ['fraud/1%2E0%20beta', { kind: 'version', model: 'fraud', version: '1.0 beta' }],
    ['serving/v3', { kind: 'version', model: 'serving', version: 'v3' }],
    ['fraud/latest', { kind: 'latest', model: 'fraud' }],
    ['fraud?stage=production', { kind: 'property', model: 'fraud', properties: { stage: 'production' } }],
    ['fraud?a=1&b=x%3Dy', { kind: 'property', model: 'fraud', properties: { a: '1', b: 'x=y' } }],
    ['serving/prod/fraud-api', { kind: 'serving', environment: 'prod', service: 'fraud-api' }],
    ['experiments/nightly/run-7', { kind: 'experiment', experiment: 'nightly', run: 'run-7' }],
    ['experiments/nightly/latest', { kind: 'experiment', experiment: 'nightly' }]
  ]

  it.each(places)('%s', (path, place) => {
    expect(parseReference(`kfmr:/${path}`)).toEqual({ scheme: 'kfmr', place })
    expect(parseReference(`kfmr://mr.acme.dev:8443/${path}`)).toEqual({
      scheme: 'kfmr',
      server: 'https://mr.acme.dev:8443',
      place
    })
    expect(parseReference(`kfmr+http://127.0.0.1:8080/a/b/${path}`)).toEqual({
      scheme: 'kfmr',
      server: 'http://127.0.0.1:8080/a/b',
      place
    })
  })

  it.each([
    'kfmr:',
    'kfmr:/',
    'kfmr:fraud@champion',
    'kfmr:///fraud@champion',
    'kfmr://host',
    'kfmr://host/',
    'kfmr://host/fraud',
    'kfmr://user@host/fraud@champion',
    'kfmr://host/../fraud@champion',
    'kfmr://host/a/%2e%2E/fraud@champion',
    'kfmr://host/fraud@',
    'kfmr://host/@champion',
    'kfmr://host/fraud@a@b',
    'kfmr://host/fraud@a b',
    `kfmr://host/fraud@${'a'.repeat(201)}`,
    `kfmr://host/${'a'.repeat(256)}@champion`,
    'kfmr://host/fraud/v3/',
    'kfmr://host/fraud?',
    'kfmr://host/fraud?stage=',
    'kfmr://host/fraud?stage=a&stage=b',
    'kfmr://host/fraud@champion?stage=a',
    'kfmr://host/fraud@champion#x',
    'kfmr://host/%ff@champion',
    'kfmr://host/fraud%00@champion',
    // A reference without a host is to the server of the environment, whose address has the prefix.
    'kfmr:/prefix/fraud/v3',
    'kfmr+http:/fraud@champion'
  ])('%s is none', (text) => {
    expect(isReference(text)).toBe(false)
  })

  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text))

  it('any name can be written', () => {
    fc.assert(
      fc.property(name, name, (model, version) => {
        const text = `kfmr://host/${encodeURIComponent(model)}/${encodeURIComponent(version)}`
        const place =
          version === 'latest'
            ? { kind: 'latest', model }
            : ({ kind: 'version', model, version } satisfies KubeflowPlace)
        expect(parseReference(text)).toEqual({ scheme: 'kfmr', server: 'https://host', place })
      })
    )
  })

  it('no text makes it fail otherwise, and the server is always of the host that is written', () => {
    const part = fc.oneof(name, fc.constantFrom('/', '@', '?', '%', '%2e', '..', '\\', '#', ':', '=', '&', 'serving'))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = `kfmr://host.example/${parts.join('')}`
        if (!isReference(text)) return
        const reference = parseReference(text)
        const { server } = reference as { readonly server: string }
        expect(new URL(server)).toMatchObject({ origin: 'https://host.example', search: '', hash: '', username: '' })
      })
    )
  })
})
