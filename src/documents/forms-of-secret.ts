import { escapedName, specialInSlice, specialInSubject } from './escaped-name.js'

/** Shorter parts of a secret would blank words of every report, and hide nothing. */
export const SHORTEST = 6

/**
 * Every way in which a secret may stand in a text: as it is, on one line, line by line, and each of them as JSON, an address, the id of a check
 * and base64 write it.
 */
export function formsOf(secret: string): readonly string[] {
  if (secret === '') return []
  const lines = secret.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => [line, line.trim()])
  const folded = secret.replace(/\s+/g, ' ').trim()
  const parts = [secret, ...[...lines, folded].filter((part) => part.length >= SHORTEST)]
  return [...new Set([...new Set(parts)].flatMap(writtenForms))]
}

function writtenForms(part: string): readonly string[] {
  // Half a surrogate pair has no form in bytes.
  const whole = Buffer.from(part).toString()
  return [
    part,
    JSON.stringify(part).slice(1, -1),
    escapedName(part, specialInSubject),
    escapedName(part, specialInSlice),
    encodeURIComponent(whole),
    new URLSearchParams([['', whole]]).toString().slice(1),
    ...base64Forms(Buffer.from(part))
  ]
}

/** Whole, and inside of something longer: what stands before it moves it by 0, 1 or 2 bytes, and the neighbours share a character with it. */
function base64Forms(bytes: Buffer): readonly string[] {
  const inside = [0, 1, 2].map((before) => {
    const moved = Buffer.concat([Buffer.alloc(before), bytes])
    return moved.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((moved.length * 8) / 6))
  })
  const plain = [bytes.toString('base64'), ...inside.filter((form) => form.length >= SHORTEST)]
  return plain.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')])
}
