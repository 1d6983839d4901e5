import { posix } from 'node:path'

import {
  BaselineMovedError,
  isBaselineFile,
  NotWritableError,
  pathInCommit,
  WENT_BACK,
  type NothingBefore,
  type Plan,
  type Promoted,
  type Promotion,
  type Writer
} from '../baseline/index.js'
import { MeasurementError, type Reference } from '../documents/index.js'
import { commitFolder, commitsOf, folderAt, repositoryAt, tipOf, type Connection } from '../github/index.js'
import { trailersOf } from './promotion-trailers.js'

type GitReference = Extract<Reference, { scheme: 'git' }>

/** How often a promotion is built anew where others move the branch meanwhile: promotions of other models share it. */
const MOST_TRIES = 5

/** Baselines in a folder of a branch on GitHub: each is a commit, which the branch moves to or does not. */
export function gitWriter(connection: Connection): Writer<GitReference> {
  return {
    plan: async (reference, promotion, current) => {
      const place = { branch: reference.ref, folder: folderOf(reference) }
      const tip = await branchTip(connection, reference)
      return {
        steps: [
          `commit ${[...promotion.files.keys()].join(', ')} to ${place.folder || 'the root'} of the branch ${place.branch}`
        ],
        apply: () => promote(connection, { place, promotion, planned: current?.version ?? tip })
      }
    },
    rollback: async (reference) => {
      const place = { branch: reference.ref, folder: folderOf(reference) }
      await branchTip(connection, reference)
      return rollback(connection, place)
    }
  }
}

interface Place {
  readonly branch: string
  readonly folder: string
}

/** Names of files: what they stand for is no folder that a baseline could be. */
const fileEnding = /\.(json|ya?ml|csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i

function folderOf({ ref, path }: GitReference): string {
  if (ref === 'base')
    throw new NotWritableError({ message: 'git:base: is the commit that a change is built on, and nobody moves that' })
  if (!fileEnding.test(path)) return pathInCommit(path)
  throw new NotWritableError({
    message: `git:${ref}:${path} names a file, and a promoted baseline is a folder`,
    hint: `Write git:${ref}:${posix.dirname(path) === '.' ? 'production' : posix.dirname(path)}`
  })
}

async function branchTip(connection: Connection, { ref }: GitReference): Promise<string> {
  const tip = await tipOf(connection, ref)
  if (tip !== undefined) return tip
  throw new NotWritableError({
    message: `git:${ref}: names no branch of the repository: a tag or a commit stays what it is`,
    hint: 'Name a branch'
  })
}

interface Work {
  readonly place: Place
  readonly promotion: Promotion
  /** Commit of the branch that the plan was made for. */
  readonly planned: string
}

async function promote(connection: Connection, { place, promotion, planned }: Work): Promise<Promoted> {
  const { branch, folder } = place
  const { files } = promotion
  const before = await folderAt(connection, planned, folder)
  const commit = await onTheTip(connection, place, async (tip) => {
    const held = tip === planned ? before : await folderAt(connection, tip, folder)
    if (!sameFiles(before, held))
      throw new BaselineMovedError(`${folder || 'the root'} of the branch ${branch} was changed meanwhile`)
    const gone = [...held.keys()].filter((name) => isBaselineFile(name) && !files.has(name))
    return {
      tip,
      files,
      gone,
      confirm: (made) => readBack(connection, made, { path: posix.join(folder, 'evaluation.json'), promotion }),
      message: `Promote ${promotion.model} of ${promotion.commit.slice(0, 12)}\n\n${trailersOf(promotion)}`
    }
  })
  return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}` }
}

type Change = Omit<Parameters<typeof commitFolder>[1], keyof Place>

/** Commits on top of the branch, anew where it moves meanwhile. */
async function onTheTip(
  connection: Connection,
  place: Place,
  changeOn: (tip: string) => Promise<Change>
): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const tip = await tipOf(connection, place.branch)
    if (tip === undefined) throw new BaselineMovedError(`the branch ${place.branch} was deleted meanwhile`)
    const commit = await commitFolder(connection, { ...place, ...(await changeOn(tip)) })
    if (commit !== undefined) return commit
  }
  throw new MeasurementError({
    message: `the branch ${place.branch} moves faster than it can be written to`,
    hint: 'Run the job again'
  })
}

function sameFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash)
}

async function readBack(
  connection: Connection,
  commit: string,
  { path, promotion }: { readonly path: string; readonly promotion: Promotion }
): Promise<void> {
  const written = promotion.files.get('evaluation.json')
  const read = await (await repositoryAt(connection, commit)).readFile(path)
  if (written !== undefined && read !== undefined && Buffer.from(read).equals(written)) return
  throw new MeasurementError({
    file: `${commit.slice(0, 12)}:${path}`,
    message: 'reads otherwise than it was written: the branch was not moved',
    hint: 'Run the job again'
  })
}

/** Says in a commit that it goes back, and to which commit: by it a second rollback knows that it is one. */
const wentBack = 'Model-Gate-Rolled-Back-To'

/** A new commit with the folder as it was before the last commit that changed it: the history keeps both. */
async function rollback(connection: Connection, { branch, folder }: Place): Promise<Plan | NothingBefore> {
  const name = folder || 'the root'
  const [last, before] = await commitsOf(connection, { ref: branch, path: folder, most: 2 })
  if (last?.message.split(/\r?\n/).some((line) => line.startsWith(`${wentBack}: `)) === true)
    return { nothing: `the commit ${last.sha.slice(0, 12)} went back: ${WENT_BACK}` }
  const files = before === undefined ? new Map<string, string>() : await folderAt(connection, before.sha, folder)
  if (before === undefined || files.size === 0)
    return { nothing: `no earlier commit of ${branch} has files in ${name}` }
  const to = before.sha.slice(0, 12)
  return {
    steps: [`commit ${name} of the branch ${branch} as it was at ${to}`],
    apply: async () => {
      const commit = await onTheTip(connection, { branch, folder }, async (tip) => {
        const [now] = await commitsOf(connection, { ref: tip, path: folder, most: 1 })
        if (now?.sha !== last?.sha)
          throw new BaselineMovedError(`${name} of the branch ${branch} was changed meanwhile`)
        const held = await folderAt(connection, tip, folder)
        const gone = [...held.keys()].filter((file) => !files.has(file))
        return { tip, files, gone, message: `Roll back ${name} to ${to}\n\n${wentBack}: ${before.sha}\n` }
      })
      return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}, as it was at ${to}` }
    }
  }
}
