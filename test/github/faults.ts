import type { Request } from './exchange.js'

/** Which requests a fault hits. */
interface Aim {
  /** Any method when left out. */
  readonly method?: string
  /** Matched against the decoded path. */
  readonly path: RegExp
  /** How many matching requests are hit; 1 when left out, `Infinity` for all. */
  readonly times?: number
  /** How many matching requests go through before the first hit. */
  readonly after?: number
}

/** What happens to the requests that it hits. */
type Effect =
  /** Another answer: an error, a rate limit, a body that is no JSON. */
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  /** No answer, ever; the caller has to give up. */
  | { readonly hang: true }
  /**
   * The connection breaks: before the request is carried out, in the middle of the answer, or after it was carried out
   * but before the caller learns of it.
   */
  | { readonly cut: 'before' | 'middle' | 'after' }
  /** The right answer, so many milliseconds late. */
  | { readonly delay: number }
  /** The right answer, after something else has happened: another run, from its beginning to its end. */
  | { readonly meanwhile: () => Promise<unknown> }

/** A planned failure of the network or the server. */
export type Fault = Aim & Effect

/** Plans faults and hands them out; the first one planned wins. */
export interface Faults {
  plan(fault: Fault): void
  take(request: Request): Fault | undefined
}

export function faults(): Faults {
  const planned: { fault: Fault; toPass: number; toHit: number }[] = []
  return {
    plan: (fault) => void planned.push({ fault, toPass: fault.after ?? 0, toHit: fault.times ?? 1 }),
    take: ({ method, path }) => {
      const matching = planned.filter(
        ({ fault, toHit }) => toHit > 0 && (fault.method ?? method) === method && fault.path.test(path)
      )
      const ready = matching.find(({ toPass }) => toPass === 0)
      for (const waiting of matching.filter(({ toPass }) => toPass > 0)) waiting.toPass--
      if (ready) ready.toHit--
      return ready?.fault
    }
  }
}

/** What the log says of a fault. */
export function nameOf(fault: Fault): string {
  if ('hang' in fault) return 'hang'
  if ('cut' in fault) return `cut ${fault.cut}`
  if ('delay' in fault) return `delay ${fault.delay}`
  if ('meanwhile' in fault) return 'meanwhile'
  return `answer ${fault.status}`
}
