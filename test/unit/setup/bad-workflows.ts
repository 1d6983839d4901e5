import type { RepositoryFiles } from '../../../src/setup/index.js'
import { commandLine, companion, onDispatch, oneStep, twoJobs } from './good-workflows.js'

interface BadWorkflow {
  readonly rule: string
  readonly name: string
  /** `»` stands before each place that is to be found. */
  readonly workflow: string
  /** Rules that this breaks as well. */
  readonly others?: readonly string[]
}

/** A good workflow with one thing changed; what is not in it is a mistake of the test. */
function changed(good: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`no ${JSON.stringify(from)} in the workflow`)
    return text.replace(from, () => to)
  }, good)
}

const two = (...edits: readonly (readonly [string, string])[]): string => changed(twoJobs, ...edits)
const one = (...edits: readonly (readonly [string, string])[]): string => changed(oneStep, ...edits)
const command = (line: string, ...edits: readonly (readonly [string, string])[]): string =>
  changed(commandLine, ['npx model-gate run --quiet', line], ...edits)

const always = '    if: ${{ always() }}\n'
const trigger = '  pull_request:\n'
const types = 'types: [opened, synchronize, reopened, edited]'
const ofGate = '  model-gate:\n    needs: [evaluate]\n'

export const badWorkflows: readonly BadWorkflow[] = [
  { rule: 'unreadable-workflow', name: 'no YAML', workflow: 'on: pull_request\njobs: { model-gate: [»}\n' },
  {
    rule: 'unreadable-workflow',
    name: 'a key twice',
    workflow: two(['permissions: {}\n', 'permissions: {}\n»permissions: {}\n'])
  },
  { rule: 'unreadable-workflow', name: 'a tag', workflow: two(['${{ always() }}', '»!cancelled()']) },
  { rule: 'unreadable-workflow', name: 'an alias of nothing', workflow: two(['needs: [evaluate]', 'needs: »*jobs']) },
  { rule: 'unreadable-workflow', name: 'an alias inside its own anchor', workflow: 'on: &a [»*a]\njobs: {}\n' },
  { rule: 'unreadable-workflow', name: 'a list', workflow: '»- pull_request\n' },
  { rule: 'unreadable-workflow', name: 'a second document', workflow: `${twoJobs}»---\njobs: {}\n` },
  { rule: 'unreadable-workflow', name: 'too deep', workflow: `»on: ${'['.repeat(60)}${']'.repeat(60)}\n` },
  { rule: 'unreadable-workflow', name: 'too long', workflow: `»# ${' '.repeat(600_000)}\n` },

  { rule: 'path-filter', name: 'paths', workflow: two([trigger, '  pull_request:\n    »paths: [models/**]\n']) },
  {
    rule: 'path-filter',
    name: 'paths-ignore',
    workflow: two([trigger, '  pull_request:\n    »paths-ignore: [docs/**]\n'])
  },
  {
    rule: 'path-filter',
    name: 'on pull_request_target',
    workflow: two([trigger, '  pull_request_target:\n    »paths: [a]\n']),
    others: ['pull-request-target']
  },
  {
    rule: 'branch-filter',
    name: 'the branch of the pull request',
    workflow: two([trigger, "  pull_request:\n    »branches: ['feature/**']\n"])
  },
  {
    rule: 'branch-filter',
    name: 'all ignored',
    workflow: two([trigger, "  pull_request:\n    »branches-ignore: ['**']\n"])
  },
  {
    rule: 'branch-filter',
    name: 'all taken back',
    workflow: two([trigger, "  pull_request:\n    »branches: [main, '!**']\n"])
  },
  {
    rule: 'trigger-types',
    name: 'no synchronize',
    workflow: two([types, '»types: [opened, reopened, edited]'])
  },
  { rule: 'trigger-types', name: 'only labels', workflow: two([types, '»types: labeled']) },
  { rule: 'trigger-types', name: 'none', workflow: two([`  pull_request:\n    ${types}\n`, '  »pull_request:\n']) },
  {
    rule: 'trigger-types',
    name: 'none, in a list',
    workflow: commandLine.replace(/on:[\s\S]*?permissions/, 'on: [»pull_request, merge_group]\npermissions')
  },
  {
    rule: 'trigger-types',
    name: 'no change of the base',
    workflow: two([types, '»types: [opened, synchronize, reopened]'])
  },
  { rule: 'any-branch', name: 'every push', workflow: two(['  merge_group:\n', '  merge_group:\n  »push:\n']) },
  {
    rule: 'any-branch',
    name: 'pushes of tags',
    workflow: two(['  merge_group:\n', "  merge_group:\n  »push: { branches: [main], tags: ['v*'] }\n"])
  },
  {
    rule: 'any-branch',
    name: 'pushes to all branches but one',
    workflow: two(['  merge_group:\n', '  merge_group:\n  »push: { branches-ignore: [main] }\n'])
  },
  {
    rule: 'any-branch',
    name: 'pushes to whatever branch',
    workflow: two(['  merge_group:\n', "  merge_group:\n  »push: { branches: ['**'] }\n"])
  },
  {
    rule: 'any-branch',
    name: 'pushes to a pattern beside main',
    workflow: two(['  merge_group:\n', '  merge_group:\n  »push: { branches: ["feature/**", main] }\n'])
  },
  {
    rule: 'any-branch',
    name: 'a dispatch of any branch',
    workflow: two(['  merge_group:\n', '  merge_group:\n  »workflow_dispatch:\n'])
  },
  {
    rule: 'any-branch',
    name: 'in a workflow that no pull request starts',
    workflow: oneStep.replace(/ {2}pull_request[\s\S]*?jobs/, '  »push:\njobs')
  },
  { rule: 'no-merge-group', name: 'a map of triggers', workflow: two(['on:', '»on:'], ['  merge_group:\n', '']) },
  {
    rule: 'no-merge-group',
    name: 'one trigger',
    workflow: changed(commandLine, ['on:', '»on:'], ['  merge_group:\n', ''])
  },

  {
    rule: 'job-condition',
    name: 'a condition beside always()',
    workflow: two(['${{ always() }}', "»always() && github.actor != 'dependabot[bot]'"])
  },
  { rule: 'job-condition', name: 'success() with needs', workflow: two(['${{ always() }}', '»success()']) },
  {
    rule: 'job-condition',
    name: 'without needs',
    workflow: one(['    runs-on', '    if: »github.event.pull_request.draft == false\n    runs-on'])
  },
  { rule: 'needs-without-always', name: 'no if', workflow: two([always, ''], [ofGate, `  »${ofGate.trimStart()}`]) },
  {
    rule: 'needs-without-always',
    name: 'a blank if',
    workflow: two([always, '    if:\n'], [ofGate, `  »${ofGate.trimStart()}`])
  },
  { rule: 'skipped-when-cancelled', name: '!cancelled()', workflow: two(['${{ always() }}', '»${{ !cancelled() }}']) },
  { rule: 'skipped-when-cancelled', name: 'in quotes', workflow: two(['${{ always() }}', '»"!cancelled()"']) },
  {
    rule: 'step-condition',
    name: 'a draft',
    workflow: one([
      '      - uses: acme/model-gate@v1',
      '      - uses: acme/model-gate@v1\n        if: »${{ !github.event.pull_request.draft }}'
    ])
  },
  {
    rule: 'continue-on-error',
    name: 'on the gate job',
    workflow: two([always, `${always}    continue-on-error: »true\n`])
  },
  {
    rule: 'continue-on-error',
    name: 'on a job that the gate needs',
    workflow: two(['  evaluate:\n', '  evaluate:\n    continue-on-error: »${{ matrix.experimental }}\n'])
  },
  {
    rule: 'continue-on-error',
    name: 'on the step',
    workflow: one(['model-gate@v1', 'model-gate@v1\n        continue-on-error: »true'])
  },

  { rule: 'exit-code-lost', name: '|| true', workflow: command('»npx model-gate run || true') },
  { rule: 'exit-code-lost', name: '|| exit 0', workflow: command('»npx model-gate run --quiet || exit 0') },
  {
    rule: 'exit-code-lost',
    name: '|| :, over two lines',
    workflow: command('»npx model-gate run \\\n            --quiet || :')
  },
  { rule: 'exit-code-lost', name: '|| echo', workflow: command('»npx model-gate run || echo "blocked"') },
  {
    rule: 'exit-code-lost',
    name: 'a chain that ends in || true',
    workflow: command('»npx model-gate run && echo ok || true')
  },
  { rule: 'exit-code-lost', name: 'in parentheses', workflow: command('(»npx model-gate run) || true') },
  { rule: 'exit-code-lost', name: '; exit 0', workflow: command('»npx model-gate run; exit 0') },
  {
    rule: 'exit-code-lost',
    name: 'exit 0 on a line of its own',
    workflow: command('»npx model-gate run\n          exit 0')
  },
  {
    rule: 'exit-code-lost',
    name: 'set +e',
    workflow: command('set +e\n          »npx model-gate run\n          cat model-gate/report.md')
  },
  { rule: 'exit-code-lost', name: 'a pipe', workflow: command('»npx model-gate run | tee log') },
  { rule: 'exit-code-lost', name: 'in the background', workflow: command('»npx model-gate run &\n          wait') },
  {
    rule: 'exit-code-lost',
    name: '&& before other commands',
    workflow: command('»npx model-gate run && echo ok\n          echo done')
  },
  { rule: 'exit-code-lost', name: 'if without an exit', workflow: command('»if npx model-gate run; then echo ok; fi') },
  {
    rule: 'exit-code-lost',
    name: 'a shell that does not stop',
    workflow: command('»npx model-gate run\n          echo done', [
      '      - run: |',
      '      - shell: pwsh\n        run: |'
    ])
  },
  {
    rule: 'exit-code-lost',
    name: 'a shell of all jobs',
    workflow: command('»npx model-gate run\n          echo done', [
      'jobs:',
      'defaults: { run: { shell: "bash {0}" } }\njobs:'
    ])
  },
  { rule: 'exit-code-lost', name: 'in braces', workflow: command('»{ npx model-gate run; } || true') },
  {
    rule: 'exit-code-lost',
    name: 'in braces, before another command',
    workflow: command('{ »npx model-gate run\n          echo done; } || exit 1'.replace('{ »', '»{ '))
  },
  {
    rule: 'exit-code-lost',
    name: 'set +o errexit',
    workflow: command('set +o errexit\n          »npx model-gate run\n          cat report.md')
  },
  {
    rule: 'exit-code-lost',
    name: 'PowerShell, which Windows has by default',
    workflow: command('»npx model-gate run\n          echo done', ['runs-on: ubuntu-latest', 'runs-on: windows-latest'])
  },
  {
    rule: 'exit-code-lost',
    name: 'as an argument',
    workflow: command('export REPORT=$(»npx model-gate run)')
  },
  {
    rule: 'exit-code-lost',
    name: 'a trap',
    workflow: command("trap 'rm -rf tmp; exit 0' EXIT\n          »npx model-gate run")
  },
  {
    rule: 'exit-code-lost',
    name: 'saved and not looked at',
    workflow: command('»npx model-gate run || status=$?\n          echo "status $status"')
  },
  {
    rule: 'exit-code-lost',
    name: 'the gate command, on one line',
    workflow: commandLine.replace(
      /run: \|[\s\S]*$/,
      'run: »node tools/model-gate/dist/cli.js gate --checks a.json || true\n'
    )
  },

  {
    rule: 'needs-not-passed',
    name: 'no input',
    workflow: two(
      ['          needs: ${{ toJSON(needs) }}\n', ''],
      ['- uses: acme/model-gate/actions/gate', '- uses: »acme/model-gate/actions/gate']
    )
  },
  {
    rule: 'needs-not-passed',
    name: 'one result alone',
    workflow: two(['needs: ${{ toJSON(needs) }}', '»needs: ${{ needs.evaluate.result }}'])
  },
  {
    rule: 'needs-not-passed',
    name: 'no needs',
    workflow: two(['    needs: [evaluate]\n', ''], [always, ''], ['needs: ${{', '»needs: ${{'])
  },

  {
    rule: 'missing-permissions',
    name: 'none at all',
    workflow: two(
      ['permissions: {}\n', ''],
      ['    permissions:\n      contents: read\n    steps', '    steps'],
      ['  evaluate:', '  »evaluate:']
    ),
    others: ['persist-credentials']
  },
  {
    rule: 'missing-permissions',
    name: 'no contents',
    workflow: two(['    permissions:\n      contents: read\n      actions', '    »permissions:\n      actions'])
  },
  {
    rule: 'missing-permissions',
    name: 'no comment',
    workflow: two([
      '    permissions:\n      contents: read\n      actions: read\n      pull-requests: write',
      '    »permissions:\n      contents: read\n      actions: read'
    ])
  },
  {
    rule: 'missing-permissions',
    name: 'no artifacts, and only reading',
    workflow: two([
      '    permissions:\n      contents: read\n      actions: read\n      pull-requests: write',
      '    »»permissions:\n      contents: read\n      pull-requests: read'
    ])
  },
  {
    rule: 'missing-permissions',
    name: 'an empty map for all',
    workflow: two(
      ['permissions: {}', '»permissions: {}'],
      ['    permissions:\n      contents: read\n    steps', '    steps']
    )
  },
  {
    rule: 'too-many-permissions',
    name: 'write-all with the candidate',
    workflow: one(['    permissions:\n      contents: read\n      pull-requests: write', '    »permissions: write-all'])
  },
  {
    rule: 'too-many-permissions',
    name: 'contents with the candidate',
    workflow: one(['      contents: read', '      »contents: write'])
  },
  {
    rule: 'too-many-permissions',
    name: 'credentials of a cloud with the candidate',
    workflow: two(['      contents: read\n    steps', '      contents: read\n      »id-token: write\n    steps']),
    others: ['persist-credentials']
  },
  {
    rule: 'too-many-permissions',
    name: 'checks on the gate',
    workflow: two(['      actions: read', '      actions: read\n      »checks: write'])
  },
  {
    rule: 'too-many-permissions',
    name: 'for all jobs',
    workflow: commandLine.replace('contents: read', 'contents: read\n  »statuses: write'),
    others: ['persist-credentials']
  },

  {
    rule: 'too-many-permissions',
    name: 'statuses with the candidate of a pull request',
    workflow: one(
      ['      pull-requests: write', '      pull-requests: write\n      »statuses: write'],
      ['      - uses: acme/model-gate@v1\n', '      - uses: acme/model-gate@v1\n        with: { status-context: x }\n']
    )
  },
  {
    rule: 'too-many-permissions',
    name: 'statuses on a dispatch that gives none',
    workflow: changed(
      onDispatch,
      ['      statuses: write', '      »statuses: write'],
      ['          status-context: model-gate/verified\n', '']
    )
  },
  {
    rule: 'too-many-permissions',
    name: 'contents on a dispatch',
    workflow: changed(onDispatch, ['      contents: read', '      »contents: write'])
  },
  {
    rule: 'missing-permissions',
    name: 'a status without its permission',
    workflow: two(
      [
        '    permissions:\n      contents: read\n      actions',
        '    »permissions:\n      contents: read\n      actions'
      ],
      ['          needs:', '          status-context: model-gate/verified\n          needs:']
    )
  },

  { rule: 'not-required', name: 'another id', workflow: one(['  model-gate:', '  »quality:']) },
  { rule: 'not-required', name: 'another name', workflow: two([ofGate, `${ofGate}    name: »Model Gate\n`]) },
  {
    rule: 'dynamic-name',
    name: 'an expression',
    workflow: two([ofGate, `${ofGate}    name: »model-gate \${{ github.base_ref }}\n`])
  },
  {
    rule: 'matrix-gate',
    name: 'a matrix',
    workflow: one(['    runs-on', '    »strategy: { matrix: { model: [a, b] } }\n    runs-on'])
  },
  {
    rule: 'reusable-gate',
    name: 'a workflow of somebody else',
    workflow:
      'on: { pull_request: { types: [opened, synchronize, reopened, edited] }, merge_group: }\njobs:\n  model-gate:\n    uses: »acme/ci/.github/workflows/gate.yml@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n'
  },
  {
    rule: 'duplicate-name',
    name: 'twice in a workflow',
    workflow: `${twoJobs}  other:\n    name: »model-gate\n    steps: [{ run: "true" }]\n`,
    others: ['nothing-decides']
  },
  {
    rule: 'nothing-decides',
    name: 'a required job that judges nothing',
    workflow: two(
      [ofGate, `  »${ofGate.trimStart()}`],
      ['      - uses: acme/model-gate/actions/gate@v1\n', '      - run: echo fine\n'],
      ['        with:\n          policy: models/churn/model-gate.yml\n          needs: ${{ toJSON(needs) }}\n', '']
    )
  },
  {
    rule: 'nothing-decides',
    name: 'only measured',
    workflow: `${twoJobs.slice(0, twoJobs.indexOf('  model-gate:'))}      - run: echo done\n`.replace(
      '- uses: acme',
      '- »uses: acme'
    )
  },

  {
    rule: 'pull-request-target',
    name: 'evaluate',
    workflow: two(
      [trigger, '  pull_request_target:\n'],
      ['- uses: acme/model-gate/actions/evaluate', '- »uses: acme/model-gate/actions/evaluate']
    )
  },
  {
    rule: 'pull-request-target',
    name: 'everything in one step',
    workflow: one(['pull_request:', 'pull_request_target:'], ['- uses: acme', '- »uses: acme'])
  },
  {
    rule: 'head-checkout',
    name: 'the head by its commit',
    workflow: one(
      ['  pull_request:', '  pull_request_target:'],
      [
        '          persist-credentials: false',
        '          persist-credentials: false\n          ref: »${{ github.event.pull_request.head.sha }}'
      ],
      ['- uses: acme/model-gate@v1', '- uses: acme/model-gate/actions/gate@v1'],
      ['      contents: read', '      contents: read\n      actions: read']
    )
  },
  {
    rule: 'head-checkout',
    name: 'the head by git',
    workflow: one(
      ['  pull_request:', '  pull_request_target:'],
      ['python predict.py', '»gh pr checkout 1'],
      ['- uses: acme/model-gate@v1', '- uses: acme/model-gate/actions/gate@v1'],
      ['      contents: read', '      contents: read\n      actions: read']
    )
  },
  {
    rule: 'head-checkout',
    name: 'on a dispatch',
    workflow: changed(onDispatch, [
      '      - uses: acme',
      '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          persist-credentials: false\n          ref: »refs/pull/${{ github.event.client_payload.number }}/head\n      - uses: acme'
    ])
  },
  {
    rule: 'head-checkout',
    name: 'on workflow_run',
    workflow:
      'on: { workflow_run: { workflows: [model] } }\npermissions: { contents: read }\njobs:\n  report:\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with: { allow-unsafe-pr-checkout: »true }\n      - uses: acme/model-gate/actions/report@v1\n'
  },
  {
    rule: 'companion-measures',
    name: 'everything in one step',
    workflow: companion.replace('- uses: acme/model-gate/actions/gate@v1', '- »uses: acme/model-gate@v1')
  },
  {
    rule: 'companion-measures',
    name: 'the command line',
    workflow: `${companion}      - »run: npx model-gate compare\n`
  },
  {
    rule: 'companion-checkout',
    name: 'of the default branch',
    workflow: companion.replace(
      '- uses:',
      '- uses: »actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with: { persist-credentials: false }\n      - uses:'
    )
  },
  {
    rule: 'missing-permissions',
    name: 'of a companion that is to comment',
    workflow: companion
      .replace('permissions:\n      contents', '»permissions:\n      contents')
      .replace('      pull-requests: write\n', '')
  },
  {
    rule: 'persist-credentials',
    name: 'a token that writes comments',
    workflow: one(
      ['        with:\n          persist-credentials: false\n', ''],
      ['- uses: actions/checkout', '- uses: »actions/checkout']
    )
  },
  {
    rule: 'secret-token',
    name: 'of somebody, with the candidate',
    workflow: one([
      '      - uses: acme/model-gate@v1\n',
      '      - uses: acme/model-gate@v1\n        with: { github-token: "»${{ secrets.PAT }}" }\n'.replace('"»', '»"')
    ])
  },
  {
    rule: 'secret-token',
    name: 'out of all secrets, or else that of the job',
    workflow: two([
      '          policy: models/churn/model-gate.yml\n  model-gate',
      "          policy: models/churn/model-gate.yml\n          github-token: »${{ secrets['PAT'] || github.token }}\n  model-gate"
    ])
  },
  {
    rule: 'local-gate',
    name: 'a copy in the repository',
    workflow: one(['uses: acme/model-gate@v1', 'uses: »./model-gate'])
  },
  {
    rule: 'local-gate',
    name: 'a folder of another checkout of the same',
    workflow: one(
      ['uses: acme/model-gate@v1', 'uses: »./tools/model-gate'],
      ['          persist-credentials: false', '          persist-credentials: false\n          path: tools']
    )
  },
  {
    rule: 'gate-installs',
    name: 'npm ci',
    workflow: two([
      '      - uses: acme/model-gate/actions/gate@v1',
      '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n      - run: |\n          cd model\n          »npm ci --quiet\n      - uses: acme/model-gate/actions/gate@v1'
    ])
  },
  {
    rule: 'gate-installs',
    name: 'a list of pip',
    workflow: two([
      '      - uses: acme/model-gate/actions/gate@v1',
      '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n      - run: »pip install -r requirements.txt\n      - uses: acme/model-gate/actions/gate@v1'
    ])
  },

  {
    rule: 'expression-in-run',
    name: 'a title',
    workflow: command('echo "»${{ github.event.pull_request.title }}"\n          npx model-gate run')
  },
  {
    rule: 'expression-in-run',
    name: 'a branch, in another job',
    workflow: two([
      '      - uses: acme/model-gate/actions/evaluate',
      '      - run: git switch »${{ github.head_ref }} # ${{ github.sha }}\n      - uses: acme/model-gate/actions/evaluate'
    ])
  },
  {
    rule: 'expression-in-run',
    name: 'in brackets',
    workflow: two([
      '      - uses: acme/model-gate/actions/evaluate',
      '      - run: \'echo »${{ GitHub.event["pull_request"].head["ref"] }}\'\n      - uses: acme/model-gate/actions/evaluate'
    ])
  },
  {
    rule: 'expression-in-run',
    name: 'everything, in a script',
    workflow: two([
      '      - uses: acme/model-gate/actions/evaluate',
      '      - uses: actions/github-script@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          script: |\n            const event =\n              »${{ toJSON(github.event) }}\n      - uses: acme/model-gate/actions/evaluate'
    ])
  },

  {
    rule: 'unpinned-action',
    name: 'a tag',
    workflow: two(['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', '»actions/checkout@v5'])
  },
  {
    rule: 'unpinned-action',
    name: 'a short commit',
    workflow: two(['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', '»actions/checkout@08c6903'])
  },
  {
    rule: 'unpinned-action',
    name: 'no commit',
    workflow: two(['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', '»actions/checkout'])
  },
  {
    rule: 'unpinned-action',
    name: 'an image',
    workflow: two(['actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', '»docker://alpine:3'])
  },
  {
    rule: 'unpinned-action',
    name: 'Model Gate by its branch',
    workflow: one(['acme/model-gate@v1', '»acme/model-gate@main'])
  },

  {
    rule: 'unknown-input',
    name: 'a misspelt input of the root action',
    workflow: one(['acme/model-gate@v1', 'acme/model-gate@v1\n        with:\n          »polcy: a.yml'])
  },
  {
    rule: 'unknown-input',
    name: 'an input of another action',
    workflow: two(['          needs: ', '          »predictions: p.csv\n          needs: '])
  },

  {
    rule: 'path-filter',
    name: 'in our own repository',
    workflow:
      'on:\n  pull_request: { types: [opened, synchronize, reopened, edited], »paths: [a] }\n  merge_group:\njobs:\n  model-gate:\n    permissions: { contents: read, pull-requests: write }\n    steps: [{ uses: ./ }]\n'
        .replace('{ uses: ./ }', 'uses: ./')
        .replace('steps: [uses: ./]', 'steps:\n      - uses: ./')
  },
  {
    rule: 'path-filter',
    name: 'a checkout of Model Gate',
    workflow: two([trigger, '  pull_request:\n    »paths: [a]\n'])
      .replaceAll('acme/model-gate/actions', './tools/model-gate/actions')
      .replaceAll('@v1', '')
  }
]

const workflow = { path: '.github/workflows/model.yml', text: twoJobs }
const policy = 'models/churn/model-gate.yml'
const lines = [
  'models/curn/model-gate.yml',
  './models/churn/model-gate.yml',
  'models/*/gate.yml',
  'models/*/model-gate.yml',
  ''
]
  .map((line) => `            ${line}\n`)
  .join('')
const codeowners = (text: string): { readonly path: string; readonly text: string } => ({
  path: '.github/CODEOWNERS',
  text
})

interface BadRepository {
  readonly name: string
  readonly files: RepositoryFiles
  readonly expected: readonly string[]
}

export const badRepositories: readonly BadRepository[] = [
  {
    name: 'a policy and no workflow at all',
    files: { workflows: [], policies: [policy] },
    expected: ['advice models/churn/model-gate.yml:1:1 no-workflow']
  },
  {
    name: 'a policy, and workflows that do not use it',
    files: {
      workflows: [
        {
          path: '.github/workflows/ci.yml',
          text: 'on: push\njobs: { test: { steps: [{ run: npx model-gate lint }] } }'
        }
      ],
      policies: [policy]
    },
    expected: ['finding models/churn/model-gate.yml:1:1 no-workflow']
  },
  {
    name: 'a policy that is asked on pushes only',
    files: {
      workflows: [{ path: 'push.yml', text: oneStep.replace(/ {2}pull_request[\s\S]*?jobs/, '  push:\njobs') }],
      policies: [policy]
    },
    expected: ['finding models/churn/model-gate.yml:1:1 no-workflow', 'finding push.yml:2:3 any-branch']
  },
  {
    name: 'a policy that a dispatch asks, with a status for the pull request',
    files: {
      workflows: [{ path: 'dispatch.yml', text: onDispatch }],
      policies: ['.github/model-gate.yml'],
      codeowners: { path: 'CODEOWNERS', text: '* @acme/ml\n' }
    },
    expected: []
  },
  {
    name: 'policies that are not there: misspelt, left out, a glob, in a command',
    files: {
      workflows: [
        {
          path: 'a.yml',
          text: oneStep.replace('model-gate@v1\n', `model-gate@v1\n        with:\n          policy: |\n${lines}`)
        },
        {
          path: 'b.yml',
          text: oneStep
            .replace('  model-gate:\n', '  a:\n')
            .replace('run: python predict.py', 'run: npx model-gate run --policy=b.yml')
        },
        {
          path: 'c.yml',
          text: commandLine.replace('  model-gate:\n', '  b:\n').replace('run --quiet', 'run --policy "$POLICY"')
        },
        {
          path: 'd.yml',
          text: commandLine
            .replace('  model-gate:\n', '  c:\n')
            .replace('- run: |', '- working-directory: models\n        run: |')
            .replace('run --quiet', 'run --policy churn/model-gate.yml')
        }
      ],
      policies: [policy],
      yamlFiles: [policy, 'models/other.yml'],
      codeowners: codeowners('* @acme/ml')
    },
    expected: [
      'finding a.yml:20:13 policy-not-found',
      'finding a.yml:22:13 policy-not-found',
      'finding b.yml:7:3 not-required',
      'finding b.yml:16:14 policy-not-found',
      'finding b.yml:17:15 policy-not-found',
      'finding c.yml:7:3 not-required',
      'finding d.yml:7:3 not-required'
    ]
  },
  {
    name: 'a policy that no job decides by',
    files: {
      workflows: [workflow],
      policies: [policy, 'models/fraud/model-gate.yml'],
      yamlFiles: [policy, 'models/fraud/model-gate.yml'],
      codeowners: codeowners('* @acme/ml')
    },
    expected: ['finding models/fraud/model-gate.yml:1:1 unjudged-policy']
  },
  {
    name: 'policies that may be asked for by an expression, a glob or a workflow elsewhere',
    files: {
      workflows: [{ ...workflow, text: twoJobs.replaceAll('models/churn/model-gate.yml', 'models/*/model-gate.yml') }],
      policies: [policy, 'models/fraud/model-gate.yml'],
      yamlFiles: [policy],
      codeowners: codeowners('* @acme/ml')
    },
    expected: []
  },
  {
    name: 'a policy that a dispatch asks of its own commit',
    files: {
      workflows: [{ path: 'dispatch.yml', text: onDispatch.replace(/ +sha: .*\n/, '') }],
      policies: [policy],
      codeowners: { path: 'CODEOWNERS', text: '* @acme/ml\n' }
    },
    expected: ['finding models/churn/model-gate.yml:1:1 no-workflow']
  },
  {
    name: 'no code owners',
    files: { workflows: [workflow], policies: [policy] },
    expected: [
      'finding .github/workflows/model.yml:1:1 no-code-owner',
      'finding models/churn/model-gate.yml:1:1 no-code-owner'
    ]
  },
  {
    name: 'code owners of the workflow alone',
    files: {
      workflows: [workflow],
      policies: [policy],
      codeowners: codeowners('/.github/ @acme/ml\n/models/* @acme/ml\n')
    },
    expected: ['finding models/churn/model-gate.yml:1:1 no-code-owner']
  },
  {
    name: 'owners taken away by a later line',
    files: {
      workflows: [workflow],
      policies: [policy],
      codeowners: codeowners('* @acme/ml\n# no owners:\n/models/\n')
    },
    expected: ['finding .github/CODEOWNERS:3:1 no-code-owner']
  },
  {
    name: 'a line that GitHub cannot read',
    files: {
      workflows: [workflow],
      policies: [],
      codeowners: codeowners('/.github/[w]orkflows/ @acme/ml\n/.github/ acme\n')
    },
    expected: ['finding .github/CODEOWNERS:1:1 no-code-owner', 'finding .github/workflows/model.yml:1:1 no-code-owner']
  },
  {
    name: 'the required name in two workflows',
    files: {
      workflows: [
        { path: '.github/workflows/a.yml', text: 'on: push\njobs:\n  model-gate:\n    steps: [{ run: "true" }]\n' },
        workflow
      ],
      policies: [policy],
      codeowners: codeowners('* @acme/ml')
    },
    expected: ['finding .github/workflows/a.yml:3:3 duplicate-name']
  },
  {
    name: 'the required name in an expression',
    files: {
      workflows: [
        workflow,
        {
          path: '.github/workflows/z.yml',
          text: "on: pull_request\njobs:\n  quick:\n    name: ${{ 'model-gate' }}\n    steps: [{ run: 'true' }]\n"
        }
      ],
      policies: [policy],
      codeowners: codeowners('* @acme/ml')
    },
    expected: ['finding .github/workflows/z.yml:4:11 duplicate-name']
  },
  {
    name: 'a list of code owners that nobody owns',
    files: {
      workflows: [workflow],
      policies: [policy],
      codeowners: { path: 'CODEOWNERS', text: '/.github/ @acme/ml\n/models/ @acme/ml\n' }
    },
    expected: ['finding CODEOWNERS:1:1 no-code-owner']
  },
  {
    name: 'a gate in a workflow that is called',
    files: {
      workflows: [
        {
          path: '.github/workflows/called.yml',
          text: oneStep.replace(/ {2}pull_request[\s\S]*?jobs/, '  workflow_call:\njobs')
        },
        {
          path: '.github/workflows/caller.yml',
          text: 'on:\n  pull_request: { types: [opened, synchronize, reopened, edited] }\n  merge_group:\njobs:\n  quality:\n    uses: ./.github/workflows/called.yml\n'
        }
      ],
      policies: ['.github/model-gate.yml'],
      codeowners: codeowners('* @acme/ml')
    },
    expected: ['finding .github/workflows/caller.yml:6:11 reusable-gate']
  },
  {
    name: 'an unreadable workflow beside a policy',
    files: { workflows: [{ path: '.github/workflows/model.yml', text: 'on: [' }], policies: [policy] },
    expected: ['finding .github/workflows/model.yml:1:6 unreadable-workflow']
  }
]
