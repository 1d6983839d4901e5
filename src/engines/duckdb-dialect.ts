import { doubleLiteral, type Dialect } from './dialect.js'
import { kindByName } from './kind-by-name.js'

/** Digits that a double holds whatever they are: with more, DuckDB's division by a power of ten may be off by a bit. */
const EXACT_DIGITS = 15

export const duckdbDialect: Dialect = {
  name: 'DuckDB',
  kind: (type) => {
    if (type.startsWith('ENUM(') && type.endsWith(')')) return 'text'
    return kindByName(type, {
      number: /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/,
      timestamp: /^(DATE|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?)$/,
      boolean: /^BOOLEAN$/,
      text: /^(VARCHAR|UUID|JSON|TIME)$/
    })
  },
  number: (expression, type) => {
    const digits = Number(/^DECIMAL\((\d+)/.exec(type)?.[1] ?? 0)
    return `cast(${digits > EXACT_DIGITS ? `cast(${expression} as varchar)` : expression} as double)`
  },
  milliseconds: (expression, type) => {
    const zoned = type === 'TIMESTAMP WITH TIME ZONE'
    return `(epoch_us(${zoned ? expression : `cast(${expression} as timestamp)`}) / 1e3)`
  },
  byCodePoint: (text) => text,
  firstGroup: '\\1',
  countsAt: (edges) => {
    const list = `[${edges.map(doubleLiteral).join(', ')}]`
    return `select unnest(generate_series(1, len(upTo))) as edge, unnest(upTo) as rows, unnest(equal) as equal
from (select map_values(histogram(x, ${list})) as upTo, map_values(histogram_exact(x, ${list})) as equal from v)`
  }
}
