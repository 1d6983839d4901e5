/** How many bytes of a file are looked at. */
export const headLength = 512

/** What a Parquet file begins and ends with. */
export const parquetMark = [...Buffer.from('PAR1')]

/** What is wrong with a file that its first bytes give away. */
export interface ForeignContent {
  readonly message: string
  readonly hint: string
}

const encodings: readonly (readonly [mark: readonly number[], foreign: ForeignContent])[] = [
  [[0xff, 0xfe], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
  [[0xfe, 0xff], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
  [[...Buffer.from('PARE')], { message: 'is an encrypted Parquet file', hint: 'Write it without encryption' }],
  [[0x50, 0x4b, 0x03, 0x04], { message: 'is a ZIP archive or an Excel workbook', hint: 'Write it as CSV or Parquet' }]
]

const texts: readonly (readonly [opening: RegExp, foreign: ForeignContent])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1/,
    {
      message: 'is a Git LFS pointer, not the file it stands for',
      hint: 'Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout'
    }
  ],
  [
    /^\s*<(?:!doctype|html|head|\?xml)/i,
    { message: 'is an HTML or XML page', hint: 'A download may have ended at a login or error page: fetch it again' }
  ]
]

/**
 * What a file is by its first bytes, if it is certainly no table; undefined otherwise.
 *
 * @example
 * foreignContent(new Uint8Array()) // => { message: 'is empty', hint: 'Check that the step that writes it ended well' }
 */
export function foreignContent(head: Uint8Array): ForeignContent | undefined {
  const encoding = encodings.find(([mark]) => startsWith(head, mark))
  if (encoding !== undefined) return encoding[1]
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  if (text.trim() === '' && head.length < headLength)
    return { message: 'is empty', hint: 'Check that the step that writes it ended well' }
  return texts.find(([opening]) => opening.test(text))?.[1]
}

/**
 * Whether bytes begin with these.
 *
 * @example
 * startsWith(new Uint8Array([1, 2, 3]), [1, 2]) // => true
 */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
