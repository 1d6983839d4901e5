import { z } from 'zod'

import { driftFile } from './drift-file.js'
import { later } from './later.js'
import { policyFile } from './policy-file.js'

const ofThePolicy = 'is for each policy to say: a floor stands under many of them'
const ofTheData = 'is for each policy to say: it is where the data of one model are'

const driftOfFloor = driftFile
  .omit({ reference: true, current: true })
  .register(later, { never: { reference: ofTheData, current: ofTheData } })

const { version, metrics, slices, confidence, when, override, loosened, 'data-contract': contract } = policyFile.shape

/** A floor as a file says it: of a policy what judges, and nothing of where the things of one model are. */
export const floorFile = z
  .strictObject({
    version,
    metrics,
    slices,
    drift: driftOfFloor.optional(),
    'data-contract': contract,
    confidence,
    when,
    override,
    loosened
  })
  .describe('What every policy that extends it asks for at least')
  .register(later, {
    never: {
      ...Object.fromEntries(
        ['model', 'paths', 'candidate', 'task', 'baseline', 'merge-queue', 'report', 'log'].map((key) => [
          key,
          ofThePolicy
        ])
      ),
      waivers: 'is not for a floor: what it accepts, it would accept of every model',
      extends: 'is not for a floor: it stands on nothing'
    }
  })
export const partialFloorFile = floorFile.partial()
