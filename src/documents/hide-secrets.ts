import { formsOf, SHORTEST } from './forms-of-secret.js'

/** Puts `***` in the place of secrets. */
export type Hide = (text: string) => string

/**
 * A text in which no secret stands, however it is written. What an engine says may quote what it was sent.
 *
 * @example
 * hideSecrets('no such user: bob:s3/cret', ['s3/cret']) // => 'no such user: bob:***'
 */
export function hideSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  return hiderOf(secrets.filter((secret) => secret !== undefined))(text)
}

/** The same for many texts: the forms are made once. */
export function hiderOf(secrets: readonly string[]): Hide {
  const forms = [...new Set(secrets.flatMap(formsOf))]
  return (text) => replaced(text, [...forms.flatMap((form) => places(text, form)), ...cutPlaces(text, forms)])
}

type Place = readonly [from: number, to: number]

/** Overlapping ones, too: where one is hidden, a part of another must not stay. */
function places(text: string, form: string): readonly Place[] {
  const found: Place[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([at, at + form.length])
  return found
}

/** Beginnings of a form before an ellipsis: a text that was cut before it came here. */
function cutPlaces(text: string, forms: readonly string[]): readonly Place[] {
  return places(text, '…').flatMap(([end]) =>
    forms.flatMap((form) => {
      for (let length = Math.min(form.length - 1, end); length >= SHORTEST; length--)
        if (text.startsWith(form.slice(0, length), end - length)) return [[end - length, end] as const]
      return []
    })
  )
}

function replaced(text: string, hidden: readonly Place[]): string {
  if (hidden.length === 0) return text
  let shown = ''
  let end = 0
  for (const [from, to] of [...hidden].sort(([a], [b]) => a - b)) {
    if (from >= end) shown += `${text.slice(end, from)}***`
    end = Math.max(end, to)
  }
  return shown + text.slice(end)
}
