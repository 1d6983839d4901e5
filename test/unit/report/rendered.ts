import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as GitHub would make HTML of it, raw HTML let through. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** Tags in the order in which they stand, `<a href="x">` as `a`, `</a>` as `/a`. */
export function tagsOf(html: string): readonly string[] {
  return [...html.replace(/<!--.*?-->/gs, '').matchAll(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/gi)].map(([, name]) => name!)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a reader sees: no tags, entities decoded, breaks without width taken out. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? named[name]! : String.fromCodePoint(Number(code))
    )
    .replaceAll('\u200b', '')
}

/** Why the HTML is not balanced, or nothing. */
export function imbalanceOf(html: string): string | undefined {
  const open: string[] = []
  for (const tag of tagsOf(html).filter((name) => !['br', 'hr', 'img', 'input'].includes(name))) {
    if (!tag.startsWith('/')) open.push(tag)
    else if (open.pop() !== tag.slice(1)) return `${tag} closes nothing`
  }
  return open.length === 0 ? undefined : `${open.join(', ')} left open`
}
