import { writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

import { compiled } from '../node.js'
import type { GitHub } from './emulator.js'
import type { Event } from './event.js'
import { runtimeToken } from './results-service.js'
import type { Run } from './runs.js'

/** The files through which a step speaks to the runner. */
export const COMMAND_FILES = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'] as const

/** The variables that a hosted Linux runner sets for a step, with GitHub's addresses on loopback. */
export function runnerEnvironment(
  github: GitHub,
  { event, run, job }: { readonly event: Event; readonly run: Run; readonly job: string },
  { workspace, temp, node }: { readonly workspace: string; readonly temp: string; readonly node: string }
): Record<string, string> {
  const [owner = '', name = ''] = github.repository.split('/')
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload))
  const files = COMMAND_FILES.map((file) => {
    const path = join(temp, `${file.toLowerCase()}-file`)
    writeFileSync(path, '')
    return [`GITHUB_${file}`, path]
  })
  const workflow = run.path.split('/').at(-1)!
  return {
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: temp,
    // Without it Windows opens no socket.
    ...(process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] }),
    ...compiled,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...(Object.fromEntries(files) as Record<string, string>),
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_JOB: job,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: workflow.replace(/\.ya?ml$/, ''),
    GITHUB_WORKFLOW_REF: `${owner}/${name}/${run.path}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(temp, 'runner'),
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    ...(github.resultsUrl === ''
      ? {}
      : { ACTIONS_RESULTS_URL: github.resultsUrl, ACTIONS_RUNTIME_TOKEN: runtimeToken(run.backendId, job) })
  }
}
