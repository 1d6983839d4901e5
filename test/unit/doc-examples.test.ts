import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from '@jest/globals'

const source = fileURLToPath(new URL('../../src', import.meta.url))

interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly expected: string
}

/** Examples of the form `code // => value`, the arrow on the same line or on the next. */
function examplesOf(file: string): Example[] {
  const examples: Example[] = []
  let code: string[] | undefined
  readFileSync(join(source, file), 'utf8')
    .split('\n')
    .forEach((text, index) => {
      const comment = /^\s*\*(?!\/)\s?(.*)$/.exec(text)?.[1]
      if (comment === undefined || comment.startsWith('@')) code = comment?.trim() === '@example' ? [] : undefined
      else if (code !== undefined) {
        const [, before, expected] = /^(.*?)\/\/ => (.*)$/.exec(comment) ?? []
        code.push(before ?? comment)
        if (expected === undefined) return
        examples.push({ file, line: index + 1, code: code.join('\n').trim(), expected })
        code = []
      }
    })
  return examples
}

const examples = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .flatMap(examplesOf)

/** The value of an expression with these names in scope. */
function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  // The text is that of our own sources.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope))
}

describe('examples in the doc comments are true', () => {
  it.each(examples)('$file:$line $code', async ({ file, code, expected }) => {
    const scope = (await import(join(source, file))) as Record<string, unknown>
    expect(await evaluate(code, scope)).toEqual(evaluate(expected, {}))
  })

  it('were found', () => {
    expect(examples.length).toBeGreaterThan(20)
  })
})
