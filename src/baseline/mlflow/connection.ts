import { readFileSync } from 'node:fs'

import { MeasurementError, UnreachableError, type MlflowReference } from '../../documents/index.js'
import type { Surroundings } from '../store.js'
import { webClient, type Server, type WebClient } from '../web/client.js'
import { refuseInTheClear } from '../web/dispatcher.js'
import { patienceOf } from '../web/patience.js'
import { addressIn, headerText } from '../web/settings.js'

/** An MLflow server, and the client that speaks to it. */
export interface MlflowServer {
  /** Address with the path prefix, no trailing slash. */
  readonly base: string
  readonly workspace?: string
  readonly client: WebClient
}

type Environment = Surroundings['environment']

/**
 * The server that a reference names, else the one that the environment does: `MLFLOW_REGISTRY_URI` for models, `MLFLOW_TRACKING_URI` for runs.
 *
 * Credentials (`MLFLOW_TRACKING_USERNAME` and `_PASSWORD`, `MLFLOW_TRACKING_TOKEN`, a client certificate) go to the origins that these two
 * variables name, and nowhere else, and nobody else is believed without a certificate: a reference may come from a pull request.
 *
 * @param what is asked for
 * @throws UnreachableError where a variable is missing, such as in the job of a fork; UsageError where one is wrong
 */
export function mlflowServer(
  { server, workspace }: Pick<MlflowReference, 'server' | 'workspace'>,
  what: 'models' | 'runs',
  { environment, log }: Surroundings
): MlflowServer {
  const own = ownServers(environment)
  const base = server ?? (what === 'models' ? (own.registry ?? own.tracking) : own.tracking)
  if (base === undefined) {
    throw new UnreachableError({
      message: 'nobody says where MLflow is',
      hint: 'Set MLFLOW_TRACKING_URI (https://host), or write mlflow://host/... instead of models:/ or runs:/'
    })
  }
  const { origin } = new URL(base)
  const trusted = [own.registry, own.tracking].some((each) => each !== undefined && new URL(each).origin === origin)
  const credentials = trusted ? credentialsIn(environment) : undefined
  const sent = { variable: 'MLFLOW_TRACKING_URI', what: 'credentials' }
  if (credentials !== undefined) refuseInTheClear(new URL(base), environment, sent)
  const space = workspace ?? (environment['MLFLOW_WORKSPACE'] || undefined)
  return {
    base,
    ...(space !== undefined && { workspace: space }),
    client: webClient(
      {
        name: 'MLflow',
        origin,
        headers: {
          ...(credentials && { authorization: credentials.header }),
          ...(space !== undefined && { 'x-mlflow-workspace': headerText('the workspace', space) })
        },
        secrets: credentials?.secrets ?? [],
        tls: tlsIn(environment, trusted),
        patience: patienceOf(environment)
      },
      { environment, log }
    )
  }
}

function ownServers(environment: Environment): { readonly tracking?: string; readonly registry?: string } {
  const read = (name: string): string | undefined => {
    const text = environment[name]
    return text === undefined || text === '' ? undefined : addressOf(name, text)
  }
  const [tracking, registry] = [read('MLFLOW_TRACKING_URI'), read('MLFLOW_REGISTRY_URI')]
  return { ...(tracking !== undefined && { tracking }), ...(registry !== undefined && { registry }) }
}

function addressOf(variable: string, text: string): string {
  return addressIn(text, {
    variable,
    example: 'https://mlflow.acme.dev',
    hint: 'Databases, folders (mlruns) and Databricks are not available in this version',
    credentials: 'They are MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD'
  })
}

/** User and password win over a token, as in MLflow itself. */
function credentialsIn(
  environment: Environment
): { readonly header: string; readonly secrets: readonly string[] } | undefined {
  const given = (name: string): string | undefined => environment[`MLFLOW_TRACKING_${name}`] || undefined
  const [user, password, token] = [given('USERNAME'), given('PASSWORD'), given('TOKEN')]
  if (user !== undefined && password !== undefined) {
    const basic = Buffer.from(`${user}:${password}`).toString('base64')
    return { header: `Basic ${basic}`, secrets: [password, basic] }
  }
  if (user !== undefined || password !== undefined)
    throw new UnreachableError({
      message: 'MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD are set together or not at all'
    })
  return token === undefined
    ? undefined
    : { header: `Bearer ${headerText('MLFLOW_TRACKING_TOKEN', token)}`, secrets: [token] }
}

/** @param trusted whether the environment names the server */
function tlsIn(environment: Environment, trusted: boolean): NonNullable<Server['tls']> {
  const [ca, client] = [
    environment['MLFLOW_TRACKING_SERVER_CERT_PATH'],
    environment['MLFLOW_TRACKING_CLIENT_CERT_PATH']
  ]
  const insecure = trusted && /^(true|1)$/i.test(environment['MLFLOW_TRACKING_INSECURE_TLS'] ?? '')
  return {
    ...(insecure && { rejectUnauthorized: false }),
    ...(ca && { ca: pem('MLFLOW_TRACKING_SERVER_CERT_PATH', ca, 'CERTIFICATE') }),
    ...(trusted &&
      client && {
        cert: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'CERTIFICATE'),
        key: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'PRIVATE KEY')
      })
  }
}

/** A file in PEM that holds such a part: Node passes over one that holds none. */
function pem(name: string, path: string, part: 'CERTIFICATE' | 'PRIVATE KEY'): string {
  const wrong = (message: string): Error => new MeasurementError({ file: path, message, hint: `${name} names it` })
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw wrong(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
  if (new RegExp(`^-----BEGIN ([A-Z0-9 ]+ )?${part}-----`, 'm').test(text)) return text
  throw wrong(`holds no ${part.toLowerCase()} in PEM`)
}
