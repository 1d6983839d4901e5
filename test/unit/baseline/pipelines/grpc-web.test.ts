import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ended, framed } from '../../../../src/baseline/pipelines/metadata/grpc-web.js'
import { getArtifactsByID } from '../../../../src/baseline/pipelines/metadata/messages.js'

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)]

// Bytes by hand, from PROTOCOL-WEB: a flag, the length in four bytes, big endian, and what is framed.
const message = [0x00, 0, 0, 0, 2, 7, 8]
const trailers = (text: string): number[] => [0x80, 0, 0, 0, text.length, ...bytes(text)]
const good = trailers('grpc-status:0\r\n')

const endOf = (body: readonly number[], headers: Record<string, string> = {}): unknown =>
  ended(new Headers(headers), Uint8Array.from(body))

describe('an answer of gRPC-web', () => {
  it.each([
    ['a message and its trailers', [...message, ...good], { status: 0, words: '', message: Uint8Array.of(7, 8) }],
    [
      'an empty message',
      [0, 0, 0, 0, 0, ...trailers('grpc-status: 0')],
      { status: 0, words: '', message: new Uint8Array(0) }
    ],
    [
      'a failure, whatever came before it',
      [...message, ...trailers('GRPC-Status: 7\r\ngrpc-message: not%20yours\r\n')],
      { status: 7, words: 'not yours' }
    ],
    [
      'words that are no percent-encoding',
      trailers('grpc-status:13\r\ngrpc-message:100%'),
      { status: 13, words: '100%' }
    ],
    ['words that hold a colon', trailers('grpc-status:2\r\ngrpc-message:a: b'), { status: 2, words: 'a: b' }]
  ])('is %s', (_, body, expected) => {
    expect(endOf(body)).toEqual(expected)
  })

  it('without a body ends in its headers', () => {
    expect(endOf([], { 'grpc-status': '14', 'grpc-message': 'no%0Ahealthy upstream' })).toEqual({
      status: 14,
      words: 'no\nhealthy upstream'
    })
  })

  it.each([
    ['nothing', [], 'does not say whether'],
    ['a message without an end', message, 'no trailers'],
    ['half of a message', message.slice(0, 6), '2 bytes are announced, 1 came'],
    ['half of the beginning of a frame', [...message, 0x80, 0, 0], 'breaks off'],
    ['a length beyond its end', [0, 0xff, 0xff, 0xff, 0xff, 1], '4294967295 bytes are announced, 1 came'],
    ['a length that is too short', [0, 0, 0, 0, 1, 7, 8, ...good], 'breaks off'],
    ['more behind its end', [...message, ...good, 1, 2], 'breaks off'],
    ['a message behind its end', [...good, ...message], 'no trailers'],
    ['two ends', [...message, ...good, ...good], 'ends twice'],
    ['two messages', [...message, ...message, ...good], '2 messages'],
    ['no message', good, '0 messages'],
    ['a compressed message', [0x01, ...message.slice(1), ...good], 'compressed'],
    ['compressed trailers', [...message, 0x81, ...good.slice(1)], 'compressed'],
    ['a frame that nobody knows', [0x40, 0, 0, 0, 0, ...message, ...good], 'of the kind 64'],
    ['an end without a status', [...message, ...trailers('grpc-message:fine')], 'does not say whether'],
    ['a status that is none', [...message, ...trailers('grpc-status:ok')], 'does not say whether'],
    ['two statuses', [...message, ...trailers('grpc-status:0\r\ngrpc-status:7')], 'does not say whether']
  ])('is not %s [fail-open 1]', (_, body, says) => {
    expect(endOf(body)).toEqual({ malformed: expect.stringContaining(says) })
  })

  it('is not a success without a message, in headers either [fail-open 1]', () => {
    expect(endOf([], { 'grpc-status': '0' })).toEqual({ malformed: 'it holds 0 messages' })
    expect(endOf(message, { 'grpc-status': '0' })).toEqual({ malformed: expect.stringContaining('no trailers') })
  })

  it('holds the message that was framed, and no other bytes make one of what is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), (payload, cut) => {
        const whole = [...framed(payload), ...good]
        expect(endOf(whole)).toEqual({ status: 0, words: '', message: payload })
        expect(endOf(whole.slice(0, cut % whole.length))).toHaveProperty('malformed')
      })
    )
  })

  it('is read of whatever bytes without a throw, and of no more than came', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (body) => {
        const end = ended(new Headers(), body)
        const length = 'message' in end ? (end.message?.length ?? 0) : 0
        expect(length).toBeLessThan(Math.max(1, body.length))
      })
    )
  })
})

describe('a message of ML Metadata', () => {
  it('may hold fields that nobody described, and keys that are names of JavaScript', () => {
    // GetArtifactsByIDResponse { artifacts { id: 5, custom_properties { "__proto__": 0.5 }, 15: "new" }, artifact_types { } }, by hand.
    const half = [0x11, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f]
    const property = [0x0a, 9, ...bytes('__proto__'), 0x12, half.length, ...half]
    const artifact = [0x08, 5, 0x2a, property.length, ...property, 0x7a, 3, ...bytes('new')]
    const { artifacts } = getArtifactsByID.answers.fromBinary(
      Uint8Array.from([0x0a, artifact.length, ...artifact, 0x12, 0])
    )
    expect(artifacts).toEqual([
      expect.objectContaining({
        id: '5',
        customProperties: [{ key: '__proto__', value: { value: { oneofKind: 'doubleValue', doubleValue: 0.5 } } }]
      })
    ])
  })

  it('keeps ids that JavaScript cannot count to', () => {
    const { artifacts } = getArtifactsByID.answers.fromBinary(
      Uint8Array.from([0x0a, 10, 0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])
    )
    expect(artifacts[0]?.id).toBe('9223372036854775807')
  })
})
