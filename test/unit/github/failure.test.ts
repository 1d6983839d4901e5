import { describe, expect, it } from '@jest/globals'
import { RequestError } from '@octokit/request-error'

import { failureOf, isAbsent, refused } from '../../../src/github/failure.js'
import { adviceOn } from '../../../src/github/write-advice.js'

function answered(status: number, message: unknown, more: object = {}, headers: Record<string, string> = {}): Error {
  return new RequestError(String(message), status, {
    request: { method: 'POST', url: 'https://api.github.example/x', headers: {} },
    response: { status, url: '', headers, data: { message, ...more } }
  })
}

const unanswered = new RequestError('no answer within 30 s', 500, {
  request: { method: 'GET', url: 'https://api.github.example/x', headers: {} }
})

describe('what a refusal is', () => {
  it.each([
    [401, 'Bad credentials', 'other'],
    [403, 'Resource not accessible by integration', 'no-permission'],
    [403, 'Must have admin rights to Repository.', 'no-permission'],
    [403, 'Commenting is disabled on issues with more than 2500 comments', 'comments-full'],
    [403, 'Unable to create comment because issue is locked.', 'locked'],
    [403, 'Repository access blocked', 'other'],
    [403, 'Repository was archived so is read-only.', 'archived'],
    [403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', 'rate-limit'],
    [403, 'API rate limit exceeded for installation ID 1.', 'rate-limit'],
    [403, 'You have triggered an abuse detection mechanism.', 'rate-limit'],
    [404, 'Not Found', 'not-found'],
    [409, 'Conflict', 'other'],
    [422, 'Validation Failed', 'other'],
    [429, 'Too many requests', 'rate-limit'],
    [500, 'Server Error', 'other']
  ])('%i %s: %s', (status, message, kind) => {
    expect(failureOf(answered(status, message))).toEqual({ status, kind, said: message })
  })

  it('says of a text that is too long that it is, wherever GitHub says it [rule 54]', () => {
    const errors = [{ field: 'body', message: 'body is too long (maximum is 65536 characters)' }]
    expect(failureOf(answered(422, 'Validation Failed', { errors })).kind).toBe('too-long')
    expect(failureOf(answered(422, 'Body is too long (maximum is 65536 characters)')).kind).toBe('too-long')
  })

  it('has no status where nothing answered', () => {
    expect(failureOf(unanswered)).toEqual({ status: undefined, kind: 'other', said: 'no answer within 30 s' })
    expect(failureOf(new TypeError('a bug'))).toMatchObject({ status: undefined, said: 'a bug' })
  })

  it('is one line of at most 300 characters', () => {
    expect(failureOf(answered(500, `a\n::error::b\r\n${'x'.repeat(500)}`)).said).toMatch(/^a ::error::b x{280,}…$/)
  })
})

describe('advice', () => {
  it('gives the permissions to add for a refusal to the own repository, not for a fork [rule 63]', () => {
    const failure = failureOf(answered(403, 'Resource not accessible by integration'))
    expect(adviceOn(failure, { fork: false }).join('\n')).toContain(
      '    permissions:\n      contents: read\n      actions: read\n      pull-requests: write'
    )
    expect(adviceOn(failure, { fork: true }).join('\n')).not.toContain('pull-requests: write')
  })
})

describe('a request that had to succeed', () => {
  it.each([
    [answered(403, 'Resource not accessible by integration'), 'Give the job this permission: contents: read'],
    [answered(404, 'Not Found'), 'Give the job this permission: contents: read'],
    [answered(502, 'Server Error'), 'Run the job again'],
    [unanswered, 'Run the job again']
  ])('%s', (error, hint) => {
    expect(refused(error, 'read the commit main', 'contents: read').message).toContain(hint)
  })

  it('is absent only where GitHub says 404', () => {
    expect([answered(404, 'x'), answered(403, 'x'), unanswered, new Error('404')].map(isAbsent)).toEqual([
      ...[true, false, false, false]
    ])
  })
})
