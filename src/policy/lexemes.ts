import { CST, Lexer, Parser } from 'yaml'

import type { Fault } from './mistakes.js'
import { shown } from './written.js'

const deepest = 50
/** The parser's stack also holds the document and the scalar at hand. */
const deepestStack = deepest + 2

/** Tokens of the text, what is refused of it whatever it means, and the comments that may have been text. */
export interface Lexed {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly Fault[]
  /** Offset of a plain scalar -> the comment right after it on its line. */
  readonly cuts: ReadonlyMap<number, string>
}

interface Place {
  readonly offset: number
  readonly lexeme: string
}

/** Splits YAML into tokens; refuses anchors, aliases, tags, directives, tabs, comments that swallow text, and more than 50 levels. */
export function lexed(text: string, onNewLine: (offset: number) => void): Lexed {
  const parser = new Parser(onNewLine)
  const tokens: CST.Token[] = []
  const faults: Fault[] = []
  const cuts = new Map<number, string>()
  const state = { offset: 0, open: 0, scalar: undefined as Place | undefined, marked: false }
  onNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepestStack) {
      return { tokens: [], cuts, faults: [fault(state.offset, `must be at most ${deepest} levels deep`)] }
    }
    look(lexeme, state, faults, cuts)
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, faults, cuts }
}

interface State {
  offset: number
  /** Brackets and braces that are open. */
  open: number
  /** The plain scalar before this lexeme on its line. */
  scalar: Place | undefined
  /** The next lexeme is the text of a scalar. */
  marked: boolean
}

function look(lexeme: string, state: State, faults: Fault[], cuts: Map<number, string>): void {
  const { offset, marked } = state
  if (!marked && [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(lexeme)) {
    state.marked = lexeme === CST.SCALAR
    return
  }
  state.offset += lexeme.length
  state.marked = false
  const type = marked ? 'scalar' : CST.tokenType(lexeme)
  if (type === 'flow-map-start' || type === 'flow-seq-start') state.open += 1
  if (type === 'flow-map-end' || type === 'flow-seq-end') state.open -= 1
  if (type === 'comment' && state.scalar !== undefined) {
    if (state.open > 0) faults.push(swallowed(state.scalar, offset, lexeme))
    else cuts.set(state.scalar.offset, lexeme)
  }
  const refused = refusalOf(type, lexeme)
  if (refused !== undefined) faults.push(fault(offset, ...refused))
  if (type !== 'space') state.scalar = type === 'scalar' ? { offset, lexeme } : undefined
}

function swallowed(scalar: Place, offset: number, comment: string): Fault {
  const whole = `${scalar.lexeme} ${comment}`
  return fault(
    offset,
    `" #" begins a comment inside an open bracket and swallows ${shown(comment)}`,
    `If it is text, quote it: ${shown(whole)}; if it is a comment, give it a line of its own`
  )
}

function refusalOf(type: string | null, lexeme: string): readonly [string, string] | undefined {
  switch (type ?? 'other') {
    case 'alias':
      return [
        `an alias (${shown(lexeme)}) is not allowed`,
        `If it is text, quote it: ${shown(lexeme)}; else write the value again`
      ]
    case 'anchor':
      return [
        `an anchor (${shown(lexeme)}) is not allowed`,
        `If it is text, quote it: ${shown(lexeme)}; else write the value again where it is needed`
      ]
    case 'tag':
      return [
        `a tag (${shown(lexeme)}) is not allowed`,
        `If it is text, quote it: ${shown(lexeme)}; else leave the tag out`
      ]
    case 'directive-line':
      return ['a YAML directive is not allowed', 'Leave the line out']
    case 'space':
      return lexeme.includes('\t') ? ['a tab is not allowed here', 'Use spaces'] : undefined
    default:
      return undefined
  }
}

function fault(offset: number, message: string, hint?: string): Fault {
  return { offset, path: [], message, ...(hint !== undefined && { hint }) }
}
