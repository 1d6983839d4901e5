import { resolve } from 'node:path'

import type { Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { hasArtifacts, publishComment, uploadDocument, type WantedComment } from '../github/index.js'
import { changeDigest, commentMarker, renderMarkdown } from '../report/index.js'
import type { Host } from './github-workspace.js'

interface Place {
  readonly host: Host
  readonly frontend: Frontend
}

/**
 * Hands the reports to later jobs.
 *
 * @returns the address of the artifact, undefined where there is none
 * @throws MeasurementError where another job has taken its name
 */
export async function uploadReports(
  reports: readonly Report[],
  { output, leg, upload }: { readonly output: string; readonly leg: string; readonly upload: 'auto' | 'never' },
  { host: { run }, frontend }: Place
): Promise<string | undefined> {
  const [first] = reports
  if (first === undefined || upload === 'never' || !hasArtifacts(frontend.environment)) return undefined
  const folder = resolve(frontend.workingDirectory, output)
  const files = reports.length === 1 ? ['report.json'] : reports.map(({ model }) => `${model}/report.json`)
  const model = reports.length === 1 ? first.model : 'all'
  const url = await uploadDocument(
    { model, kind: 'report', leg },
    { folder, files: [...files, 'report.md'] },
    { ...frontend, run }
  )
  if (url !== undefined) await frontend.publish({ outputs: { 'artifact-url': url } })
  return url
}

/** The comment, with the address of the artifact where there is one. The verdict is out by now: nothing here can change it. */
export async function tellReports(
  reports: readonly Report[],
  {
    key,
    mode,
    artifactUrl
  }: { readonly key: string; readonly mode: WantedComment['mode']; readonly artifactUrl: string | undefined },
  { host, frontend }: Place
): Promise<void> {
  await tellPullRequest(
    {
      marker: commentMarker(key),
      body: (limit) => renderMarkdown(reports, { limit, key, detailsUrl: artifactUrl ?? host.run.url }),
      digest: changeDigest(reports),
      mode,
      blocked: reports.some(({ blocked }) => blocked)
    },
    { host, frontend }
  )
}

/** The comment of the pull request that the run is for; on other events there is none. */
export async function tellPullRequest(wanted: WantedComment, { host, frontend }: Place): Promise<void> {
  const { connection, run } = host
  const { log } = frontend
  if (run.unmatched !== undefined) log.info(`no comment was written: ${run.unmatched}`)
  const isFor = run.event === 'pull_request' || run.named === true || run.triggeredBy !== undefined
  if (run.pull === undefined || !isFor) return
  const published = await publishComment(wanted, { connection, run, pull: run.pull, log })
  if (published.result === 'none') log.info(`no comment was written: ${published.reason}`)
  else {
    log.info(`comment ${published.result}: ${published.url}`)
    await frontend.publish({ outputs: { 'comment-url': published.url } })
  }
}
