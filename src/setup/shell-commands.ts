/** What ends a command: the end of its line or of the script counts as `;`. */
export type Separator = ';' | '&&' | '||' | '|' | '&' | '(' | ')'

/** One command of a shell script. Empty between two separators. */
export interface ShellCommand {
  /** Quotes taken away. */
  readonly words: readonly string[]
  /** Of the first word in the script. */
  readonly offset: number
  readonly after: Separator
}

/**
 * The commands of a shell script, near enough to see what becomes of an exit code: quotes, comments, continued lines, here-documents and GitHub's
 * expressions are read over. Linear in the length; never throws.
 *
 * @example
 * shellCommands('model-gate run || true').map(({ words, after }) => [...words, after]) // => [['model-gate', 'run', '||'], ['true', ';']]
 */
export function shellCommands(script: string): readonly ShellCommand[] {
  const reader = new Reader(script)
  while (!reader.atEnd) reader.step()
  return reader.finished()
}

/** A short script of states: where the reader stands, and the command and word it is in. */
class Reader {
  private position = 0
  private word: string | undefined
  private words: string[] = []
  private begin = 0
  private readonly delimiters: string[] = []
  private readonly commands: ShellCommand[] = []

  constructor(private readonly script: string) {}

  get atEnd(): boolean {
    return this.position >= this.script.length
  }

  step(): void {
    const { script, position } = this
    const mark = script[position] ?? ''
    if (mark === '\n') this.endLine()
    else if (/\s/.test(mark)) this.endWord(1)
    else if (mark === '#' && this.word === undefined) this.position = this.until('\n', position)
    else if (mark === '\\') this.escaped()
    else if (mark === "'" || mark === '"') this.inQuotes(mark)
    else if (script.startsWith('${{', position)) this.take(this.until('}}', position) + 2)
    else if (script.startsWith('<<', position)) this.hereDocument()
    else this.separatorOrText(mark)
  }

  finished(): readonly ShellCommand[] {
    this.endCommand(';', 0)
    return this.commands.filter(({ words }, index) => words.length > 0 || this.commands[index - 1]?.after === ')')
  }

  private separatorOrText(mark: string): void {
    const two = this.script.slice(this.position, this.position + 2)
    const redirected = /[<>]/.test(this.script[this.position - 1] ?? '') || two === '&>'
    if (two === '&&' || two === '||') this.endCommand(two, 2)
    else if (two === '|&') this.endCommand('|', 2)
    else if (mark === '&' && redirected) this.take(this.position + 1)
    else if (mark === '|' || mark === ';' || mark === '&' || mark === '(' || mark === ')') this.endCommand(mark, 1)
    else this.take(this.position + 1)
  }

  /** Adds the script up to `end` to the word. */
  private take(end: number): void {
    this.add(this.script.slice(this.position, end))
    this.position = Math.min(end, this.script.length)
  }

  private add(text: string): void {
    if (this.word === undefined && this.words.length === 0) this.begin = this.position
    this.word = (this.word ?? '') + text
  }

  private until(mark: string, from: number): number {
    const found = this.script.indexOf(mark, from)
    return found === -1 ? this.script.length : found
  }

  private escaped(): void {
    const line = /^\\\r?\n/.exec(this.script.slice(this.position, this.position + 3))
    if (line === null) this.add(this.script[this.position + 1] ?? '')
    this.position += line?.[0].length ?? 2
  }

  private inQuotes(mark: string): void {
    let end = this.until(mark, this.position + 1)
    while (mark === '"' && this.script[end - 1] === '\\' && end < this.script.length) end = this.until(mark, end + 1)
    this.add(this.script.slice(this.position + 1, end))
    this.position = end + 1
  }

  private hereDocument(): void {
    const found = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.script.slice(this.position, this.position + 80))
    if (found?.[2] !== undefined) this.delimiters.push(found[2])
    this.take(this.position + (found?.[0].length ?? 2))
  }

  private endLine(): void {
    this.endCommand(';', 1)
    for (const delimiter of this.delimiters.splice(0)) {
      while (!this.atEnd) {
        const end = this.until('\n', this.position)
        const line = this.script.slice(this.position, end).trim()
        this.position = end + 1
        if (line === delimiter) break
      }
    }
  }

  private endWord(length: number): void {
    if (this.word !== undefined) this.words.push(this.word)
    this.word = undefined
    this.position += length
  }

  private endCommand(after: Separator, length: number): void {
    this.endWord(length)
    this.commands.push({ words: this.words, offset: this.begin, after })
    this.words = []
  }
}
