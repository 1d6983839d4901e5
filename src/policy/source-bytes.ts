import { UsageError } from '../documents/index.js'
import type { DocumentKind } from './document-kind.js'

const largest = 5_000_000

/** Text of a policy or a data contract: UTF-8 of at most 5 MB, a byte order mark dropped, no control characters. */
export function textOf(content: string | Uint8Array, file: string, kind: DocumentKind): string {
  const size = content.length
  if (size > largest) {
    throw new UsageError({
      file,
      message: `must be at most 5 MB, got ${(size / 1e6).toFixed(1)} MB`,
      hint: `Name the ${kind.name}, not a file of data`
    })
  }
  const text = typeof content === 'string' ? content : decode(content, file)
  refusePointer(text, file, kind)
  const control = text.search(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u)
  if (control < 0) return text.replace(/^\ufeff/, '')
  const before = text.slice(0, control).split('\n')
  const code = (text.codePointAt(control) ?? 0).toString(16).padStart(4, '0')
  const message = `must be text without control characters, got U+${code.toUpperCase()}`
  throw new UsageError({
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message,
    hint: 'Save the file as UTF-8'
  })
}

function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 2).includes(0)) {
    throw new UsageError({ file, message: 'must be UTF-8, got UTF-16', hint: 'Save the file as UTF-8' })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError({ file, message: 'must be UTF-8, got other bytes', hint: 'Save the file as UTF-8' })
  }
}

function refusePointer(text: string, file: string, { name }: DocumentKind): void {
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return
  throw new UsageError({
    file,
    message: `is a Git LFS pointer, not the ${name} it stands for`,
    hint: `Keep the ${name} in git itself, so that its changes can be reviewed`
  })
}
