import { describe, expect, it } from '@jest/globals'

import { tagsOf } from '../../../src/baseline/gate-record.js'
import { parameterText } from '../../../src/baseline/mlflow/log-numbers.js'
import { oneLine } from '../../../src/baseline/pipelines/one-line.js'
import { wordsOf } from '../../../src/baseline/web/words.js'
import { cutText, hideSecrets, parseEvaluation } from '../../../src/documents/index.js'
import { metricObject } from '../../../src/evaluation/metric-object.js'
import { failureOf } from '../../../src/github/failure.js'
import { policyChanges } from '../../../src/policy/index.js'
import { readYaml } from '../../../src/policy/read-yaml.js'
import { policyKind } from '../../../src/policy/document-kind.js'
import { shown } from '../../../src/policy/written.js'
import { quoted } from '../../../src/predictions/findings.js'
import { misfitList } from '../../../src/tables/misfit-list.js'
import { quote } from '../../../src/tables/quote.js'

describe('a text that is cut', () => {
  it('ends in an ellipsis, and never in half a character', () => {
    expect(cutText('abcdef', 6)).toBe('abcdef')
    expect(cutText('abcdef', 4)).toBe('abc…')
    expect(cutText('ab\u{1f600}c', 4)).toBe('ab…')
  })

  it.each<readonly [string, (text: string) => string, number]>([
    ['cell of a table', (text) => quote(text), 80],
    ['cell of another kind', misfit, 80],
    ['value in a policy', (text) => shown(text), 80],
    ['change of a policy', changed, 120],
    ['message of the reader of YAML', yamlFault, 160],
    ['cell of predictions', (text) => quoted(text), 60],
    ['value in a metric file', metricFault, 60],
    ['name of a kind of document', documentFault, 80],
    ['word of a server', (text) => oneLine(text), 200],
    ['answer of a server', (text) => wordsOf(new TextEncoder().encode(text), 'text/plain'), 300],
    ['answer of GitHub', (text) => failureOf(new Error(text)).said, 300],
    ['reason in a registry', reason, 4000],
    ['parameter in a registry', (text) => parameterText(text), 6000]
  ])('shows no beginning of a secret: %s', (_, cut, length) => {
    const secret = 'Xk7"Q2-vw9ZpR4tL'
    for (let before = length - 40; before <= length + 5; before++) {
      const said = hideSecrets(cut(`${'a'.repeat(before)}${secret} and more ${'b'.repeat(length)}`), [secret])
      expect(said).not.toContain('Xk7"Q2')
      expect(said).not.toContain('Xk7\\"Q2')
      expect(said).toContain('…')
      expect(said.length).toBeLessThan(length + 200)
    }
  })
})

function misfit(text: string): string {
  const list = misfitList()
  list.add(1, text)
  return list.found()!.first[0]!.text
}

function changed(text: string): string {
  return policyChanges({ source: {} }, { source: { nonsense: text } })[0]!.text
}

function yamlFault(text: string): string {
  return readYaml(`a: *${text.replace(/\s/g, '_')}\n`, policyKind).faults[0]!.message
}

function metricFault(text: string): string {
  const said: string[] = []
  metricObject('m', new Map([['value', { kind: 'text' as const, text }]]), {
    wrong: (_key: string, message: string) => void said.push(message)
  } as never)
  return said.join()
}

function documentFault(text: string): string {
  try {
    parseEvaluation(JSON.stringify({ schema: text }), 'evaluation.json')
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

function reason(force: string): string {
  return tagsOf({ reportDigest: '', verdict: 'pass', force } as never)['model-gate.force']!
}
