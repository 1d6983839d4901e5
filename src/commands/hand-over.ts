import type { Frontend } from '../frontends/index.js'
import type { DocumentKind } from '../github/index.js'
import type { Host } from './github-workspace.js'

/** A document in a folder, with the files that belong to it. */
export interface Written {
  readonly model: string
  readonly kind: DocumentKind
  readonly folder: string
  readonly files: readonly string[]
}

/** Hands a document to later jobs of the workflow, where this is one and it has an artifact service. */
export async function handOver(
  { model, kind, folder, files }: Written,
  { upload, leg }: { readonly upload: 'auto' | 'never'; readonly leg?: string | undefined },
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<void> {
  if (host === undefined || upload === 'never') return
  const { hasArtifacts, uploadDocument } = await import('../github/index.js')
  const { legOf } = await import('./leg.js')
  if (!hasArtifacts(frontend.environment)) {
    frontend.log.info('there is no artifact service here: documents are not handed to later jobs')
    return
  }
  const name = { model, kind, leg: legOf(leg) }
  const url = await uploadDocument(name, { folder, files }, { ...frontend, run: host.run })
  if (url !== undefined) await frontend.publish({ outputs: { 'artifact-url': url } })
}
