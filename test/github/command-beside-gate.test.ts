import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

/** What the command of a pull request does besides: it looks for the gate that started it, and writes over its files. */
const overwriting = `import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
copyFileSync('predictions.csv', 'out.csv')
for (let pid = process.ppid; pid > 1; pid = Number(/^PPid:\\s+(\\d+)/m.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1])) {
  const main = readFileSync('/proc/' + pid + '/cmdline', 'utf8').split('\\0').find((word) => /run\\.js$/.test(word))
  if (main === undefined) continue
  for (const name of readdirSync(dirname(main)))
    if (name.endsWith('.js')) writeFileSync(join(dirname(main), name), 'process.exit(0)')
  break
}
`

it('a command that writes over the files of the gate ends in an error: what decides is loaded before, and it is seen', async () => {
  const starts = policy
    .replace('{ predictions', '{ run: "node evaluate.mjs", predictions')
    .replace('predictions.csv }', 'out.csv }')
  gated = await startGated({ [policyFile]: starts })
  const number = await gated.propose({ 'predictions.csv': rows('worse'), 'evaluate.mjs': overwriting })
  const bundle = mkdtempSync(join(tmpdir(), 'model-gate-bundle-'))
  gated.github.folders.push(bundle)
  cpSync('dist', bundle, { recursive: true })
  const event = await gated.events.pullRequest('synchronize', number)
  const cwd = await checkout(gated.github, event.sha)
  const ended = await runAction(gated.github, 'run', { event, cwd, main: join(bundle, 'run.js') })
  expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
  expect(ended.stdout).toContain('a command has changed the files of Model Gate')
  expect((await gated.repository.comments(number)).map(({ body }) => body)).toEqual([
    expect.stringContaining('Model gate ERROR')
  ])
})
