import { PassThrough } from 'node:stream'

import { expect, it } from '@jest/globals'

import { terminal } from '../../../src/frontends/index.js'

function widthOf(columns: number | undefined): number {
  const stream = Object.assign(new PassThrough(), { columns, isTTY: columns !== undefined })
  return terminal({ ...process, stdout: stream, stderr: stream, env: {} } as never, true).width
}

it('has the width of the terminal; 100 columns where there is none, or one that does not know', () => {
  expect([60, 80, undefined, 0].map(widthOf)).toEqual([60, 80, 100, 100])
})
