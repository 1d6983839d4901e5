import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { zipSync } from 'fflate'

import { MeasurementError } from '../../../src/documents/index.js'
import { filesIn } from '../../../src/github/index.js'
import { zip } from '../../github/zip.js'
import { processorTime } from '../processor-time.js'

const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1')
const evaluation = { path: 'evaluation.json', content: '{}' }

/** The archive with another size, unpacked, in its directory. */
function lying(archive: Buffer, size: number): Buffer {
  const copy = Buffer.from(archive)
  copy.writeUInt32LE(size, copy.indexOf(CENTRAL) + 24)
  return copy
}

describe('filesIn', () => {
  it('unpacks what is ours and leaves the rest', () => {
    const archive = zip([evaluation, { path: 'notes.txt', content: 'x' }, { path: 'predictions.csv', content: 'id\n' }])
    const files = filesIn(archive, 'a.zip')
    expect([...files.keys()]).toEqual(['evaluation.json', 'predictions.csv'])
    expect(Buffer.from(files.get('predictions.csv')!).toString()).toBe('id\n')
  })

  it.each([
    '../evaluation.json',
    '/evaluation.json',
    'C:\\evaluation.json',
    '..\\evaluation.json',
    'a/evaluation.json',
    'evaluation.json/',
    './evaluation.json',
    'evaluation.json\0.txt',
    'EVALUATION.JSON',
    '__proto__',
    'constructor'
  ])('takes nothing that is called %j [rule 32]', (path) => {
    expect([...filesIn(zip([{ path, content: 'x' }]), 'a.zip')]).toEqual([])
  })

  it('takes a symbolic link for the text that it holds: nothing becomes a path [rule 32]', () => {
    const files = filesIn(zip([{ path: 'evaluation.json', content: '/etc/passwd', mode: 0o120777 }]), 'a.zip')
    expect(Buffer.from(files.get('evaluation.json')!).toString()).toBe('/etc/passwd')
  })

  it.each([
    ['a name twice', zip([evaluation, { ...evaluation, content: '{"other": 1}' }]), 'holds "evaluation.json" twice'],
    ['a size beyond 1 GiB', lying(zip([evaluation]), 2 ** 30 + 1), 'is larger than 1 GiB unpacked'],
    [
      'two sizes that are beyond 1 GiB together',
      lying(zip([evaluation, { path: 'checks.json', content: Buffer.alloc(100) }]), 2 ** 30 - 1),
      'is larger than 1 GiB unpacked'
    ],
    [
      'more than it says',
      lying(Buffer.from(zipSync({ 'evaluation.json': Buffer.alloc(100_000) })), 10),
      'cannot be unpacked'
    ],
    [
      'less than it says',
      lying(Buffer.from(zipSync({ 'evaluation.json': Buffer.alloc(100_000) })), 200_000),
      'of another size than it says'
    ],
    ['nothing', Buffer.alloc(0), 'cannot be unpacked'],
    ['a page of the web', Buffer.from('<html>'), 'cannot be unpacked'],
    ['half an archive', zip([evaluation]).subarray(0, 60), 'cannot be unpacked']
  ])('refuses %s [rule 32]', (_, archive, message) => {
    expect(() => filesIn(archive, 'a.zip')).toThrow(MeasurementError)
    expect(() => filesIn(archive, 'a.zip')).toThrow(message)
  })

  it('makes no more bytes of a bomb than it declares [rule 32]', () => {
    const bomb = Buffer.from(zipSync({ 'evaluation.json': Buffer.alloc(50_000_000) }, { level: 9 }))
    expect(bomb.length).toBeLessThan(60_000)
    const before = processorTime()
    expect(() => filesIn(lying(bomb, 1000), 'a.zip')).toThrow(MeasurementError)
    expect(processorTime() - before).toBeLessThan(5000)
  })

  it('reads a directory of as many names as one has in time [rule 32]', () => {
    const archive = zip(Array.from({ length: 65_000 }, (_, index) => ({ path: `m${index}/report.json`, content: '' })))
    const before = processorTime()
    expect(filesIn(archive, 'a.zip').size).toBe(65_000)
    expect(processorTime() - before).toBeLessThan(3000)
  })

  it('throws nothing but MeasurementError, whatever the bytes', () => {
    const good = zip([evaluation, { path: 'checks.json', content: '[]' }])
    const edited = fc
      .tuple(fc.nat({ max: good.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 8 }))
      .map(([at, bytes]) => Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length)]))
    fc.assert(
      fc.property(fc.oneof(edited, fc.uint8Array()), (bytes) => {
        try {
          filesIn(bytes, 'a.zip')
          return true
        } catch (error) {
          return error instanceof MeasurementError
        }
      }),
      { numRuns: 1000 }
    )
  })
})
