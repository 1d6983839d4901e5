import { expect, it } from '@jest/globals'

import { head, linesOf } from './problems-of.js'

const slicesBy = (by: string): string =>
  `${head}task: { type: binary }\nslices: { by: ${by}, metrics: { accuracy: { max-drop: 0.03 } } }\n`

it.each(['[__proto__]', '[[carrier, __proto__]]'])('a slice that no document could hold is a mistake: by %s', (by) => {
  expect(linesOf(slicesBy(by))).toEqual([
    expect.stringContaining('slices.by[0]: "__proto__" is not allowed as the name of a slice')
  ])
})

it.each(['[constructor]', '[toString, [hasOwnProperty, toString]]'])(
  'other properties of objects may be columns: by %s',
  (by) => {
    expect(linesOf(slicesBy(by))).toEqual([])
  }
)
