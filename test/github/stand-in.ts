import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const METADATA = `name: Stand-in
description: Compares one number with a floor, comments, and fails when it is below
inputs:
  report: { description: A JSON file with a number named auc, required: true }
  floor: { description: The lowest accepted value, default: '0.90' }
  github-token: { description: The token, default: "\${{ github.token }}" }
outputs:
  passed: { description: Whether it passed }
runs:
  using: node24
  main: dist/run.js
`

const MAIN = `import { appendFileSync, readFileSync } from 'node:fs'
const input = (name) => process.env['INPUT_' + name.toUpperCase()]
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
const repository = '/repos/' + process.env.GITHUB_REPOSITORY
const marker = '<!-- stand-in -->'
async function api(method, path, body) {
  const response = await fetch(process.env.GITHUB_API_URL + path, {
    method,
    headers: { authorization: 'Bearer ' + input('github-token'), 'content-type': 'application/json' },
    body: body && JSON.stringify(body)
  })
  if (!response.ok) throw new Error(method + ' ' + path + ' answered ' + response.status)
  return response.json()
}
const { auc } = JSON.parse(readFileSync(input('report'), 'utf8'))
const passed = auc >= Number(input('floor'))
const text = marker + '\\n**' + (passed ? 'PASS' : 'FAIL') + '** auc ' + auc + ' at ' + event.pull_request.head.sha
appendFileSync(process.env.GITHUB_STEP_SUMMARY, text + '\\n')
appendFileSync(process.env.GITHUB_OUTPUT, 'passed<<end\\n' + passed + '\\nend\\n')
const comments = await api('GET', repository + '/issues/' + event.pull_request.number + '/comments?per_page=100')
const mine = comments.find(({ body, user }) => body.startsWith(marker) && user.type === 'Bot')
if (mine) await api('PATCH', repository + '/issues/comments/' + mine.id, { body: text })
else await api('POST', repository + '/issues/' + event.pull_request.number + '/comments', { body: text })
if (!passed) {
  console.log('::error title=Stand-in::auc ' + auc + ' is below ' + input('floor'))
  process.exitCode = 1
}
`

/** A small gate of 30 lines, as a folder that holds an action: what the harness is tested with. */
export function standIn(folder: string): { readonly metadata: string; readonly main: string } {
  const paths = { metadata: join(folder, 'action.yml'), main: join(folder, 'dist', 'run.js') }
  mkdirSync(dirname(paths.main), { recursive: true })
  writeFileSync(paths.metadata, METADATA)
  writeFileSync(paths.main, MAIN)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return paths
}
