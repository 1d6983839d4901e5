import { describe, expect, it } from '@jest/globals'

import { oneSelect } from '../../../src/engines/one-select.js'
import { relationOf } from '../../../src/engines/relation.js'

describe('a query that can stand as a sub-query', () => {
  it.each([
    'select 1',
    "select ';' as a, 'it''s' as b",
    'select 1 as ";"',
    'select 1 /* ; ) */ + (2)',
    'select $$;)$$, $tag$ $$ ; $tag$',
    "with t as (select '--' as a) select a from t -- the end; really",
    "select '\n;\n'"
  ])('%j', (query) => {
    expect(relationOf({ engine: 'duckdb', query, timeoutMilliseconds: 1 })).toContain(oneSelect(query))
    expect(query.startsWith(oneSelect(query))).toBe(true)
  })

  it('loses the semicolon at its end and what comes after', () => {
    expect(oneSelect('select 1 ; -- done')).toBe('select 1')
  })
})

it.each([
  { query: ' ; ', why: 'it is empty' },
  { query: '-- nothing', why: 'it is empty' },
  { query: 'select 1; drop table t', why: 'it holds more than one statement' },
  { query: "select '\\'; drop table t --'", why: 'it holds more than one statement' },
  { query: 'select 1) as t; drop table t', why: 'it holds more than one statement' },
  { query: 'select 1) union (select 2', why: 'its parentheses do not match' },
  { query: 'select (1', why: 'its parentheses do not match' },
  { query: "select 'a", why: "a ' does not end" },
  { query: 'select "a', why: 'a " does not end' },
  { query: 'select 1 /* and', why: 'a /* does not end' },
  { query: 'select 1\0', why: 'it holds a zero byte' }
])('refuses $query', ({ query, why }) => {
  expect(() => oneSelect(query)).toThrow(`query: must be one SELECT, but ${why}`)
})

it.each([
  { table: 'january', expected: '"january" as "source"' },
  { table: 'a.b.c', expected: '"a"."b"."c" as "source"' },
  { table: 'x"; drop table y; --', expected: '"x""; drop table y; --" as "source"' }
])('quotes the table $table', ({ table, expected }) => {
  expect(relationOf({ engine: 'postgres', table, timeoutMilliseconds: 1 })).toBe(expected)
})

it.each(['', 'a..b', 'a.b.c.d', '.a', 'a\0'])('refuses the table %j', (table) => {
  expect(() => relationOf({ engine: 'postgres', table, timeoutMilliseconds: 1 })).toThrow(/table|name/)
})
