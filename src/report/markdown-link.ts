import type { Report } from '../documents/index.js'
import { encode } from './encode.js'

/** Where the whole report is, as Markdown. An address that is not http or https is not linked. */
export function reportLink(address: string | undefined): string {
  const url = address === undefined ? undefined : webAddress(address)
  return url === undefined ? 'report.json' : `[report.json](<${url}>)`
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return url.href.replace(/[^\w.~:/?#@%&=+,-]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** The last line: where everything is, and what wrote it. */
export function footer(reports: readonly Report[], link: string): string {
  const versions = [...new Set(reports.map(({ tool }) => tool.version))].slice(0, 3)
  const tool = ['Model Gate', ...versions.map((version) => encode(version, 40))].join(' ')
  return `<sub>Everything is in ${link} · ${tool} · updated in place</sub>`
}
