// Writes every golden report as a page, rendered as GitHub would, for a person to look at: preview/index.html.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const style = `body { font: 16px/1.5 -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; max-width: 980px; margin: 32px auto; padding: 0 16px; color: #1f2328 }
table { border-collapse: collapse; display: block; overflow: auto } td, th { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, monospace } pre { background: #f6f8fa; padding: 16px; overflow: auto }
blockquote { border-left: 4px solid #9a6700; margin: 0; padding: 0 16px } section { border: 1px solid #d1d9e0; border-radius: 6px; padding: 0 16px; margin: 24px 0 }`

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const names = readdirSync('fixtures/reports').filter((name) => name.endsWith('.md'))
const sections = names.map((name) => {
  const markdown = readFileSync(`fixtures/reports/${name}`, 'utf8')
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const text = readFileSync(`fixtures/reports/${name.replace(/md$/, 'txt')}`, 'utf8')
  return `<h2>${escaped(name)}</h2><section>${html}</section><pre>${escaped(text)}</pre>`
})
mkdirSync('preview', { recursive: true })
writeFileSync(
  'preview/index.html',
  `<!doctype html><meta charset="utf-8"><title>Reports</title><style>${style}</style>${sections.join('\n')}\n`
)
process.stdout.write(`preview/index.html: ${names.length} reports\n`)
