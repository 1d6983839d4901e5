import { MeasurementError, type FileReference } from '../documents/index.js'

type TagReference = Extract<FileReference, { scheme: 'gto' }>

/** The tags of a repository. */
export interface Tags {
  /** Names that begin so. @throws MeasurementError where some may be missing */
  named(beginning: string): Promise<readonly string[]>
  /** The commit that a tag is on. */
  commitOf(name: string): Promise<string>
}

/** A tag of GTO: it gives a model a version or a stage, or takes it. */
interface TagEvent {
  readonly name: string
  /** `#prod`, `@v1.2.3`. */
  readonly what: string
  readonly taken: boolean
  /** Place in time among the tags of the model; the first tag of a version has none. */
  readonly counter: number | undefined
}

/**
 * The tag that a reference stands for now, as GTO reads the tags of a repository: a version that was not taken back, or the newest assignment of a
 * stage whose commit lost neither the stage nor its version afterwards.
 *
 * @returns undefined where there is none
 * @throws MeasurementError where the model is deprecated, or the order of two tags cannot be told
 */
export async function gtoTag({ artifact, stage, version }: TagReference, tags: Tags): Promise<string | undefined> {
  const events = (await tags.named(artifact)).flatMap((tag) => eventOf(tag, artifact))
  refuseDeprecated(events, artifact)
  if (version !== undefined) return standing(eventsOf(events, `@${version}`))
  const lost = new Set<string>()
  for (const each of withdrawn(events)) lost.add(await tags.commitOf(each))
  for (const event of eventsOf(events, `#${stage}`)) {
    // Nobody lost anything: no commit needs to be looked up.
    if (!event.taken && lost.size === 0) return event.name
    const commit = await tags.commitOf(event.name)
    if (event.taken) lost.add(commit)
    else if (!lost.has(commit)) return event.name
  }
  return undefined
}

function eventOf(tag: string, artifact: string): TagEvent[] {
  const rest = tag.startsWith(artifact) ? tag.slice(artifact.length) : ''
  const [, what, taken, counter] = /^([#@][^#!]+)(!?)(?:#(\d+))?$/.exec(rest) ?? []
  if (what === undefined) return []
  return [{ name: tag, what, taken: taken === '!', counter: counter === undefined ? undefined : Number(counter) }]
}

/** GTO shows nothing of a deprecated model. Which of its tags came after that, their names do not say. */
function refuseDeprecated(events: readonly TagEvent[], artifact: string): void {
  const tag = events.find(({ what }) => what === '@deprecated')
  if (tag === undefined) return
  throw new MeasurementError({
    message: `the tag ${tag.name} says that ${artifact} is deprecated`,
    hint: 'Name another model, or delete that tag'
  })
}

/** Those of one version or stage, the newest first. */
function eventsOf(events: readonly TagEvent[], what: string): readonly TagEvent[] {
  const own = events.filter((event) => event.what === what)
  const counted = own.some(({ counter }) => counter !== undefined)
  const unclear = own.find(({ taken, counter }) => counted && taken && counter === undefined)
  if (unclear !== undefined) {
    throw new MeasurementError({
      message: `the tag ${unclear.name} has no number, and others of ${what.slice(1)} have: their order cannot be told`,
      hint: 'Let GTO write it again with --simple false, and delete the one without a number'
    })
  }
  // Without a number: the first, or what took the first back.
  const time = ({ counter, taken }: TagEvent): number => counter ?? (taken ? 0 : -1)
  return [...own].sort((a, b) => time(b) - time(a))
}

function standing([newest]: readonly TagEvent[]): string | undefined {
  return newest === undefined || newest.taken ? undefined : newest.name
}

/** Tags by which versions were taken back for good: their commits have no stage any more. */
function withdrawn(events: readonly TagEvent[]): readonly string[] {
  const versions = new Set(events.map(({ what }) => what).filter((what) => what.startsWith('@v')))
  return [...versions].flatMap((version) => {
    const [newest] = eventsOf(events, version)
    return newest?.taken === true ? [newest.name] : []
  })
}
