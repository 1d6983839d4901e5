import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { mlflowReference } from '../../../src/documents/mlflow-reference.js'

const id = `m-${'0a'.repeat(16)}`

describe('references to MLflow', () => {
  it.each([
    ['models', '/fraud@champion', { place: { kind: 'alias', model: 'fraud', alias: 'champion' } }],
    ['models', '/a@b@champion', { place: { kind: 'alias', model: 'a@b', alias: 'champion' } }],
    ['models', '/what?/1', { place: { kind: 'version', model: 'what?', version: '1' } }],
    ['models', '/fraud/Latest', { place: { kind: 'latest', model: 'fraud' } }],
    ['models', '/fraud/Production', { place: { kind: 'stage', model: 'fraud', stage: 'Production' } }],
    ['models', `/${id}?dataset=hold out`, { place: { kind: 'logged-model', id }, dataset: 'hold out' }],
    ['runs', '/0a1b/model gate/rows.csv', { place: { kind: 'run', id: '0a1b', path: 'model gate/rows.csv' } }],
    [
      'mlflow',
      '//h:8443/a/models/fraud%20model@champion?workspace=team%20a&dataset=x%26y',
      {
        server: 'https://h:8443/a',
        workspace: 'team a',
        place: { kind: 'alias', model: 'fraud model', alias: 'champion' },
        dataset: 'x&y'
      }
    ],
    [
      'mlflow+http',
      '//h/experiments/a/b?filter=metrics.x%20%3E%201&order_by=metrics.x%20DESC',
      {
        server: 'http://h',
        place: { kind: 'experiment', name: 'a/b', filter: 'metrics.x > 1', orderBy: 'metrics.x DESC' }
      }
    ]
  ] as const)('%s:%s', (scheme, rest, expected) => {
    expect(mlflowReference(scheme, rest)).toEqual({ scheme: 'mlflow', ...expected })
  })

  it.each([
    ['models', 'fraud/1'],
    ['models', '/fraud'],
    ['models', '/fraud/0'],
    ['models', '/fraud/1/2'],
    ['models', '/../1'],
    ['models', '/%2e%2e/1'],
    ['models', '/fraud@'],
    ['models', '/fraud@a b'],
    ['models', '/fraud@champion?dataset='],
    ['models', '/fraud@champion?data=x'],
    ['runs', '/0a/../x'],
    ['mlflow', '//user:password@h/models/fraud@champion'],
    ['mlflow', '//h/../models/fraud@champion'],
    ['mlflow', '//h/models/%2e%2e/1'],
    ['mlflow', '//h/models/fraud@champion?workspace=a&workspace=b'],
    ['mlflow', '//h/models/fraud@champion?filter=x'],
    ['mlflow', '//h/runs/0a?dataset=x'],
    ['mlflow', '//h/fraud@champion']
  ] as const)('%s:%s is none', (scheme, rest) => {
    expect(mlflowReference(scheme, rest)).toBeUndefined()
  })

  it('no text makes it throw, or name a place outside', () => {
    const text = fc.stringMatching(/^\/{0,2}(h|models|runs|experiments|[.%2eF\\@?&=/:a1-]){0,12}$/)
    fc.assert(
      fc.property(fc.constantFrom('models', 'runs', 'mlflow', 'mlflow+http'), text, (scheme, rest) => {
        const found = mlflowReference(scheme, rest)
        const names = Object.values(found?.place ?? {}).join('/')
        expect(names.split(/[/\\]/)).not.toContain('..')
        expect(new URL(found?.server ?? 'https://h').username).toBe('')
      }),
      { numRuns: 2000 }
    )
  })
})
