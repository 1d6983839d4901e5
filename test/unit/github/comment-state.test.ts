import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isLater, stateLine, stateOf, withState } from '../../../src/github/comment-state.js'

const state = { run: 7, attempt: 2, head: '9f2c1ab7', digest: 'sha256:00ff' }
const body = '<!-- model-gate:v1 key=model-gate -->\n\n### text\n'

it('stands below the marker and is read again, also after GitHub has changed the ends of lines', () => {
  const written = withState(body, state)
  expect(written.split('\n').slice(0, 3)).toEqual([body.split('\n')[0], stateLine(state), ''])
  expect(stateOf(written)).toEqual(state)
  expect(stateOf(written.replaceAll('\n', '\r\n'))).toEqual(state)
})

it.each([
  ['no second line', '<!-- model-gate:v1 key=a -->'],
  ['another text', body],
  ['a state further below', `${body}${stateLine(state)}\n`],
  ['a run that is no number', withState(body, state).replace('run=7', 'run=x')],
  ['a number that is not exact any more', withState(body, state).replace('run=7', 'run=12345678901234567')],
  ['something after it', withState(body, state).replace('00ff -->', '00ff --> x')],
  ['a digest of another kind', withState(body, state).replace('sha256', 'md5')]
])('is none: %s', (_, text) => {
  expect(stateOf(text)).toBeUndefined()
})

it('is read out of any text without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => stateOf(`${body}\n${text}`) === undefined))
})

it.each([
  { run: 8, attempt: 1, later: true },
  { run: 7, attempt: 3, later: true },
  { run: 7, attempt: 2, later: false },
  { run: 7, attempt: 1, later: false },
  { run: 6, attempt: 9, later: false }
])('of run $run, attempt $attempt is later than run 7, attempt 2: $later [rule 48]', ({ run, attempt, later }) => {
  expect(isLater({ ...state, run, attempt }, state)).toBe(later)
})
