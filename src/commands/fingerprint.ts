import type { Found } from '../baseline/index.js'
import { canonicalJson, digestOf, MeasurementError, type Check, type Policy } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { checkedOutCommit } from '../git/index.js'
import { commitTree } from '../github/index.js'
import { version } from '../version.js'
import type { GivenTables } from './data-standards.js'
import type { Host } from './github-workspace.js'
import { legOf } from './leg.js'
import type { LocatedPolicy } from './load-policies.js'
import type { Given } from './measure-candidate.js'
import type { Production } from './production.js'
import { toolDigest } from './tool-digest.js'

/** What a step was told, as far as a measurement can depend on it. */
export interface GivenInputs extends Given, GivenTables {
  readonly baseline: readonly string[]
  readonly seed?: number | undefined
  readonly leg?: string | undefined
}

/** What the report of a model is made of, before it is made. */
export interface Made {
  readonly located: LocatedPolicy
  readonly production: Production
  readonly inputs: GivenInputs
  /** Checks on the jobs before this one: they are of this run, and in no fingerprint. */
  readonly jobs: readonly Check[]
}

/**
 * Digest of all that the result of a model depends on: the tree of the commit that is judged and checked out (code, data, workflow), the base
 * commit (policy and standards), production, the bundle, and how the step was started.
 *
 * @throws MeasurementError with what makes a result that no fingerprint can stand for, a clause
 */
export async function fingerprintOf(
  { located, production, inputs }: Made,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<string> {
  const { policy, path, workspace } = located
  const { standards } = workspace
  const { environment, workingDirectory } = frontend
  refuseElsewhere(policy)
  if (standards === undefined || production.error !== undefined) no('its standards could not be read')
  if ((await checkedOutCommit(workingDirectory)) !== host.run.sha)
    no('the checkout is not of the commit that the run is for')
  const variable = (name: string): string => environment[name] ?? ''
  return digestOf(
    canonicalJson({
      fingerprint: 1,
      tree: await commitTree(host.connection, host.run.sha),
      base: standards?.repository.commit,
      policy: [path, policy.digest],
      baseline: identityOf(production.found, 'baseline'),
      anchor: production.anchor === undefined ? [] : identityOf(production.anchor, 'anchor'),
      tool: [version, await toolDigest(), process.version],
      runner: [variable('RUNNER_OS'), variable('RUNNER_ARCH')],
      step: [workflowPath(environment), variable('GITHUB_JOB'), legOf(inputs.leg), standards?.prefix],
      inputs: {
        predictions: inputs.predictions ?? null,
        metrics: inputs.metrics ?? null,
        baseline: inputs.baseline,
        reference: inputs.reference ?? null,
        current: inputs.current ?? null,
        seed: inputs.seed ?? null
      }
    })
  )
}

function no(message: string): never {
  throw new MeasurementError({ message })
}

/** What is read from a server or a database is not in the tree, and may be another by now. */
function refuseElsewhere({ candidate, drift }: Policy): void {
  if (candidate.from !== undefined) no('the candidate is measured elsewhere (candidate.from)')
  const tables = [drift?.reference, drift?.current]
  if (tables.some((source) => source?.kind === 'sql')) no('drift reads a database')
}

/** A place without a version may hold another baseline under the same name. */
function identityOf({ side, reference, version: of }: Found, role: string): readonly string[] {
  if (side === undefined) return []
  if (reference === undefined || of === undefined) return no(`the place of the ${role} has no versions`)
  return [reference, of, digestOf(canonicalJson(side.evaluation))]
}

/**
 * Path of the workflow that the step belongs to, such as `.github/workflows/model-gate.yml`.
 *
 * @throws MeasurementError where it is of another repository
 */
export function workflowPath(environment: Frontend['environment']): string {
  const [named = ''] = (environment['GITHUB_WORKFLOW_REF'] ?? '').split('@')
  const own = `${environment['GITHUB_REPOSITORY'] ?? ''}/`
  return named.toLowerCase().startsWith(own.toLowerCase()) && own !== '/'
    ? named.slice(own.length)
    : no('the workflow is kept in another repository')
}
