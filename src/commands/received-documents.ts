import { MeasurementError, parseChecks, type Check, type Checks } from '../documents/index.js'
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
 * The checks in a document of another job.
 *
 * @throws MeasurementError where there are none, or those of another model: a job speaks for the model that it was started for
 */
function checksIn({ files, ...name }: Received): Checks {
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

/**
 * What checks of another job say of its data; what they say of two models is left aside. Any job of the run, also the one that runs code of the
 * pull request, may hand over a document by any name: what it says of production is not asked, the gate compares again.
 *
 * @throws MeasurementError as `checksIn`
 */
export function claimed(document: Received): Checks {
  const { schema, model, candidate, checks } = checksIn(document)
  const commit = candidate?.commit
  return {
    schema,
    model,
    ...(commit !== undefined && { candidate: { kind: 'none', commit } }),
    checks: checks.filter((check) => !comparesModels(check))
  }
}

/** Whether a check is about two models: one of drift alone says nothing of them. */
export function comparesModels({ family }: Pick<Check, 'family'>): boolean {
  return family === 'metric' || family === 'anchor'
}

/** What to call a document in messages. */
export function nameOf({ model, kind, leg }: Omit<Received, 'files'>): string {
  return `${kind} of ${model}, leg ${leg}`
}
