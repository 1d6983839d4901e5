import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { hasDotSegments, isReference, parseReference, type Reference } from '../../../src/documents/index.js'

const digest = 'a'.repeat(64)

describe('a reference to files', () => {
  it.each([
    [
      `https://models.example/a/b.csv#sha256=${digest}`,
      { url: 'https://models.example/a/b.csv', digest: `sha256:${digest}` }
    ],
    ['https://models.example:8443/evaluation.json', { url: 'https://models.example:8443/evaluation.json' }],
    ['https://models.example/v1.2..3/a.json', { url: 'https://models.example/v1.2..3/a.json' }],
    ['s3://models/late', { bucket: 'models', key: 'late' }],
    ['s3://models/ä b/100%/', { bucket: 'models', key: 'ä b/100%' }],
    ['gto:team/late#prod-eu:metrics', { artifact: 'team/late', stage: 'prod-eu', path: 'metrics' }],
    ['gto:late@v1.2.3-rc.1:a:b', { artifact: 'late', version: 'v1.2.3-rc.1', path: 'a:b' }]
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toMatchObject(expected)
  })

  it.each([
    ['without a file', 'https://models.example/'],
    ['without a path', 'https://models.example'],
    ['of a folder', 'https://models.example/late/'],
    ['with a user', 'https://gate@models.example/a.json'],
    ['with a password', 'https://gate:secret@models.example/a.json'],
    ['with a query', 'https://models.example/a.json?X-Amz-Signature=1'],
    ['with another fragment', 'https://models.example/a.json#top'],
    ['with half a digest', 'https://models.example/a.json#sha256=abc'],
    ['with a backslash', 'https://models.example\\@evil.example/a.json'],
    ['that climbs', 'https://models.example/late/../a.json'],
    ['that climbs encoded', 'https://models.example/late/%2e%2E/a.json'],
    ['that climbs behind an encoded slash', 'https://models.example/late%2f..%2fa.json'],
    ['in the clear', 'http://models.example/a.json'],
    ['to a bucket alone', 's3://models'],
    ['to a bucket that none may be called', 's3://Models_/late'],
    ['that climbs in a bucket', 's3://models/late/../production'],
    ['with empty folders', 's3://models//late'],
    ['with a version of an object', 's3://models/late?versionId=1'],
    ['without stage and version', 'gto:late:metrics'],
    ['to a version of no number', 'gto:late@prod:metrics'],
    ['without a path of GTO', 'gto:late#prod'],
    ['to a name that globs', 'gto:la*#prod:metrics']
  ])('%s is none: %s', (_, text) => {
    expect(isReference(text)).toBe(false)
  })

  it('of any text is none, or stays on its host, in its bucket, in its repository', () => {
    const scheme = fc.constantFrom('https://h.example/', 's3://bucket/', 'gto:')
    const piece = fc.constantFrom('..', '.', '%2e', '/', '\\', '@', '#', '?', ':', 'a', '\n', '%2f', 'ü', ' ')
    const rest = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join(''))
    )
    fc.assert(
      fc.property(scheme, rest, (start, end) => !isReference(start + end) || stays(parseReference(start + end))),
      { numRuns: 2000 }
    )
  })
})

/** Whether it names what its text shows. */
function stays(parsed: Reference): boolean {
  if (parsed.scheme === 's3') return parsed.bucket === 'bucket' && !hasDotSegments(parsed.key)
  if (parsed.scheme === 'gto') return !/[*?[\s:]/.test(parsed.artifact)
  if (parsed.scheme !== 'https') return false
  const { host, username, search, hash, pathname } = new URL(parsed.url)
  const asWritten = pathname.split('/').length === parsed.url.split('/').length - 2
  return host === 'h.example' && asWritten && [username, search, hash].every((part) => part === '')
}
