import { hasDotSegments } from './dot-segments.js'

/** A place that holds files and knows nothing of models. */
export type FileReference =
  | {
      readonly scheme: 'gto'
      /** Name of the model as tags have it. */
      readonly artifact: string
      /** Either the stage that it has now, or one version. */
      readonly stage?: string
      readonly version?: string
      /** Of the baseline in the tagged commit. */
      readonly path: string
    }
  | {
      readonly scheme: 'https'
      readonly url: string
      /** What the file must be: `sha256:` and 64 hexadecimal digits. */
      readonly digest?: string
    }
  | { readonly scheme: 's3'; readonly bucket: string; readonly key: string }

/**
 * Reads what stands behind `gto:`. Names as tags have them: GTO writes `=` where a name has a colon.
 *
 * @example
 * gtoReference('fraud#prod:metrics') // => { scheme: 'gto', artifact: 'fraud', stage: 'prod', path: 'metrics' }
 * @example
 * gtoReference('fraud@v1.2.3:metrics/test.json') // => { scheme: 'gto', artifact: 'fraud', version: 'v1.2.3', path: 'metrics/test.json' }
 */
export function gtoReference(rest: string): FileReference | undefined {
  const [, artifact, mark, name, path] = /^(\w[\w.=/-]*)([#@])(\w[\w.+/-]*):([^\0]+)$/.exec(rest) ?? []
  if (artifact === undefined || name === undefined || path === undefined) return undefined
  if (hasDotSegments(artifact) || hasDotSegments(name)) return undefined
  if (mark === '#') return { scheme: 'gto', artifact, stage: name, path }
  return /^v\d+\.\d+\.\d+([+-][\w.+-]+)?$/.test(name) ? { scheme: 'gto', artifact, version: name, path } : undefined
}

/**
 * Reads what stands behind `https:`. A user, a password or a query may be secret: none of them stands in a policy.
 *
 * @example
 * webReference('//models.example/late/evaluation.json') // => { scheme: 'https', url: 'https://models.example/late/evaluation.json' }
 */
export function webReference(rest: string): FileReference | undefined {
  const [, address, digest] = /^(\/\/[^\s/?#@\\]+\/[^\s?#\\]*[^\s?#\\/])(?:#sha256=([0-9a-f]{64}))?$/.exec(rest) ?? []
  if (address === undefined || hasDotSegments(address) || !URL.canParse(`https:${address}`)) return undefined
  return { scheme: 'https', url: `https:${address}`, ...(digest !== undefined && { digest: `sha256:${digest}` }) }
}

/**
 * Reads what stands behind `s3:`.
 *
 * @example
 * objectReference('//models/late/production/') // => { scheme: 's3', bucket: 'models', key: 'late/production' }
 */
export function objectReference(rest: string): FileReference | undefined {
  const [, bucket, key] =
    /^\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\p{Cc}?#\\]*[^\p{Cc}?#\\/])\/?$/u.exec(rest) ?? []
  if (bucket === undefined || key === undefined || hasDotSegments(key) || /^\/|\/\//.test(key)) return undefined
  return { scheme: 's3', bucket, key }
}
