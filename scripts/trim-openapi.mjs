// Cuts GitHub's OpenAPI description to the paths that are used and what they reach: fixtures/github/api.json.
// Run it when a path is added or to follow GitHub; the package is 389 MB, so it is installed outside the repository:
//   (cd "$(mktemp -d)" && npm install --no-save @octokit/openapi@23.0.2 && pwd)
//   node scripts/trim-openapi.mjs <that folder>
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TARGET = 'fixtures/github/api.json'
const REPOSITORY = '/repos/{owner}/{repo}'
const PATHS = [
  '',
  '/actions/artifacts',
  '/actions/artifacts/{artifact_id}',
  '/actions/artifacts/{artifact_id}/{archive_format}',
  '/actions/runs',
  '/actions/runs/{run_id}',
  '/actions/runs/{run_id}/artifacts',
  '/actions/runs/{run_id}/attempts/{attempt_number}',
  '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  '/actions/runs/{run_id}/jobs',
  '/actions/workflows',
  '/actions/workflows/{workflow_id}',
  '/actions/workflows/{workflow_id}/runs',
  '/activity',
  '/branches',
  '/branches/{branch}',
  '/branches/{branch}/protection',
  '/branches/{branch}/protection/required_status_checks',
  '/check-runs',
  '/collaborators/{username}/permission',
  '/commits',
  '/commits/{commit_sha}/pulls',
  '/commits/{ref}',
  '/commits/{ref}/check-runs',
  '/commits/{ref}/status',
  '/commits/{ref}/statuses',
  '/compare/{basehead}',
  '/contents/{path}',
  '/dispatches',
  '/git/blobs',
  '/git/blobs/{file_sha}',
  '/git/commits',
  '/git/commits/{commit_sha}',
  '/git/matching-refs/{ref}',
  '/git/ref/{ref}',
  '/git/refs',
  '/git/refs/{ref}',
  '/git/trees',
  '/git/trees/{tree_sha}',
  '/issues',
  '/issues/{issue_number}',
  '/issues/{issue_number}/comments',
  '/issues/{issue_number}/events',
  '/issues/{issue_number}/labels',
  '/issues/{issue_number}/labels/{name}',
  '/issues/comments/{comment_id}',
  '/labels',
  '/labels/{name}',
  '/pulls',
  '/pulls/{pull_number}',
  '/pulls/{pull_number}/commits',
  '/pulls/{pull_number}/files',
  '/pulls/{pull_number}/merge',
  '/pulls/{pull_number}/reviews',
  '/releases',
  '/releases/{release_id}',
  '/releases/{release_id}/assets',
  '/releases/assets/{asset_id}',
  '/releases/latest',
  '/releases/tags/{tag}',
  '/rules/branches/{branch}',
  '/statuses/{sha}'
]
  .map((path) => `${REPOSITORY}${path}`)
  .concat('/orgs/{org}/teams/{team_slug}/memberships/{username}')

/** What no validation reads. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'x-github'])

function slim(node, isMap = false) {
  if (Array.isArray(node)) return node.map((item) => slim(item))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !PROSE.has(key))
      .map(([key, value]) => [key, slim(value, key === 'properties' && !isMap)])
  )
}

const folder = join(process.argv[2], 'node_modules', '@octokit', 'openapi')
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
// The file itself: the package's index loads ten of them, 390 MB.
const whole = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'))
const kept = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  'x-source': `@octokit/openapi ${version}, cut by scripts/trim-openapi.mjs`,
  paths: {},
  components: {}
}

/** Keeps what a part refers to, and what that refers to. */
function keep(node) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.$ref === 'string') {
    const [group, name] = node.$ref.split('/').slice(2)
    kept.components[group] ??= {}
    if (!(name in kept.components[group])) {
      kept.components[group][name] = slim(whole.components[group][name])
      keep(kept.components[group][name])
    }
  }
  Object.values(node).forEach(keep)
}

for (const path of PATHS) {
  if (whole.paths[path] === undefined) throw new Error(`GitHub has no path ${path}`)
  kept.paths[path] = slim(whole.paths[path])
  keep(kept.paths[path])
}
for (const [group, entries] of Object.entries(kept.components)) {
  kept.components[group] = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}
const text = `${JSON.stringify(kept)}\n`
writeFileSync(TARGET, text)
process.stdout.write(`${TARGET}: ${PATHS.length} paths, ${Math.round(text.length / 1024)} KiB\n`)
