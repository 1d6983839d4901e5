/** What a comment says about itself, below its marker: which run wrote it, and what would make it another. */
export interface CommentState {
  readonly run: number
  readonly attempt: number
  /** Head commit that was judged. */
  readonly head: string
  /** Digest of everything that would be worth a new text. */
  readonly digest: string
}

/**
 * The state as the second line of a comment; nothing in it can end an HTML comment.
 *
 * @example
 * stateLine({ run: 7, attempt: 1, head: '9f2c1ab7', digest: 'sha256:00' }) // => '<!-- run=7 attempt=1 head=9f2c1ab7 digest=sha256:00 -->'
 */
export function stateLine({ run, attempt, head, digest }: CommentState): string {
  return `<!-- run=${run} attempt=${attempt} head=${head} digest=${digest} -->`
}

const line = /^<!-- run=(\d{1,15}) attempt=(\d{1,6}) head=([0-9a-f]{4,64}) digest=(sha256:[0-9a-f]{1,64}) -->$/

/** Reads the state of a comment; undefined where it has none that can be read. */
export function stateOf(body: string): CommentState | undefined {
  const [, second = ''] = body.split('\n', 2)
  const [, run, attempt, head, digest] = line.exec(second.trimEnd()) ?? []
  if (head === undefined || digest === undefined) return undefined
  return { run: Number(run), attempt: Number(attempt), head, digest }
}

/** The comment with its state below the marker. */
export function withState(body: string, state: CommentState): string {
  const end = body.indexOf('\n')
  return `${body.slice(0, end)}\n${stateLine(state)}${body.slice(end)}`
}

/** Whether one state is of a later run than another. */
export function isLater(one: CommentState, other: Pick<CommentState, 'run' | 'attempt'>): boolean {
  return one.run === other.run ? one.attempt > other.attempt : one.run > other.run
}
