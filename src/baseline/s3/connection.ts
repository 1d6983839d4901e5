import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'

import { cutText, hideSecrets, UnreachableError, UsageError } from '../../documents/index.js'
import type { Surroundings } from '../store.js'
import { refuseInTheClear } from '../web/dispatcher.js'
import { patienceOf } from '../web/patience.js'
import { throughWebClient } from './request-handler.js'

/** A service of objects, and what is never shown of it. */
export interface Connection {
  readonly client: S3Client
  readonly secrets: readonly string[]
}

/**
 * The service that the environment names: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` (else that of AWS), `AWS_REGION`, and credentials as every tool of
 * AWS finds them.
 *
 * @throws UnreachableError where nobody names the region, such as in the job of a fork; UsageError where the address would take credentials in the
 * clear
 */
export function s3Connection(surroundings: Surroundings): Connection {
  const { environment } = surroundings
  const endpoint = endpointIn(environment)
  const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || (endpoint && 'us-east-1')
  if (!region) {
    throw new UnreachableError({
      message: 'nobody says in which region of AWS the bucket is',
      hint: 'Set AWS_REGION, or AWS_ENDPOINT_URL for another service'
    })
  }
  const credentials = credentialsIn(environment)
  const secrets = [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined)
  const client = new S3Client({
    region,
    // Names of buckets are no names of hosts elsewhere than at AWS.
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    requestHandler: throughWebClient(surroundings, { secrets, patience: patienceOf(environment) }),
    // Who tries again is the web client, which knows how long.
    maxAttempts: 1,
    expectContinueHeader: false,
    // Compatible services do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED'
  })
  return { client, secrets }
}

/** As the first of the ways in which the SDK looks; the others read files and services of the machine. */
function credentialsIn(environment: Surroundings['environment']): Credentials | undefined {
  const [accessKeyId, secretAccessKey] = [environment['AWS_ACCESS_KEY_ID'], environment['AWS_SECRET_ACCESS_KEY']]
  const sessionToken = environment['AWS_SESSION_TOKEN'] || undefined
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) }
}

type Credentials = Extract<S3ClientConfig['credentials'], { accessKeyId: string }>

function endpointIn(environment: Surroundings['environment']): string | undefined {
  const address = environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined
  if (address === undefined) return undefined
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError({ message: 'AWS_ENDPOINT_URL must be https://host:port, and nothing of a user in it' })
  refuseInTheClear(url, environment, { variable: 'AWS_ENDPOINT_URL', what: 'signed requests' })
  return address
}

/** What the SDK says of a request that failed, as an error of ours. What the web client says is one already. */
export function s3Error(error: unknown, operation: string, { secrets }: Connection): Error {
  if (error instanceof UnreachableError) return error
  const { name, message, $metadata } = error as Error & { readonly $metadata?: { readonly httpStatusCode?: number } }
  const status = $metadata?.httpStatusCode
  // Secrets first: the cut could leave half of one. No control characters: a log could take them for a command.
  const said = hideSecrets(`${status === undefined ? '' : `${status} `}${name}: ${message}`, secrets)
  const line = cutText(said.replace(/[\s\p{Cc}]+/gu, ' '), 300)
  return new UnreachableError({
    message: `S3 did not let the gate ${operation}: ${line}`,
    hint: hintFor(status, name)
  })
}

function hintFor(status: number | undefined, name: string): string {
  if (name === 'CredentialsProviderError')
    return 'Give the job credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or aws-actions/configure-aws-credentials'
  if (/^(InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken)$/.test(name))
    return 'The service does not know these credentials: look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN'
  if (status === 301 || status === 400) return 'Look at AWS_REGION: it must be the region of the bucket'
  if (status === 403) return 'They need s3:GetObject and s3:ListBucket, and to promote s3:PutObject'
  if (status === 404) return 'Look at the name of the bucket'
  return 'Run the job again; if it stays, look at the log of the service'
}
