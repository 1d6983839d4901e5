import { posix } from 'node:path'

import { MeasurementError, parseEvaluation, type Evaluation } from '../documents/index.js'
import { contentOf } from './content.js'
import { isEvaluation } from './load-baseline.js'
import type { Opened } from './store.js'

/** What stands at a place now, read no further than a promotion needs: no rows. */
export interface Standing {
  readonly opened: Opened
  readonly version?: string
  /** Commit of the model, where its evaluation says. */
  readonly commit?: string
  /** As `contentOf`; only of a baseline folder, or where the place itself knows. */
  readonly content?: string
}

/** For whose baseline is looked, and where. */
export interface Sought {
  /** The reference, for messages. */
  readonly name: string
  readonly model: string
}

/**
 * Looks what stands at a place that was opened.
 *
 * @returns undefined where nothing does
 * @throws MeasurementError where it cannot be read, or is the baseline of another model
 */
export async function standingAt(opened: Opened, { name, model }: Sought): Promise<Standing | undefined> {
  const { shelf, path, version, content, numbers } = opened
  const common = { opened, ...(version !== undefined && { version }), ...(content !== undefined && { content }) }
  const names = await shelf.names(path)
  const file = names.length === 0 ? path : posix.join(path, 'evaluation.json')
  const bytes = await shelf.read(file)
  if (bytes !== undefined && isEvaluation(bytes)) {
    const evaluation = parseEvaluation(new TextDecoder().decode(bytes), name)
    if (evaluation.model !== model) throw ofAnother(evaluation, { name, model })
    const profile = names.includes('profile.json') ? await shelf.read(posix.join(path, 'profile.json')) : undefined
    return {
      ...common,
      ...told(evaluation),
      ...(names.length > 0 && { content: content ?? contentOf(evaluation, profile) })
    }
  }
  if (names.length > 0 || bytes !== undefined) return common
  if ((await numbers?.()) === undefined) return undefined
  return { ...common, ...(opened.commit !== undefined && { commit: opened.commit }) }
}

function ofAnother({ model: other }: Evaluation, { name, model }: Sought): MeasurementError {
  return new MeasurementError({
    message: `${name} holds the baseline of the model ${JSON.stringify(other)}; ${JSON.stringify(model)} is not written over it`,
    hint: 'Give each model a place of its own'
  })
}

function told({ commit }: Evaluation): Pick<Standing, 'commit'> {
  return commit === undefined ? {} : { commit }
}
