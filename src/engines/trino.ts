import type { SqlAnswer, SqlColumn, SqlEngine } from '../documents/index.js'
import { textCell } from './cells.js'
import { deadlineIn } from './deadline.js'
import type { Surroundings } from './environment.js'
import type { TrinoAnswer } from './trino-answer.js'
import { trinoConnection, type TrinoConnection } from './trino-connection.js'
import { trinoError, trinoRequest } from './trino-request.js'

/** Milliseconds that a server may take to hear that a query is not wanted any more. */
const FAREWELL = 5000

/** Everything that the answers to one statement hold. */
interface Collected {
  readonly columns: readonly SqlColumn[]
  readonly rows: SqlAnswer['rows']
  readonly bytes?: number
}

/**
 * Trino over HTTP. Each statement is a transaction of its own.
 *
 * Source of the protocol: "Trino client REST API" of its documentation.
 *
 * @throws UsageError if the environment names no connection
 */
export function openTrino(timeoutMilliseconds: number, { environment }: Surroundings): SqlEngine {
  const connection = trinoConnection(environment)
  const deadline = deadlineIn(timeoutMilliseconds, 'Trino')
  const running = new Set<Statement>()
  const run = async (sql: string): Promise<Collected> => {
    const statement = new Statement(connection)
    running.add(statement)
    try {
      return await deadline.within(
        () => statement.run(sql),
        () => statement.stop()
      )
    } finally {
      running.delete(statement)
    }
  }
  return {
    async query(select) {
      const { rows, bytes } = await run(select)
      return { rows, ...(bytes !== undefined && { bytes }) }
    },
    columns: async (select) => (await run(`select * from (\n${select}\n) as "described" limit 0`)).columns,
    async close() {
      for (const statement of running) statement.stop()
      await Promise.all([...running].map((statement) => statement.stopped))
    }
  }
}

/** One statement on its way through the protocol. */
class Statement {
  readonly #connection: TrinoConnection
  readonly #limit = new AbortController()
  #next: URL | undefined
  stopped: Promise<unknown> = Promise.resolve()

  constructor(connection: TrinoConnection) {
    this.#connection = connection
  }

  async run(sql: string): Promise<Collected> {
    const { signal } = this.#limit
    const rows: (string | null)[][] = []
    let columns: readonly SqlColumn[] | undefined
    let answer = await trinoRequest(this.#connection, {
      url: new URL('/v1/statement', this.#connection.url),
      body: sql,
      signal
    })
    for (;;) {
      if (answer.error) throw trinoError(answer.error.message, this.#connection)
      columns ??= answer.columns ?? undefined
      for (const row of answer.data ?? []) rows.push(row.map(textCell))
      this.#next = this.#nextOf(answer)
      if (this.#next === undefined) break
      answer = await trinoRequest(this.#connection, { url: this.#next, signal })
    }
    const { physicalInputBytes } = answer.stats
    return { columns: columns ?? [], rows, ...(physicalInputBytes !== undefined && { bytes: physicalInputBytes }) }
  }

  /** Ends it here and at the server. */
  stop(): void {
    this.#limit.abort()
    const { url, headers } = { url: this.#next, headers: this.#connection.headers }
    if (url === undefined) return
    this.stopped = fetch(url, {
      method: 'DELETE',
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(FAREWELL)
    }).catch(
      // It ends by itself when nobody asks for its rows.
      () => undefined
    )
  }

  /** Only the server itself is asked on: credentials go with each request. */
  #nextOf({ nextUri }: TrinoAnswer): URL | undefined {
    if (nextUri === undefined) return undefined
    const next = URL.canParse(nextUri) ? new URL(nextUri) : undefined
    if (next?.origin === this.#connection.url.origin) return next
    throw trinoError(
      `it sends on to ${next === undefined ? 'no address' : next.origin} instead of ${this.#connection.url.origin}`,
      this.#connection,
      {
        hint: 'Set MODEL_GATE_TRINO_URL to the address that the server has for itself, or http-server.process-forwarded there'
      }
    )
  }
}
