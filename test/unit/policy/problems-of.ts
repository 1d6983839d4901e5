import { UsageError } from '../../../src/documents/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

/** Two lines that every policy needs: what a test adds begins on line 3. */
export const head = 'version: 1\nmodel: churn\n'

/** The lines of the error without the hints; empty where the policy loads. */
export function linesOf(text: string): readonly string[] {
  return messageOf(text)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
}

/** The whole error as a user sees it; empty where the policy loads. */
export function messageOf(text: string): string {
  try {
    loadPolicy(text, 'p.yml')
    return ''
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}
