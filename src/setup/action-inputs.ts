import type { Part } from './model-gate-use.js'

const everywhere = ['working-directory', 'github-token']
const measuring = ['policy', 'output', 'leg', 'upload', 'sha', ...everywhere]
const deciding = ['comment', 'key', 'needs', 'status-context', ...measuring]

/** The inputs of each part as an action; a test holds them against the action.yml files. */
export const actionInputs: Readonly<Partial<Record<Part, readonly string[]>>> = {
  run: [...deciding, 'predictions', 'metrics', 'baseline', 'reference', 'current'],
  evaluate: [...measuring, 'predictions', 'metrics'],
  baseline: ['policy', 'baseline', 'output', 'sha', ...everywhere],
  compare: [...measuring, 'evaluation', 'baseline'],
  drift: [...measuring, 'reference', 'current', 'baseline'],
  gate: [...deciding, 'checks', 'evaluation', 'reference', 'expected-legs'],
  promote: ['policy', 'evaluation', 'report', 'target', 'force', 'dry-run', 'rollback', ...everywhere],
  report: ['report', 'working-directory', 'output']
}
