import { resolve } from 'node:path'

import { z } from 'zod'

import { MeasurementError, UsageError, type Profile } from '../documents/index.js'
import { edgesOf, mergedProfiles, profileText, proposedContract, recounted, storedProfile } from '../drift/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { dataOnDisk, demandRows } from './drift-sources.js'
import { shared } from './parameters.js'
import { profileTable } from './profile-table.js'
import { writeAtomically } from './write-atomically.js'

const parameters = z.object({
  table: z
    .array(z.string())
    .default([])
    .describe('Table, or stored profile of one; several are parts of one whole')
    .meta({ positional: true, placeholder: 'TABLE' }),
  edges: z
    .string()
    .optional()
    .describe('Profile at whose edges numbers are counted, so that the two can be compared or added')
    .meta({ placeholder: 'FILE' }),
  exclude: z
    .array(z.string())
    .default([])
    .describe('Column that is left out, such as an id')
    .meta({ placeholder: 'COLUMN' }),
  'min-count': z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .default(0)
    .describe('Rows from which a category is named; rarer ones are counted together')
    .meta({ placeholder: 'N' }),
  contract: z.boolean().default(false).describe('Propose a data contract instead'),
  output: z.string().optional().describe('File to write; default: standard output').meta({ placeholder: 'FILE' }),
  quiet: shared.quiet
})

/** Summarises a table. */
export const profile: Command<typeof parameters> = {
  name: 'profile',
  summary: 'summarise a table without its rows',
  description:
    'Writes a small summary of a table: per column its type, counts, moments, quantiles or categories, and no row. Kept with a baseline it is what ' +
    'later data are compared with. With --contract it proposes a data contract for a person to review.',
  examples: [
    'model-gate profile january.parquet --output profile.json',
    'model-gate profile part-1.csv part-2.csv --edges profile.json',
    'model-gate profile january.parquet --contract --output contract.yml'
  ],
  parameters,
  run: async (given, frontend) => {
    if (given.table.length === 0)
      throw new UsageError({ message: 'names no table', hint: 'model-gate profile january.parquet' })
    const like = given.edges === undefined ? undefined : await edgesIn(given.edges, given, frontend)
    const whole = await profileOfAll(given, like, frontend)
    frontend.log.phase('')
    const text = given.contract
      ? proposedContract(whole)
      : profileText(storedProfile(like ? recounted(whole, edgesOf(like)) : whole, { minCount: given['min-count'] }))
    if (given.output === undefined) frontend.print(text)
    else await writeAtomically(resolve(frontend.workingDirectory, given.output), text)
    return 0
  }
}

/** As it is stored: at the edges of a table itself, which may be one for each of its rows, two profiles could not be added. */
async function edgesIn(
  path: string,
  given: { readonly exclude: readonly string[] },
  frontend: Frontend
): Promise<Profile> {
  return storedProfile(await profileOn(path, given, frontend), { minCount: 0 })
}

/** Parts are counted at the edges of the first, so that they add up. A part without rows, whose columns nothing tells the types of, adds nothing. */
async function profileOfAll(
  { table, exclude }: { readonly table: readonly string[]; readonly exclude: readonly string[] },
  edges: Profile | undefined,
  frontend: Frontend
): Promise<Profile> {
  let whole: Profile | undefined
  let like = edges
  for (const path of table) {
    const part = await profileOn(path, { exclude, ...(like && { like }) }, frontend)
    if (table.length === 1) demandRows(part, path)
    if (part.rows === 0) continue
    like ??= part
    whole = whole === undefined ? part : mergedProfiles(whole, part)
  }
  if (whole !== undefined) return whole
  throw new MeasurementError({ message: `none of the ${table.length} parts has rows`, hint: 'Look at what wrote them' })
}

async function profileOn(
  path: string,
  { exclude, like }: { readonly exclude: readonly string[]; readonly like?: Profile },
  { workingDirectory, log }: Frontend
): Promise<Profile> {
  const data = await dataOnDisk(path, workingDirectory)
  if (data.kind === 'profile') return data.profile
  log.phase(`profiling ${path}`)
  const types = new Map((like?.columns ?? []).map(({ name, type }) => [name, type]))
  return profileTable(data.table, { types, exclude: new Set(exclude), log, ...(like && { edges: edgesOf(like) }) })
}
