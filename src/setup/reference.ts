import { sliceThreshold } from './advise-on-slices.js'
import { rules } from './rules.js'
import { staleWaiver } from './stale-waivers.js'

/** A workflow in which no rule finds anything. */
const sample = `name: model
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  evaluate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: OWNER/model-gate/actions/evaluate@v1
  model-gate:
    needs: [evaluate]
    if: \${{ always() }}
    runs-on: ubuntu-latest
    permissions:
      contents: read
      actions: read
      pull-requests: write
    steps:
      - uses: OWNER/model-gate/actions/gate@v1
        with:
          needs: \${{ toJSON(needs) }}
`

const introduction = `# What lint finds

\`model-gate lint\` reads the policies, and \`.github/workflows\` and \`CODEOWNERS\` of the working directory, and says what GitHub would let through
or stop for ever. Each finding has a place, what is wrong, what GitHub makes of it, and what to write instead; the rule stands behind it in brackets:

\`\`\`text
.github/workflows/model.yml:18:9: job "model-gate" is skipped when the run is cancelled, and a skipped job passes a required check [skipped-when-cancelled]
  Write if: \${{ always() }}
\`\`\`

Only workflows that use Model Gate are judged: a step with \`uses: OWNER/model-gate\` or one of its \`actions/\`, a \`run:\` that starts
\`model-gate\`, a job that calls a workflow with either. Exit code 1 means that something was found, in a policy or elsewhere; 0 that nothing was;
2 that a flag is wrong. Advice changes no exit code.

What stands in the settings of the repository is not seen from here: that the check \`model-gate\` is required, that its expected source is GitHub
Actions, and that reviews from code owners are required.

## A workflow without findings

\`\`\`yaml
${sample}\`\`\`

## Rules`

/** The page of the documentation on lint: what each rule finds and what to write instead. */
export function lintReference(): string {
  const sections = [...rules, sliceThreshold, staleWaiver].map(
    ({ id, about, instead }) => `### ${id}\n\n${about}\n\nInstead: ${instead}`
  )
  return [introduction, ...sections].join('\n\n')
}
