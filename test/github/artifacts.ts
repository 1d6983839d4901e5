import { createHash } from 'node:crypto'

import { zip } from './zip.js'

/** An artifact of a run, as the results service keeps it. */
export interface Artifact {
  readonly id: number
  readonly name: string
  /** The run's id in the results service, the one in the scope of its runtime token. */
  readonly run: string
  readonly job: string
  readonly mimeType: string
  readonly createdAt: string
  readonly blocks: Map<string, Buffer>
  data: Buffer
  digest: string
  expired: boolean
  /** Uploaded to its end; others see it only then. */
  final: boolean
}

/** An artifact that a test puts into a run: files, or an archive of its own making. */
export interface ArtifactSeed {
  readonly name: string
  readonly files?: Readonly<Record<string, Uint8Array | string>>
  readonly zip?: Buffer
  readonly expired?: boolean
  /** `sha256:...`; the right one when left out. */
  readonly digest?: string
  readonly createdAt?: Date
}

/** All artifacts of all runs. */
export interface Artifacts {
  /** Newest first; those that are still being uploaded are left out. */
  readonly finished: () => readonly Artifact[]
  get(id: number): Artifact | undefined
  create(artifact: {
    readonly name: string
    readonly run: string
    readonly job: string
    readonly mimeType: string
  }): Artifact
  /** The upload in progress of this name. */
  uploading(run: string, name: string): Artifact | undefined
  seed(run: string, seed: ArtifactSeed): Artifact
  delete(id: number): void
}

export function artifacts(): Artifacts {
  const all = new Map<number, Artifact>()
  let last = 7000
  const add = (given: Omit<Artifact, 'id' | 'blocks' | 'digest'>): Artifact => {
    const artifact = { ...given, id: ++last, blocks: new Map<string, Buffer>(), digest: digestOf(given.data) }
    all.set(artifact.id, artifact)
    return artifact
  }
  return {
    finished: () => [...all.values()].filter(({ final }) => final).reverse(),
    get: (id) => all.get(id),
    create: (given) =>
      add({ ...given, createdAt: new Date().toISOString(), data: Buffer.alloc(0), expired: false, final: false }),
    uploading: (run, name) => [...all.values()].findLast((one) => one.run === run && one.name === name && !one.final),
    seed: (run, { name, files = {}, expired = false, createdAt = new Date(), ...given }) => {
      const data = given.zip ?? zip(Object.entries(files).map(([path, content]) => ({ path, content })))
      const common = { name, run, job: 'job', mimeType: 'application/zip', createdAt: createdAt.toISOString() }
      const artifact = add({ ...common, data, expired, final: true })
      if (given.digest !== undefined) artifact.digest = given.digest
      return artifact
    },
    delete: (id) => void all.delete(id)
  }
}

/** As GitHub writes the digest of an artifact or a release asset. */
export function digestOf(data: Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}
