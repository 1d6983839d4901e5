import { canonicalJson, documentText, digestOf, evaluationSchema, type Evaluation } from '../documents/index.js'
import type { Promotion } from './store.js'

/**
 * Digest of what was measured: the evaluation without when, where and under which verdict it was promoted, and the profile. The rows are in it by
 * their digest. The same model of the same commit on the same data has the same content.
 *
 * @param profile bytes of profile.json, where there is one
 */
export function contentOf(evaluation: Evaluation, profile?: Uint8Array): string {
  const measured = { ...evaluation, createdAt: undefined, verdict: undefined, force: undefined, links: undefined }
  const digest = profile === undefined ? 'none' : digestOf(profile)
  return digestOf(`${documentText(evaluationSchema, measured)}profile ${digest}\n`)
}

/**
 * Digest of a promotion: of what was measured, and of the report and the reason that it goes by. What an earlier attempt of the same wrote is taken up;
 * what one wrote on the word of another report has another verdict in it, and stays where it is.
 */
export function recordOf({
  content,
  reportDigest,
  force
}: Pick<Promotion, 'content' | 'reportDigest' | 'force'>): string {
  return digestOf(canonicalJson({ content, reportDigest, ...(force !== undefined && { force }) }))
}
