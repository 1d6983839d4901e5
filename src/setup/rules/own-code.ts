import { quoted } from '../quoted.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { expressionsIn } from '../expression.js'
import { shellCommands } from '../shell-commands.js'
import { offsetWithin } from '../tree.js'
import { decidesIn, isCheckout, runsCandidate, type Job, type Step, type Workflow } from '../workflow.js'

export const localGate: Rule = {
  id: 'local-gate',
  about:
    'Model Gate as an action in a folder of the repository (`uses: ./model-gate`). A pull request brings the action along by which it is judged, and may change it.',
  instead:
    '`OWNER/model-gate@<commit>`. A copy of your own belongs into a repository of its own; where it is checked out into a folder, that step has `repository` and a `path` above it.',
  find: inWorkflows((workflow, { ours }) =>
    ours === true ? [] : workflow.jobs.flatMap(({ steps }) => steps.flatMap(ofCheckout))
  )
}

function ofCheckout(step: Step, index: number, steps: readonly Step[]): Fault[] {
  const { uses, starts } = step
  if (uses === undefined || starts.length === 0 || !uses.text.startsWith('./')) return []
  if (steps.slice(0, index).some((before) => bringsFrom(before, uses.text))) return []
  return [
    {
      offset: uses.offset,
      message: `${quoted(uses.text)} is a folder of what is judged: a pull request may change the gate that judges it`,
      hint: 'Use OWNER/model-gate@<commit>'
    }
  ]
}

/** Whether a step checks another repository out into a folder, or into one above it. */
function bringsFrom(step: Step, folder: string): boolean {
  const given = (name: string): string | undefined => {
    const value = step.inputs.get(name)?.value
    return value?.kind === 'text' ? value.text : undefined
  }
  const [repository, path] = [given('repository'), given('path')?.replace(/^\.\//, '').replace(/\/$/, '')]
  if (!isCheckout(step) || repository === undefined || /github\.repository|head\.repo/.test(repository)) return false
  return path !== undefined && path !== '' && `${folder}/`.startsWith(`./${path}/`)
}

export const secretToken: Rule = {
  id: 'secret-token',
  about:
    'A token out of `secrets` as `github-token` of a step, in a job that starts code of the pull request. The code does not get it by its environment, but runs as the same user: it can take it, and may write with it whatever the owner may.',
  instead:
    'The token of the job, which is the default. What needs another token goes into a job of its own that starts no code of the pull request: [two jobs](adopt.md#two-jobs-secrets-a-gpu-code-that-you-do-not-trust).',
  find: inWorkflows(({ jobs }) =>
    jobs.filter(runsCandidate).flatMap((job) => job.steps.flatMap((step) => secretIn(step, job)))
  )
}

function secretIn({ starts, inputs }: Step, { id }: Job): Fault[] {
  const value = inputs.get('github-token')?.value
  if (starts.length === 0 || value?.kind !== 'text') return []
  const secrets = expressionsIn(value.text).filter(
    ({ expression }) => /\bsecrets\b/i.test(expression) && !/^\s*secrets\.GITHUB_TOKEN\s*$/i.test(expression)
  )
  if (secrets.length === 0) return []
  return [
    {
      offset: value.offset,
      message: `job ${quoted(id)} starts code of the pull request beside a token out of secrets: that code can take it`,
      hint: 'Leave github-token out here, and give it to a job that starts no code of the pull request'
    }
  ]
}

export const gateInstalls: Rule = {
  id: 'gate-installs',
  about:
    "A job that decides about what another has measured, and that installs packages after a checkout (`npm ci`, `pip install -r`). What is installed, and the scripts that run at it, are the pull request's to say: its code runs beside the token and the secrets of this job, and may be the gate itself.",
  instead:
    'No checkout and no install in the job that decides: the action needs neither, and the command line is `npx --yes model-gate@<version> gate`.',
  find: inWorkflows((workflow) =>
    workflow.jobs
      .filter((job) => job.steps.some(decidesIn) && !runsCandidate(job))
      .flatMap((job) => installsIn(job, workflow))
  )
}

function installsIn({ id, steps }: Job, { source }: Workflow): Fault[] {
  const checkout = steps.findIndex(isCheckout)
  if (checkout === -1) return []
  return steps.slice(checkout).flatMap(({ run }) =>
    run === undefined
      ? []
      : shellCommands(run.text)
          .filter(({ words }) => installs(words))
          .map(({ words, offset }) => ({
            offset: offsetWithin(source, run, offset),
            message: `${quoted(words.slice(0, 2).join(' '))} runs what the pull request says, in job ${quoted(id)}, which decides`,
            hint: 'Leave the checkout and the install out: the job that decides needs neither'
          }))
  )
}

/** Whether a command installs what files of the folder name. */
function installs([program = '', verb, ...others]: readonly string[]): boolean {
  if (['npm', 'pnpm', 'bun'].includes(program)) {
    const named = others.some((word) => !word.startsWith('-'))
    return ['ci', 'clean-install'].includes(verb ?? '') || (['i', 'install'].includes(verb ?? '') && !named)
  }
  if (program === 'yarn') return verb === undefined || verb === 'install' || verb.startsWith('-')
  if (['pip', 'pip3'].includes(program))
    return verb === 'install' && others.some((word) => /^(-r|-e|--requirement|--editable|\.)/.test(word))
  return ['poetry', 'pipenv', 'uv'].includes(program) && (verb === 'install' || verb === 'sync')
}
