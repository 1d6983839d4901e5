import type { Correction } from './correction.js'

/** One move of a branch, as GitHub keeps them for ever. */
interface Move {
  readonly repository: string
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly at: string
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion'
}

/** What a request to the emulator did to a branch. */
export interface Activity {
  /** Takes note of a request that succeeded. */
  note(request: { readonly method: string; readonly path: string; readonly body: unknown }): void
  /** `GET activity`: the moves of one branch, the newest first. */
  readonly correction: Correction
}

const nothing = '0'.repeat(40)

export function activity(): Activity {
  const moves: Move[] = []
  return {
    note: ({ method, path, body }) => {
      const [, repository = '', branch] = /^(\/repos\/[^/]+\/[^/]+)\/git\/refs(?:\/(heads\/.+))?$/.exec(path) ?? []
      const { ref: created, sha, force } = (body ?? {}) as { ref?: string; sha?: string; force?: boolean }
      const ref = method === 'POST' ? created : branch && `refs/${branch}`
      if (method === 'GET' || ref?.startsWith('refs/heads/') !== true) return
      const before = moves.findLast((move) => move.repository === repository && move.ref === ref)?.after ?? nothing
      const after = method === 'DELETE' ? nothing : (sha ?? nothing)
      if (before === after) return
      const kind =
        method === 'DELETE'
          ? 'branch_deletion'
          : before === nothing
            ? 'branch_creation'
            : force === true
              ? 'force_push'
              : 'push'
      moves.push({ repository, ref, before, after, at: new Date().toISOString(), kind })
    },
    correction: {
      method: 'GET',
      path: /^\/activity$/,
      answer: ({ request, repository }) => {
        const asked = request.url.searchParams.get('ref') ?? ''
        const ref = asked.startsWith('refs/') ? asked : `refs/heads/${asked}`
        const size = Number(request.url.searchParams.get('per_page') ?? 30)
        const found = moves
          .filter((move) => move.repository === repository && (asked === '' || move.ref === ref))
          .reverse()
          .slice(0, size)
        return Promise.resolve({ status: 200, json: found.map(view) })
      }
    }
  }
}

function view({ ref, before, after, at, kind }: Move, index: number): object {
  return {
    id: index + 1,
    node_id: `A_${index + 1}`,
    before,
    after,
    ref,
    timestamp: at,
    activity_type: kind,
    actor: null
  }
}
