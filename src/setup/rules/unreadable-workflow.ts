import type { Rule } from '../rule.js'

export const unreadableWorkflow: Rule = {
  id: 'unreadable-workflow',
  about:
    'A workflow that is no YAML, or holds what GitHub refuses: a key twice, a tag, an alias of nothing. GitHub does not start it, and a required check in it waits for ever.',
  instead: 'What the message says. Text that begins with `!` must be quoted: `if: "!cancelled()"`.',
  find: ({ unreadable }) => unreadable
}
