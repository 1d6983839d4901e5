/** Who must approve changes of a file. */
export interface Ownership {
  /** Empty: nobody. */
  readonly owners: readonly string[]
  /** Of the line that decides, from 1; undefined where none matches. */
  readonly line?: number
}

/** Where GitHub looks for code owners, in its order. */
export const ownerFiles: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** GitHub reads no CODEOWNERS above 3 MB. */
const largest = 3_000_000

/**
 * Who owns a file by a CODEOWNERS file: the last line that matches, by GitHub's rules. Lines that GitHub cannot read are skipped, as GitHub does.
 *
 * @example
 * ownershipOf('docs/a.md', '* @acme/all\n/docs/ @acme/writers') // => { owners: ['@acme/writers'], line: 2 }
 */
export function ownershipOf(path: string, codeowners: string): Ownership {
  if (codeowners.length > largest) return { owners: [] }
  const lines = codeowners.split(/\r?\n/)
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const entry = entryOf(lines[index] ?? '')
    if (entry !== undefined && ownsPath(entry.pattern, path)) return { owners: entry.owners, line: index + 1 }
  }
  return { owners: [] }
}

function entryOf(line: string): { readonly pattern: string; readonly owners: readonly string[] } | undefined {
  // A space that belongs to the pattern is written "\ ".
  const [first = '', ...rest] = line
    .trim()
    .replaceAll('\\ ', '\0')
    .split(/[ \t]+/)
  const pattern = first.replaceAll('\0', ' ')
  if (pattern === '' || /^(#|!|\\#)/.test(pattern) || /[[\]]/.test(pattern)) return undefined
  const comment = rest.findIndex((word) => word.startsWith('#'))
  const owners = comment === -1 ? rest : rest.slice(0, comment)
  return owners.every(isOwner) ? { pattern, owners } : undefined
}

/** `@user`, `@organisation/team` or an address. */
function isOwner(word: string): boolean {
  return /^@[a-z\d][a-z\d_-]*(\/[\w.-]+)?$/i.test(word) || /^[^@\s]+@[^@\s]+$/.test(word)
}

/**
 * Whether a pattern of CODEOWNERS matches a file: as in .gitignore, but `docs/*` takes no file below a folder of `docs`.
 *
 * @example
 * ownsPath('apps/', 'lib/apps/a.py') // => true
 */
export function ownsPath(pattern: string, path: string): boolean {
  const segments = pattern.split('/')
  if (segments[0] === '') segments.shift()
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) segments.unshift('**')
  const last = segments.at(-1)
  if (last === '' || last === '**') segments.splice(-1, 1, '**', '*')
  const names = path.split('/')
  const below = last === '' || last === '*' || last === '**' ? [] : [[...segments, '**']]
  return [segments, ...below].some((pieces) =>
    matchesAll(pieces, names, '**', (piece, name) => matchesAll([...piece], [...name], '*', sameMark))
  )
}

function sameMark(mark: string, character: string): boolean {
  return mark === '?' || mark === character
}

/** Whether pieces match items one by one, where `any` stands for any number of them. */
function matchesAll(
  pieces: readonly string[],
  items: readonly string[],
  any: string,
  same: (piece: string, item: string) => boolean
): boolean {
  let [piece, item] = [0, 0]
  let retry: readonly [number, number] | undefined
  while (item < items.length) {
    if (pieces[piece] === any) {
      retry = [piece, item]
      piece += 1
    } else if (piece < pieces.length && same(pieces[piece] ?? '', items[item] ?? '')) {
      piece += 1
      item += 1
    } else if (retry !== undefined) {
      retry = [retry[0], retry[1] + 1]
      piece = retry[0] + 1
      item = retry[1]
    } else return false
  }
  return pieces.slice(piece).every((left) => left === any)
}
