import { MeasurementError, parseChecks, type Checks } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { DocumentKind, Received } from '../github/index.js'
import type { Host } from './github-workspace.js'

/** Documents that earlier jobs of the run handed over, on `workflow_run` those of the run that has ended; none on a terminal, and where there is no artifact service. */
export async function received(
  kinds: readonly DocumentKind[],
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<readonly Received[]> {
  if (host === undefined) return []
  const { documentsOfRun, hasArtifacts, receiveDocuments } = await import('../github/index.js')
  const { run, connection } = host
  if (run.triggeredBy === undefined && !hasArtifacts(frontend.environment)) {
    frontend.log.info('there is no artifact service here: documents of other jobs cannot be received')
    return []
  }
  frontend.log.phase('looking for the documents of other jobs')
  const documents =
    run.triggeredBy === undefined
      ? await receiveDocuments(kinds, { environment: frontend.environment, run })
      : await documentsOfRun(connection, run.triggeredBy, ({ kind }) => kinds.includes(kind))
  for (const { model, kind, leg, attempt } of documents)
    frontend.log.info(`received ${kind} of ${model}, leg ${leg}, attempt ${attempt}`)
  return documents
}

/**
 * The checks in a document.
 *
 * @throws MeasurementError where there are none, or those of another model: a job speaks for the model that it was started for
 */
export function checksIn({ files, ...name }: Received): Checks {
  const bytes = files().get('checks.json')
  if (bytes === undefined) throw new MeasurementError({ file: nameOf(name), message: 'holds no checks.json' })
  const checks = parseChecks(new TextDecoder().decode(bytes), nameOf(name))
  if (checks.model === name.model) return checks
  throw new MeasurementError({
    file: nameOf(name),
    key: 'model',
    message: `is ${JSON.stringify(checks.model)}; the document is of ${JSON.stringify(name.model)}`
  })
}

/** What to call a document in messages. */
export function nameOf({ model, kind, leg }: Omit<Received, 'files'>): string {
  return `${kind} of ${model}, leg ${leg}`
}
