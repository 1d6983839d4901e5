import type { Profile, ProfiledType, SqlSource } from '../documents/index.js'
import { openEngine, profileInEngine } from '../engines/index.js'
import type { Frontend } from '../frontends/index.js'

/** How a table in a database is summarised. */
export interface SqlProfiling {
  readonly types: ReadonlyMap<string, ProfiledType>
  readonly exclude: ReadonlySet<string>
  readonly edges?: ReadonlyMap<string, readonly number[]>
}

/**
 * The profile of a table or query, made where it is. The connection comes from the environment.
 *
 * @throws UsageError or MeasurementError where the engine cannot be reached or refuses; no secret is in it
 */
export async function profileOfSql(
  source: SqlSource,
  { types, exclude, edges }: SqlProfiling,
  { kind, environment, workingDirectory: directory, log }: Frontend
): Promise<{ readonly profile: Profile; readonly name: string; readonly names: readonly string[] }> {
  log.phase(`profiling in ${source.engine}`)
  // The checkout of a workflow is the pull request's: a package in it would run here, and could decide.
  const packages = kind === 'terminal' ? directory : environment['MODEL_GATE_PACKAGES']
  const engine = await openEngine(source, { environment, directory, ...(packages !== undefined && { packages }) })
  try {
    const options = { types, exclude: [...exclude], ...(edges && { edges }) }
    const { profile, names, asked } = await profileInEngine(engine, source, options)
    const bytes = asked.bytes === undefined ? '' : `, ${asked.bytes} bytes read`
    const cost = `${profile.rows} rows, ${asked.statements} statements${bytes}`
    return { profile, name: `${source.table ?? 'a query'} in ${source.engine} (${cost})`, names }
  } finally {
    await engine.close()
  }
}
