import { describe, expect, it } from '@jest/globals'

import { proposedPolicy } from '../../../src/commands/proposed-policy.js'
import { readOnce } from '../../../src/commands/read-once.js'
import { MeasurementError } from '../../../src/documents/index.js'
import { floorNamed, loadFloor, loadPolicy, type FloorReference } from '../../../src/policy/index.js'

const nameOf = (repository: string, digit: string): string => `github:${repository}/floor.yml@${digit.repeat(40)}`
const own = nameOf('acme/policies', 'a')
const policyOn = (floor: string): string =>
  `version: 1\nextends: ${floor}\nmodel: m\ncandidate: { metrics: of-the-head.json }\n`
const text = 'version: 1\nmetrics: { accuracy: { max-drop: 0.01 } }\n'

const reference = floorNamed(policyOn(own), 'p.yml')
const inForce = loadPolicy(policyOn(own), 'p.yml', reference && loadFloor(text, reference))

/** What a head that names this floor changes, and which floors were read for it. */
async function proposal(floor: string, trusted: boolean) {
  const asked: string[] = []
  const readFloor = readOnce((named: FloorReference) => {
    asked.push(named.text)
    return Promise.resolve(loadFloor(text, named))
  })
  const bytes = new TextEncoder().encode(policyOn(floor))
  return { asked, ...(await proposedPolicy({ bytes, file: 'p.yml', trusted }, inForce, readFloor)) }
}

describe('the floor of a head', () => {
  it('that is not trusted is read at another commit of the same file, and nowhere else [fail-open 13]', async () => {
    const same = nameOf('acme/policies', 'b')
    expect(await proposal(same, false)).toMatchObject({ asked: [same], changes: [{ loosens: false }] })
    const { asked, changes, candidate } = await proposal(nameOf('acme/secrets', 'a'), false)
    expect(asked).toEqual([])
    expect(changes).toMatchObject([{ loosens: true }])
    expect(candidate).toMatchObject({ metrics: expect.anything() as unknown })
  })

  it('that is trusted is read wherever it is; another file loosens all the same', async () => {
    const other = nameOf('acme/mine', 'a')
    expect(await proposal(other, true)).toMatchObject({ asked: [other], changes: [{ loosens: true }] })
  })

  it('that cannot be read tells nothing of why', async () => {
    const fails = () => Promise.reject(new MeasurementError({ message: 'what a token may read' }))
    const bytes = new TextEncoder().encode(policyOn(nameOf('acme/secrets', 'a')))
    const { changes } = await proposedPolicy({ bytes, file: 'p.yml', trusted: true }, inForce, fails)
    expect(changes).toHaveLength(1)
    expect(changes[0]?.loosens).toBe(true)
    expect(changes[0]?.text).not.toContain('token')
  })
})
