import { z } from 'zod'

import type { MeasurementError } from '../../documents/index.js'
import { jsonIn } from '../web/json-answer.js'
import { hintOf, type KubeflowServer } from './connection.js'

/** Versions of the REST API: newer servers and clients speak the first, servers up to 0.3 only the second. What is used of both is the same. */
const versions = ['v1', 'v1alpha3'] as const
type Version = (typeof versions)[number]

const list = z.object({ items: z.array(z.unknown()) })

const spoken = new WeakMap<KubeflowServer, Promise<Version>>()

/**
 * Which version of the API a server speaks; asked once.
 *
 * @throws MeasurementError where it speaks none: what is at the address is no registry, or does not let the gate in
 */
export function apiOf(server: KubeflowServer): Promise<Version> {
  const known = spoken.get(server)
  if (known !== undefined) return known
  const asked = firstSpoken(server)
  spoken.set(server, asked)
  return asked
}

async function firstSpoken({ base, client }: KubeflowServer): Promise<Version> {
  const refusals: { readonly status: number; readonly error: MeasurementError }[] = []
  for (const version of versions) {
    const answer = await client.send({
      operation: 'find out which version of its API it speaks',
      method: 'GET',
      url: new URL(`${base}/api/model_registry/${version}/registered_models?pageSize=1`)
    })
    if (answer.status === 200 && list.safeParse(jsonIn(answer.bytes)).success) return version
    refusals.push({ status: answer.status, error: client.refused(answer, hintOf(answer.status)) })
  }
  // A path that is not known says less than who may not use it.
  const telling = refusals.find(({ status }) => status !== 404) ?? refusals[0]!
  throw telling.error
}
