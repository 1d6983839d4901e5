// Prints, one a line, what the schema of GitHub's editors says about workflows and action files.
// Usage: node check-metadata.mjs <package.json of @actions/languageservice> <file>...     Node 22.15 or newer
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'

// The package imports JSON without saying so; Node asks for it.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.endsWith('.json') ? { ...found, format: 'json', importAttributes: { type: 'json' } } : found
  }
})

const [manifest, ...files] = process.argv.slice(2)
const { validate } = await import(pathToFileURL(join(dirname(manifest), 'dist', 'index.js')).href)
for (const file of files) {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, readFileSync(file, 'utf8'))
  for (const { range, message } of await validate(document, {})) {
    process.stdout.write(`${file}:${range.start.line + 1}: ${message.split('\n')[0]}\n`)
  }
}
