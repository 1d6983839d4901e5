import type { Promotion } from '../baseline/index.js'

/** What a history says of a promotion, a line each, as git writes trailers. @param more names and values that only this place has */
export function trailersOf(
  { commit, verdict, content, run, reportDigest, pullRequest, force }: Promotion,
  more: readonly (readonly [name: string, value: string])[] = []
): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['Verdict', verdict],
    ['Commit', commit],
    ['Run', run],
    ['Pull-Request', pullRequest === undefined ? undefined : `#${pullRequest}`],
    ['Report', reportDigest],
    ['Content', content],
    ['Force', force],
    ...more
  ]
  return lines
    .flatMap(([name, value]) => (value === undefined ? [] : [`Model-Gate-${name}: ${value.replace(/\s+/g, ' ')}\n`]))
    .join('')
}
