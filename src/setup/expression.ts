/**
 * The expressions in a text, with the place of each.
 *
 * @example
 * expressionsIn('echo ${{ github.sha }}') // => [{ expression: ' github.sha ', index: 5 }]
 */
export function expressionsIn(text: string): readonly { readonly expression: string; readonly index: number }[] {
  const found = []
  let end = 0
  for (let index = text.indexOf('${{'); index !== -1; index = text.indexOf('${{', end)) {
    end = text.indexOf('}}', index)
    if (end === -1) break
    found.push({ expression: text.slice(index + 3, end), index })
  }
  return found
}

/**
 * An expression without its brackets, spaces and capitals: GitHub does not mind them.
 *
 * @example
 * bareExpression('${{ toJSON( needs ) }}') // => 'tojson(needs)'
 */
export function bareExpression(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/^\$\{\{/, '')
    .replace(/\}\}$/, '')
    .toLowerCase()
}
