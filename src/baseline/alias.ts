/** A name of a version, kept with its registered model. */
export interface Alias {
  readonly model: string
  readonly alias: string
}

/**
 * The alias that keeps what another named before.
 *
 * @example
 * previousOf('champion') // => 'previous-champion'
 */
export function previousOf(alias: string): string {
  return `previous-${alias}`
}
