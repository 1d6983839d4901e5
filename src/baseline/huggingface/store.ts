import type { HuggingFaceReference } from '../../documents/index.js'
import type { Shelf } from '../shelf.js'
import type { Numbers, Opened, Store, Surroundings } from '../store.js'
import { hubOf, type Hub } from './connection.js'
import { numbersOfCard } from './model-card.js'
import { fileOf, modelRepository, type ModelRepository } from './repository.js'

const CARD = 'README.md'

/** A model of the Hugging Face Hub: files of its repository, or the numbers of its card. */
export function huggingFaceStore(surroundings: Surroundings): Store<HuggingFaceReference> {
  return { resolve: (reference) => resolve(reference, hubOf(surroundings)) }
}

async function resolve(reference: HuggingFaceReference, hub: Hub): Promise<Opened | undefined> {
  const repository = await modelRepository(hub, reference)
  if (repository === undefined) return undefined
  const { commit, madeAt } = repository
  const { path } = reference
  const shelf = shelfOf(hub, reference, repository)
  return {
    shelf: path === undefined ? empty : shelf,
    path: path ?? '',
    version: commit,
    ...(madeAt !== undefined && { madeAt }),
    detail: `commit ${commit.slice(0, 12)} on the Hub`,
    ...(path === undefined && { numbers: () => cardOf(reference, shelf) })
  }
}

const empty: Shelf = { read: () => Promise.resolve(undefined), names: () => Promise.resolve([]) }

function shelfOf(hub: Hub, { repository }: HuggingFaceReference, at: ModelRepository): Shelf {
  return {
    read: (path) => fileOf(hub, repository, at, path),
    names: (folder) => {
      const inside = `${folder}/`
      const below = [...at.files.keys()].filter((file) => file.startsWith(inside))
      return Promise.resolve([...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]!))])
    }
  }
}

async function cardOf({ repository, dataset }: HuggingFaceReference, shelf: Shelf): Promise<Numbers | undefined> {
  const card = await shelf.read(CARD)
  return card && numbersOfCard(card, `${repository}/${CARD}`, dataset)
}
