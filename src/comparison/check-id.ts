import { escapedName, specialInSlice, specialInSubject, type Slice } from '../documents/index.js'

/**
 * Id of a check, `<family>/<subject>[<slice>]`: stable, sortable, and unambiguous whatever the names hold.
 *
 * @example
 * checkId('metric', 'recall', { origin: 'JFK', carrier: 'HA' }) // => 'metric/recall[carrier=HA,origin=JFK]'
 */
export function checkId(family: string, subject: string, slice?: Slice): string {
  const name = `${family}/${escapedName(subject, specialInSubject)}`
  if (slice === undefined) return name
  const parts = Object.keys(slice)
    .sort()
    .map((column) => `${escapedName(column, specialInSlice)}=${escapedName(slice[column] ?? '', specialInSlice)}`)
  return `${name}[${parts.join(',')}]`
}
