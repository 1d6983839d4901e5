import { countsByValue, isCategoryPair, valuesIn, type CategoryPair } from '../column-pair.js'
import { quoted } from '../value-in-words.js'
import type { Cause } from './cause.js'

/** Smallest share of a new value that is worth a word. */
const SHARE = 0.005

/** Ways in which the same category is written differently, the plainest first. */
const spellings: readonly (readonly [what: string, form: (text: string) => string])[] = [
  ['white space', (text) => text.trim().replace(/\s+/gu, ' ')],
  ['letter case', (text) => text.toLowerCase()],
  ['quotation marks', (text) => text.replace(/^(["'])(.*)\1$/u, '$2')],
  ['character encoding', misread],
  ['Unicode form', (text) => text.normalize('NFKC')],
  ['form of numbers', (text) => (/^[+-]?\d{1,15}(\.\d+)?$/u.test(text) ? String(Number(text)) : text)],
  [
    'letter case, white space or punctuation',
    (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_\-./]+/gu, '')
  ]
]

/**
 * Categories that only changed their names: a new value equals an old one but for letter case, white space, encoding ..., and the old one lost
 * rows. Failing that, a new value that took over as many rows as one old value lost.
 */
export const renamedCategories: Cause = (pair) => {
  if (!isCategoryPair(pair)) return undefined
  const { fresh, lost } = movedValues(pair)
  for (const [what, form] of spellings) {
    const old = new Map(lost.map(({ text }) => [form(text), text]))
    const [first, ...others] = fresh.flatMap(({ text }) => {
      const was = old.get(form(text))
      return was === undefined ? [] : [{ was, is: text }]
    })
    if (first === undefined) continue
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    return `written differently (${what}): ${quoted(first.was)} is now ${quoted(first.is)}${more}`
  }
  return takenOver(fresh, lost)
}

interface Moved {
  readonly text: string
  /** Size of the change of its share. */
  readonly change: number
}

/** Values that are new, and old ones that lost more rows than chance moves. */
function movedValues(pair: CategoryPair): { readonly fresh: readonly Moved[]; readonly lost: readonly Moved[] } {
  const [before, after] = [countsByValue(pair.reference), countsByValue(pair.current)]
  const [n, m] = [valuesIn(pair.reference), valuesIn(pair.current)]
  const fresh = [...after].flatMap(([text, count]) =>
    before.has(text) || count / m < SHARE ? [] : [{ text, change: count / m }]
  )
  const lost = [...before].flatMap(([text, count]) => {
    const [was, is] = [count / n, (after.get(text) ?? 0) / m]
    const chance = 3 * Math.sqrt(was * (1 - was) * (1 / n + 1 / m))
    return was - is > Math.max(chance, SHARE / 2) ? [{ text, change: was - is }] : []
  })
  return { fresh, lost }
}

function takenOver(fresh: readonly Moved[], lost: readonly Moved[]): string | undefined {
  for (const { text, change } of fresh) {
    const was = lost.find((each) => change >= 2 * SHARE && Math.abs(each.change - change) <= 0.2 * change)
    if (was !== undefined) return `rows of ${quoted(was.text)} seem to have become ${quoted(text)}`
  }
  return undefined
}

/** UTF-8 that was read as Latin-1, turned back; other text stays. */
function misread(text: string): string {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  if (!codes.some((code) => code >= 0x80) || codes.some((code) => code > 0xff)) return text
  const turned = Buffer.from(text, 'latin1').toString('utf8')
  return turned.includes('\ufffd') ? text : turned
}
