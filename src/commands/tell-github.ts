import { resolve } from 'node:path'

import type { Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { hasArtifacts, publishComment, uploadDocument, type WantedComment } from '../github/index.js'
import { changeDigest, commentMarker, renderMarkdown } from '../report/index.js'
import type { Host } from './github-workspace.js'

/** How a decision is told to GitHub. */
export interface Telling {
  readonly output: string
  readonly key: string
  readonly leg: string
  readonly upload: 'auto' | 'never'
  readonly mode: WantedComment['mode']
}

/** Artifact and comment, in this order because the comment links the artifact. The verdict is out by now: nothing here can change it. */
export async function tellGitHub(
  reports: readonly Report[],
  { output, key, leg, upload, mode }: Telling,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  const artifactUrl = upload === 'never' ? undefined : await uploadReports(reports, { output, leg }, { host, frontend })
  if (artifactUrl !== undefined) await frontend.publish({ outputs: { 'artifact-url': artifactUrl } })
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
export async function tellPullRequest(
  wanted: WantedComment,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
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

async function uploadReports(
  reports: readonly Report[],
  { output, leg }: Pick<Telling, 'output' | 'leg'>,
  { host: { run }, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<string | undefined> {
  if (!hasArtifacts(frontend.environment)) return undefined
  const folder = resolve(frontend.workingDirectory, output)
  const [first] = reports
  if (first === undefined) return undefined
  const files = reports.length === 1 ? ['report.json'] : reports.map(({ model }) => `${model}/report.json`)
  const model = reports.length === 1 ? first.model : 'all'
  return uploadDocument(
    { model, kind: 'report', leg },
    { folder, files: [...files, 'report.md'] },
    { ...frontend, run }
  )
}
