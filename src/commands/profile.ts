import { resolve } from 'node:path'

import { z } from 'zod'

import { MeasurementError, nearest, UsageError, type Profile, type TableSource } from '../documents/index.js'
import {
  edgesOf,
  mergedProfiles,
  profileText,
  profileWith,
  proposedContract,
  recounted,
  storedProfile
} from '../drift/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { columnNames } from './column-names.js'
import { dataOnDisk, withoutRows, type Data } from './drift-sources.js'
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
      throw new UsageError({
        message: 'the command names no table',
        hint: 'Such as model-gate profile january.parquet'
      })
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
  { exclude }: { readonly exclude: readonly string[] },
  frontend: Frontend
): Promise<Profile> {
  const data = await dataOnDisk(path, frontend.workingDirectory)
  const profile = data.kind === 'profile' ? data.profile : await profileOfTables([data.table], { exclude }, frontend)
  return storedProfile(profile, { minCount: 0 })
}

/** Tables are counted as one, like the profile that comes first if one does, and profiles are added. What has no rows adds nothing. */
async function profileOfAll(
  { table, exclude }: { readonly table: readonly string[]; readonly exclude: readonly string[] },
  edges: Profile | undefined,
  frontend: Frontend
): Promise<Profile> {
  const parts: Data[] = []
  for (const path of table) parts.push(await dataOnDisk(path, frontend.workingDirectory))
  await refuseStrangers(exclude, parts)
  const stored = parts.flatMap((part) =>
    part.kind === 'profile' && part.profile.rows > 0 ? [without(part.profile, exclude)] : []
  )
  const [first, ...others] = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))
  const isLed = parts[0]!.kind === 'profile'
  const like = edges ?? (isLed ? stored[0] : undefined)
  const counted = first && (await profileOfTables([first, ...others], { exclude, like }, frontend))
  const added = counted !== undefined && counted.rows > 0 ? [counted] : []
  const [whole, ...rest] = isLed ? [...stored, ...added] : [...added, ...stored]
  if (whole === undefined) throw new MeasurementError(table.slice(0, 10).map(withoutRows), table.length)
  return rest.reduce(mergedProfiles, whole)
}

/** What is excluded must not leave: a slip in its name would let it. @throws UsageError that names what no table has */
async function refuseStrangers(exclude: readonly string[], parts: readonly Data[]): Promise<void> {
  if (exclude.length === 0) return
  const names = new Set((await Promise.all(parts.map((part) => namesIn(part, exclude)))).flat())
  const problems = exclude
    .filter((name) => !names.has(name))
    .map((name) => {
      const near = nearest(name, [...names])
      return {
        message: `--exclude names ${JSON.stringify(name)}, and no column is called so`,
        hint: near === undefined ? 'Look at the header of the table' : `Did you mean ${JSON.stringify(near)}?`
      }
    })
  if (problems.length > 0) throw new UsageError(problems)
}

async function namesIn(part: Data, sought: readonly string[]): Promise<readonly string[]> {
  if (part.kind === 'table') return columnNames(part.table, sought)
  return [...part.profile.columns.map(({ name }) => name), ...(part.profile.unread ?? [])]
}

function without({ rows, unread, columns }: Profile, exclude: readonly string[]): Profile {
  const kept = unread?.filter((name) => !exclude.includes(name))
  return profileWith(
    { rows, unread: kept },
    columns.filter(({ name }) => !exclude.includes(name))
  )
}

async function profileOfTables(
  tables: readonly [TableSource, ...TableSource[]],
  { exclude, like }: { readonly exclude: readonly string[]; readonly like?: Profile | undefined },
  { log }: Frontend
): Promise<Profile> {
  const more = tables.length > 1 ? ` and ${tables.length - 1} more` : ''
  log.phase(`profiling ${tables[0].name}${more}`)
  const types = new Map((like?.columns ?? []).map(({ name, type }) => [name, type]))
  return profileTable(tables, { types, exclude: new Set(exclude), log, ...(like && { edges: edgesOf(like) }) })
}
