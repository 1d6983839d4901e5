/**
 * The pairs of a file such as `GITHUB_OUTPUT`, as the runner on Linux reads them: `name=value` on a line, or
 * `name<<delimiter`, lines, `delimiter`. The last of several pairs of a name counts.
 * Source: actions/runner, Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs.
 *
 * @throws {Error} where the runner would fail the step
 */
export function readCommandFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      pairs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else {
      if (equals < 0) throw new Error(`Invalid format '${line}'`)
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
    }
  }
  return pairs
}
