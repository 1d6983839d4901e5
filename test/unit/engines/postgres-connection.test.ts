import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, it } from '@jest/globals'

import { postgresConnection } from '../../../src/engines/postgres-connection.js'

const directory = mkdtempSync(join(tmpdir(), 'model-gate-engines-'))
writeFileSync(join(directory, 'ca.pem'), 'a certificate')
afterAll(() => rmSync(directory, { recursive: true, force: true }))

it.each([
  {
    name: 'variables',
    environment: { PGHOST: 'h', PGPORT: '7', PGUSER: 'u', PGPASSWORD: 'p', PGDATABASE: 'd' },
    expected: { host: 'h', port: 7, user: 'u', password: 'p', database: 'd' }
  },
  {
    name: 'an address',
    environment: { MODEL_GATE_POSTGRES_URL: 'postgres://u%40x:p%2F@[::1]:7/d%20e' },
    expected: { host: '::1', port: 7, user: 'u@x', password: 'p/', database: 'd e' }
  },
  {
    name: 'the address first',
    environment: { MODEL_GATE_POSTGRES_URL: 'postgresql://h', PGHOST: 'other', PGUSER: 'u' },
    expected: { host: 'h', port: 5432, user: 'u' }
  },
  { name: 'a socket', environment: { PGHOST: '/run/postgresql' }, expected: { host: '/run/postgresql', port: 5432 } }
])('reads $name', async ({ environment, expected }) => {
  const connection = await postgresConnection({
    environment,
    directory
  })
  expect(connection).toEqual({ ...expected, ssl: connection.ssl })
})

it.each([
  { name: 'this machine', environment: { PGHOST: 'localhost' }, expected: false },
  { name: 'a socket', environment: { PGHOST: '/run' }, expected: false },
  { name: 'another machine', environment: { PGHOST: 'db.example' }, expected: { rejectUnauthorized: false } },
  { name: 'what the variable says', environment: { PGHOST: 'db.example', PGSSLMODE: 'disable' }, expected: false },
  {
    name: 'what the address says',
    environment: { MODEL_GATE_POSTGRES_URL: 'postgres://h/?sslmode=verify-full', PGSSLMODE: 'disable' },
    expected: { rejectUnauthorized: true }
  },
  {
    name: 'certificates',
    environment: { PGHOST: 'h', PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'ca.pem' },
    expected: { rejectUnauthorized: true, ca: 'a certificate' }
  }
])('encrypts for $name', async ({ environment, expected }) => {
  expect((await postgresConnection({ environment, directory })).ssl).toEqual(expected)
})

it('asks nothing of the name of the server where only its certificate counts', async () => {
  const { ssl } = await postgresConnection({ environment: { PGHOST: 'h', PGSSLROOTCERT: 'ca.pem' }, directory })
  expect(ssl).toMatchObject({
    rejectUnauthorized: true,
    ca: 'a certificate',
    checkServerIdentity: expect.any(Function)
  })
})

it.each([
  { name: 'nothing', environment: {}, said: /there is no connection to PostgreSQL\n.*MODEL_GATE_POSTGRES_URL/ },
  {
    name: 'no address',
    environment: { MODEL_GATE_POSTGRES_URL: 'c4n4ry' },
    said: /^MODEL_GATE_POSTGRES_URL must be postgres:/
  },
  {
    name: 'another parameter',
    environment: { MODEL_GATE_POSTGRES_URL: 'postgres://c4n4ry:c4n4ry@h/?options=c4n4ry' },
    said: /has the parameter options/
  },
  {
    name: 'a wrong escape',
    environment: { MODEL_GATE_POSTGRES_URL: 'postgres://u:c4n4ry%@h/' },
    said: /begins no escape/
  },
  { name: 'a wrong port', environment: { PGHOST: 'h', PGPORT: '99999' }, said: /PGPORT must be a port, got "99999"/ },
  {
    name: 'a wrong mode',
    environment: { PGHOST: 'h', PGSSLMODE: 'prefer' },
    said: /sslmode must be disable, require, verify-ca, verify-full, got "prefer"/
  },
  {
    name: 'no certificates',
    environment: { PGHOST: 'h', PGSSLROOTCERT: 'none.pem' },
    said: /certificates of PGSSLROOTCERT cannot be read/
  }
])('refuses $name', async ({ environment, said }) => {
  const failing = postgresConnection({ environment, directory })
  await expect(failing).rejects.toThrow(said)
  await expect(failing).rejects.not.toThrow(/c4n4ry/)
})
