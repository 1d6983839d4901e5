import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Certified {
  readonly key: string
  readonly cert: string
}

/** An authority, and what it certified: a server called localhost or as hosts of the Hugging Face Hub, and a client. */
export interface Certificates {
  readonly ca: string
  readonly server: Certified
  readonly client: Certified
}

/** Made by the openssl of this machine. undefined: it has none. */
export function makeCertificates(): Certificates | undefined {
  if (spawnSync('openssl', ['version']).error !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-tls-'))
  const run = (...parameters: string[]): void => {
    const { status, stderr } = spawnSync('openssl', parameters, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`openssl ${parameters.join(' ')}: ${stderr}`)
  }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const certified = (name: string, subject: string): Certified => {
    const [keyFile, request, cert] = [`${name}.key`, `${name}.csr`, `${name}.pem`]
    run('req', ...key, '-keyout', keyFile, '-out', request, '-subj', `/CN=${subject}`)
    run('x509', '-req', '-in', request, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', cert, ...names)
    return { key: readFileSync(join(folder, keyFile), 'utf8'), cert: readFileSync(join(folder, cert), 'utf8') }
  }
  const names = ['-days', '2', '-extfile', 'names']
  try {
    writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost,DNS:huggingface.co,DNS:cdn-lfs.hf.co\n')
    run('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=model-gate test')
    const ca = readFileSync(join(folder, 'ca.pem'), 'utf8')
    return { ca, server: certified('server', 'localhost'), client: certified('client', 'gate') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
