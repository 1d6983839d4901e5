/**
 * Whether a part of a path is `.` or `..`, also where `%2e` stands for the dot: servers and Node's URL parser collapse it, and what is asked for
 * then lies outside of what was named.
 *
 * @example
 * hasDotSegments('models/%2E./secret') // => true
 * @example
 * hasDotSegments('models/v1.2..3') // => false
 */
export function hasDotSegments(path: string): boolean {
  return path.split(/[/\\]|%2f|%5c/i).some((segment) => /^(\.|%2e){1,2}$/i.test(segment))
}
