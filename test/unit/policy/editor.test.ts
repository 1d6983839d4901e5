import { describe, expect, it } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'

import { policyJsonSchema } from '../../../src/policy/index.js'

const address = 'file:///model-gate/schema.json'

/** The YAML language server, as an editor runs it, with the generated schema. */
function editor() {
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(policyJsonSchema())),
    workspaceContext: { resolveRelativePath: (path: string) => path }
  })
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: address, fileMatch: ['*.yml'] }]
  })
  return service
}

// The server keeps what it parsed by address, so each document has its own.
const open = (text: string) => TextDocument.create(`file:///${text.length}/model-gate.yml`, 'yaml', 1, text)

describe('in an editor', () => {
  it('accepts a policy that loads, with numbers where text is meant', async () => {
    const text =
      'version: 1\nmodel: churn\ntask: { type: binary, positive: 1 }\nmetrics:\n  accuracy: { max-drop: 0.01 }\n  mine: { direction: lower, max: 1 }\n'
    expect(await editor().doValidation(open(text), false)).toEqual([])
  })

  it('flags a misspelt key', async () => {
    const found = await editor().doValidation(
      open('version: 1\nmodel: churn\nmetrics:\n  accuracy:\n    max-dorp: 0.01\n'),
      false
    )
    expect(found.map(({ message, range }) => [message, range.start.line])).toEqual([
      ['Property max-dorp is not allowed.', 4]
    ])
  })

  it('offers max-drop', async () => {
    const text = 'version: 1\nmodel: churn\nmetrics:\n  accuracy:\n    max-d\n'
    const { items } = await editor().doComplete(open(text), { line: 4, character: 9 }, false)
    expect(items.map(({ label }) => label)).toContain('max-drop')
  })

  it('offers the metrics of the catalogue', async () => {
    const text = 'version: 1\nmodel: churn\nmetrics:\n  ro\n'
    const { items } = await editor().doComplete(open(text), { line: 3, character: 4 }, false)
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['roc-auc', 'log-loss']))
  })

  it('accepts drift, and flags what is misspelt in it', async () => {
    const right =
      'version: 1\nmodel: churn\ndrift:\n  reference: { sql: { engine: duckdb, table: a } }\n  exclude: [1, id]\n  columns: { hour: { ks: 0.2 } }\n'
    expect(await editor().doValidation(open(right), false)).toEqual([])
    const found = await editor().doValidation(open(right.replace('exclude', 'exclud')), false)
    expect(found.map(({ message }) => message)).toEqual(['Property exclud is not allowed.'])
  })

  it('says what a key means', async () => {
    const text = 'version: 1\nmodel: churn\nmetrics:\n  accuracy:\n    max-drop: 0.01\n'
    const hover = await editor().doHover(open(text), { line: 4, character: 6 })
    expect(JSON.stringify(hover?.contents)).toContain('may fall below the baseline')
  })
})
