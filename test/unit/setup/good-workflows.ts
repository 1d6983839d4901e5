/** A workflow with the two jobs of the documentation: one measures, one decides. Nothing is to be found in it. */
export const twoJobs = `name: model
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  evaluate:
    runs-on: [self-hosted, gpu]
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - uses: acme/model-gate/actions/evaluate@v1
        with:
          policy: models/churn/model-gate.yml
  model-gate:
    needs: [evaluate]
    if: \${{ always() }}
    runs-on: ubuntu-latest
    permissions:
      contents: read
      actions: read
      pull-requests: write
    steps:
      - uses: acme/model-gate/actions/gate@v1
        with:
          policy: models/churn/model-gate.yml
          needs: \${{ toJSON(needs) }}
`

/** Everything in one step. */
export const oneStep = `on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
    branches: [main]
  merge_group:
jobs:
  model-gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - run: python predict.py
      - uses: acme/model-gate@v1
`

/** A system outside dispatches it for a commit that it has measured. */
export const onDispatch = `on:
  repository_dispatch:
    types: [model-trained]
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      actions: read
      pull-requests: write
      statuses: write
    steps:
      - uses: acme/model-gate@v1
        with:
          sha: \${{ github.event.client_payload.sha }}
          status-context: model-gate/verified
`

/** The command line in a step. */
export const commandLine = `on:
  pull_request: { types: [opened, synchronize, reopened, edited] }
  merge_group:
permissions:
  contents: read
jobs:
  model-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - run: |
          python predict.py || echo "no predictions"
          npx model-gate run --quiet
`

/** The comment on pull requests of forks, by a run that starts nothing. */
export const companion = `on:
  workflow_run:
    workflows: [model-gate]
    types: [completed]
permissions: {}
jobs:
  companion:
    if: \${{ github.event.workflow_run.event == 'pull_request' }}
    runs-on: ubuntu-latest
    permissions:
      contents: read
      actions: read
      pull-requests: write
    steps:
      - uses: acme/model-gate/actions/gate@v1
`
