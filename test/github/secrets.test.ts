import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction, type ActionResult } from './run-action.js'

jest.setTimeout(120_000)

/** Marks that Markdown, HTML and addresses write otherwise. */
const canary = 'canary_*<&>/+@secret'
const forms = [
  canary,
  encodeURIComponent(canary),
  Buffer.from(canary).toString('base64'),
  'canary&#95;',
  'canary\\_',
  'canary_'
]

const hostile = policy
  .replace('candidate: { predictions: predictions.csv }', 'candidate: { run: node measure.mjs, predictions: out.csv }')
  .concat('slices: { by: [region], metrics: { accuracy: { max-drop: 0.5 } } }\n')

/** Code of a model that knows a credential, and puts it wherever a report might show it. */
const measure = `import { readFileSync, writeFileSync } from 'node:fs'
const secret = process.env.MLFLOW_TRACKING_PASSWORD
const [head, ...lines] = readFileSync('rows.csv', 'utf8').trim().split('\\n')
writeFileSync('out.csv', [head + ',region', ...lines.map((line) => line + ',' + secret)].join('\\n'))
console.log('the key is ' + secret, Buffer.from(secret).toString('base64'))
if (readFileSync('mode.txt', 'utf8') === 'broken') throw new Error('cannot log in with ' + secret)
`

let gated: Gated

beforeEach(async () => {
  gated = await startGated({
    [policyFile]: hostile,
    'measure.mjs': measure,
    'mode.txt': 'fine',
    'rows.csv': rows('worse')
  })
})

afterEach(() => gated.closeHeldToContract())

/** Everything that the gate wrote into its folder, but the rows themselves. */
function written(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) =>
      statSync(path).isDirectory() ? written(path) : path.endsWith('.csv') ? '' : readFileSync(path, 'utf8')
    )
    .join('\n')
}

it.each(['fine', 'broken'])(
  'a credential that the code of a model prints into values and errors is nowhere shown (%s) [rule 40]',
  async (mode) => {
    const { propose, github, events } = gated
    const event = await events.pullRequest('synchronize', await propose({ 'mode.txt': mode, 'NOTES.md': 'x' }))
    const cwd = await checkout(github, event.sha)
    const result: ActionResult = await runAction(github, 'run', {
      event,
      cwd,
      env: { MLFLOW_TRACKING_PASSWORD: canary },
      token: github.tokens.mint({ contents: 'read', 'pull-requests': 'write', statuses: 'write' }),
      inputs: { 'status-context': 'model' }
    })
    expect(result.stdout).toContain('***')
    const told = github.log
      .filter(({ server, method }) => server === 'api' && method !== 'GET')
      .map(({ body }) => JSON.stringify(body))
    expect(told.length).toBeGreaterThan(1)
    const everything = [
      result.stdout,
      result.stderr,
      result.summary,
      JSON.stringify(result.outputs),
      JSON.stringify(result.annotations),
      written(join(cwd, 'model-gate')),
      ...told
    ].join('\n')
    for (const form of forms) expect(everything).not.toContain(form)
  }
)
