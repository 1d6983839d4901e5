import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isReference, parseReference, type PipelinesReference } from '../../../src/documents/index.js'

describe('references to Kubeflow Pipelines', () => {
  const experiment = { kind: 'experiment', name: 'nightly' } as const
  const references: readonly [path: string, reference: Omit<PipelinesReference, 'scheme' | 'server'>][] = [
    ['runs/0a1b-2c', { place: { kind: 'run', id: '0a1b-2c' } }],
    [
      'runs/0a1b?task=evaluate&artifact=metrics',
      { place: { kind: 'run', id: '0a1b' }, task: 'evaluate', artifact: 'metrics' }
    ],
    ['experiments/nightly', { place: experiment }],
    ['experiments/team%2Fnightly%20run', { place: { kind: 'experiment', name: 'team/nightly run' } }],
    ['experiments/nightly?namespace=team-a', { place: { ...experiment, namespace: 'team-a' } }],
    ['experiments/nightly?run=pr-7&task=a', { place: { ...experiment, run: 'pr-7' }, task: 'a' }],
    ['experiments/nightly?commit=ab12', { place: { ...experiment, commit: 'ab12' } }],
    ['experiments/runs', { place: { kind: 'experiment', name: 'runs' } }]
  ]

  it.each(references)('%s', (path, reference) => {
    expect(parseReference(`kfp:/${path}`)).toEqual({ scheme: 'kfp', ...reference })
    expect(parseReference(`kfp://kf.acme.dev:8443/${path}`)).toEqual({
      scheme: 'kfp',
      server: 'https://kf.acme.dev:8443',
      ...reference
    })
    expect(parseReference(`kfp+http://127.0.0.1:8888/a/pipeline/${path}`)).toEqual({
      scheme: 'kfp',
      server: 'http://127.0.0.1:8888/a/pipeline',
      ...reference
    })
  })

  it.each([
    'kfp:',
    'kfp:/',
    'kfp:runs/1',
    'kfp:///runs/1',
    'kfp://host',
    'kfp://host/runs',
    'kfp://host/runs/',
    'kfp://host/runs/1/2',
    'kfp://host/late/1',
    'kfp://user@host/runs/1',
    'kfp://host/../runs/1',
    'kfp://host/a/%2e%2E/runs/1',
    'kfp://host/runs/..',
    'kfp://host/runs/%2e%2e',
    'kfp://host/runs/a%2Fb',
    'kfp://host/runs/1#task',
    'kfp://host/runs/1?commit=a',
    'kfp://host/runs/1?taks=evaluate',
    'kfp://host/runs/1?task=',
    'kfp://host/runs/1?task=a&task=b',
    'kfp://host/runs/1?task=..',
    'kfp://host/runs/1?artifact=a/b',
    'kfp://host/runs/1?artifact=a%2F..%2Fb',
    'kfp://host/experiments/%ff',
    'kfp://host/experiments/a%00',
    // A reference without a host is to the server of the environment, whose address has the prefix.
    'kfp:/pipeline/runs/1',
    'kfp+http:/runs/1'
  ])('%s is none', (text) => {
    expect(isReference(text)).toBe(false)
  })

  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text) && encodeURIComponent(text) !== '')

  it('any name can be written', () => {
    fc.assert(
      fc.property(name, name, (experimentName, run) => {
        const text = `kfp://host/experiments/${encodeURIComponent(experimentName)}?run=${encodeURIComponent(run)}`
        expect(parseReference(text)).toEqual({
          scheme: 'kfp',
          server: 'https://host',
          place: { kind: 'experiment', name: experimentName, run }
        })
      })
    )
  })
})
