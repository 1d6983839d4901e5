import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ConnectionOptions } from 'node:tls'

import { isLoopback, MeasurementError, UsageError } from '../documents/index.js'
import type { Surroundings } from './environment.js'

const modes = ['disable', 'require', 'verify-ca', 'verify-full'] as const
type Mode = (typeof modes)[number]

/** How PostgreSQL is reached. */
export interface PostgresConnection {
  /** A name, an address or the folder of a socket. */
  readonly host: string
  readonly port: number
  readonly database?: string
  readonly user?: string
  readonly password?: string
  readonly ssl: false | ConnectionOptions
}

/**
 * The connection that the environment names: `MODEL_GATE_POSTGRES_URL`, and what it leaves open by `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER`,
 * `PGPASSWORD`, `PGSSLMODE` and `PGSSLROOTCERT`, as libpq reads them. Where nobody says otherwise, a server on another machine is spoken to over TLS
 * only (`require`), so that no password goes over the network in the clear.
 *
 * @throws UsageError if there is none or a part of it is wrong
 * @throws MeasurementError if the file of certificates cannot be read
 */
export async function postgresConnection({ environment, directory }: Surroundings): Promise<PostgresConnection> {
  const given = (name: string): string | undefined => environment[name] || undefined
  const url = addressed(given('MODEL_GATE_POSTGRES_URL'))
  const host = url.host ?? given('PGHOST')
  if (host === undefined) {
    throw new UsageError({
      message: 'there is no connection to PostgreSQL',
      hint: 'Set MODEL_GATE_POSTGRES_URL (postgres://user:password@host:port/database) or PGHOST, PGUSER, ... from secrets'
    })
  }
  const [database, user, password] = [
    url.database ?? given('PGDATABASE'),
    url.user ?? given('PGUSER'),
    url.password ?? given('PGPASSWORD')
  ]
  const mode = modeOf(url.sslmode ?? given('PGSSLMODE'), host)
  const certificates = url.sslrootcert ?? given('PGSSLROOTCERT')
  return {
    host,
    port: portOf(url.port ?? given('PGPORT') ?? '5432'),
    ...(database !== undefined && { database }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ssl: await encryption(mode, certificates === undefined ? undefined : resolve(directory, certificates))
  }
}

type Addressed = Partial<Record<'host' | 'port' | 'database' | 'user' | 'password' | 'sslmode' | 'sslrootcert', string>>

/** Parts of the address, none of them in an error: it may hold a password. */
function addressed(text: string | undefined): Addressed {
  if (text === undefined) return {}
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) throw wrongAddress('must be postgres://...')
  const parameters = [...url.searchParams.keys()]
  const unknown = parameters.find((name) => name !== 'sslmode' && name !== 'sslrootcert')
  if (unknown !== undefined) throw wrongAddress(`has the parameter ${unknown}, must be sslmode or sslrootcert`)
  const parts = {
    host: decoded(url.hostname.replace(/^\[(.*)\]$/, '$1')),
    port: url.port,
    database: decoded(url.pathname.slice(1)),
    user: decoded(url.username),
    password: decoded(url.password),
    sslmode: url.searchParams.get('sslmode') ?? '',
    sslrootcert: url.searchParams.get('sslrootcert') ?? ''
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw wrongAddress('has a % that begins no escape: write %25')
  }
}

function wrongAddress(how: string): UsageError {
  return new UsageError({ message: `MODEL_GATE_POSTGRES_URL ${how}` })
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65535) return port
  throw new UsageError({ message: `PGPORT must be a port, got ${JSON.stringify(text)}` })
}

function modeOf(written: string | undefined, host: string): Mode {
  if (written === undefined) return isLoopback(host) || host.startsWith('/') ? 'disable' : 'require'
  const mode = modes.find((known) => known === written)
  if (mode !== undefined) return mode
  throw new UsageError({ message: `sslmode must be ${modes.join(', ')}, got ${JSON.stringify(written)}` })
}

/** As in libpq: `require` encrypts, and asks who the server is only where there are certificates to tell. */
async function encryption(mode: Mode, file: string | undefined): Promise<PostgresConnection['ssl']> {
  if (mode === 'disable') return false
  if (mode === 'require' && file === undefined) return { rejectUnauthorized: false }
  const ca = file === undefined ? {} : { ca: await certificatesIn(file) }
  return { ...ca, rejectUnauthorized: true, ...(mode !== 'verify-full' && { checkServerIdentity: () => undefined }) }
}

async function certificatesIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new MeasurementError({
      message: `the certificates of PGSSLROOTCERT cannot be read: ${(error as Error).message}`
    })
  }
}
