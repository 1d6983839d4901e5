import { expect, it } from '@jest/globals'

import { worstSlices } from '../../../src/comparison/worst-slices.js'
import { sampleCheck, sampleLimit } from '../report/samples.js'

it('the worst of three slices is told with the sign of its change, beside what chance shows', () => {
  const checks = [0.03, 0.0254, 0.041].map((difference, of) =>
    sampleCheck({
      subject: 'accuracy',
      metric: 'accuracy',
      slice: { origin: ['JFK', 'LGA', 'EWR'][of]! },
      difference,
      limits: [sampleLimit({ interval: { low: difference - 0.019, high: difference + 0.019, level: 0.9, sides: 2 } })]
    })
  )
  // Python: NormalDist().inv_cdf((1 - 3/8) / 3.25) * 0.038 / (2 * NormalDist().inv_cdf(0.95)) = -0.01004
  expect(worstSlices(checks)).toEqual([
    'Of 3 slices, accuracy did worst in origin=LGA: it changed by +0.0254; if no slice had changed, chance alone would show about −0.01 in the worst of as many'
  ])
})
