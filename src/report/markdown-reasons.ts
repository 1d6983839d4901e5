import { plural } from './figures.js'

/** Why a check has its status, as Markdown. */
export interface Reason {
  readonly mark: string
  readonly name: string
  readonly why: string
  /** The same before it was cut: reasons that only begin alike are not one. */
  readonly uncut: string
}

/** Checks that share one reason are named together, this many of them. */
const MOST_NAMED = 8

/** Reasons as a list: one of several checks is said once. @param noun what a check is about */
export function reasonList(reasons: readonly Reason[], noun: 'check' | 'column'): string {
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) {
    const key = JSON.stringify([reason.mark, reason.uncut])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reason])
    else group.push(reason)
  }
  return [...groups.values()]
    .map((group) => `- ${group[0]!.mark}, ${namesOf(group, noun)}: ${group[0]!.why}`)
    .join('\n')
}

function namesOf(group: readonly Reason[], noun: string): string {
  const names = group.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = group.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${plural(more, `more ${noun}`)}` : ''}`
}
