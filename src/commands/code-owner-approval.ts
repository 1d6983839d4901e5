import { MeasurementError, type Check, type Repository } from '../documents/index.js'
import { approversOf, collaboratorOf, isMember, type PullRequest } from '../github/index.js'
import { ownerFiles, ownershipOf } from '../setup/index.js'
import type { Host } from './github-workspace.js'
import type { LocatedPolicy } from './load-policies.js'
import { inRepository } from './workspace.js'

/**
 * Policies that a proposal loosens and that want a code owner to approve it: the check blocks until one has approved the newest commit. Code owners
 * are those that the base commit names. Never throws: what cannot be read is no approval.
 */
export async function withApprovals(policies: readonly LocatedPolicy[], host: Host): Promise<readonly LocatedPolicy[]> {
  return Promise.all(
    policies.map(async (located) => {
      const { policy, review } = located
      if (policy.loosened !== 'require-codeowner' || !review.checks.some(isLoosened)) return located
      const approval = await approvalOf(located, host)
      const checks = review.checks.map((check) => (isLoosened(check) ? withApproval(check, approval) : check))
      return { ...located, review: { ...review, checks } }
    })
  )
}

function isLoosened({ id }: Check): boolean {
  return id === 'policy/loosened'
}

/** Who approved, or why nobody's approval counts and what to do. */
type Approval = { readonly by: string } | { readonly why: string; readonly nextStep: string }

function withApproval(check: Check, approval: Approval): Check {
  if ('by' in approval) return { ...check, reason: `${check.reason} Approved by @${approval.by}, a code owner.` }
  // Strict: the policy says that this blocks, whatever it says of other failures.
  const { why, nextStep } = approval
  return { ...check, severity: 'strict', reason: `${check.reason} No code owner has approved it: ${why}.`, nextStep }
}

async function approvalOf(located: LocatedPolicy, host: Host): Promise<Approval> {
  try {
    return await asked(located, host)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    const [why = '', ...hints] = error.message.split('\n').map((line) => line.trim())
    return { why, nextStep: hints.join(' ') || 'Run the job again.' }
  }
}

async function asked({ path, workspace }: LocatedPolicy, { connection, run }: Host): Promise<Approval> {
  const { standards } = workspace
  if (run.pull === undefined || standards === undefined) {
    return {
      why: `on ${run.event} nobody knows whose reviews count`,
      nextStep: 'Merge a change that loosens the policy without the merge queue.'
    }
  }
  const file = inRepository({ prefix: standards.policyPrefix }, path)
  const codeowners = await codeownersOf(standards.repository)
  const owners = codeowners === undefined ? [] : ownershipOf(file, codeowners.text).owners
  if (owners.length === 0) {
    const where = codeowners === undefined ? 'there is no CODEOWNERS on the base' : `${codeowners.path} names none`
    return {
      why: `${where} for ${file}`,
      nextStep: `Write \`/${file} @owner\` into CODEOWNERS, in a pull request of its own.`
    }
  }
  return approvedBy(owners, await writersAmong(await approversOf(connection, run.pull), { connection, run }), {
    connection,
    pull: run.pull
  })
}

/** GitHub takes nobody for a code owner who may not write. */
async function writersAmong(logins: readonly string[], { connection }: Host): Promise<readonly string[]> {
  const writers: string[] = []
  for (const login of logins) if ((await collaboratorOf(connection, login)).mayWrite) writers.push(login)
  return writers
}

async function approvedBy(
  owners: readonly string[],
  logins: readonly string[],
  { connection, pull }: { readonly connection: Host['connection']; readonly pull: PullRequest }
): Promise<Approval> {
  const named = (login: string): boolean => owners.some((owner) => owner.toLowerCase() === `@${login.toLowerCase()}`)
  const person = logins.find(named)
  if (person !== undefined) return { by: person }
  const teams = owners.filter((owner) => owner.startsWith('@') && owner.includes('/'))
  let unseen = false
  for (const owner of teams) {
    const [organization = '', team = ''] = owner.slice(1).split('/')
    for (const login of logins) {
      const member = await isMember(connection, { organization, team, login })
      if (member === true) return { by: login }
      unseen ||= member === undefined
    }
  }
  return notApproved(owners, pull, { anybody: logins.length > 0, unseen })
}

function notApproved(
  owners: readonly string[],
  { headSha }: PullRequest,
  { anybody, unseen }: { readonly anybody: boolean; readonly unseen: boolean }
): Approval {
  const addresses = owners.filter((owner) => !owner.startsWith('@'))
  const hints = [
    `An approval of ${headSha.slice(0, 12)} by ${owners.join(' or ')}, not the author, since the pull request has its base branch, then run the job again.`,
    ...(unseen
      ? [
          'Whether those who approved are in the team GitHub does not tell this token: name people in CODEOWNERS, or give the input github-token the token of a GitHub App with members: read.'
        ]
      : []),
    ...(addresses.length > 0 ? [`Whose ${addresses.join(', ')} is GitHub does not tell: name the account.`] : [])
  ]
  return {
    why: anybody
      ? 'those who approved the newest commit are none'
      : 'nobody else with write access has approved the newest commit',
    nextStep: hints.join(' ')
  }
}

/** GitHub reads the first of three places. */
async function codeownersOf(
  repository: Repository
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of ownerFiles) {
    const bytes = await repository.readFile(path)
    if (bytes !== undefined) return { path, text: new TextDecoder().decode(bytes) }
  }
  return undefined
}
