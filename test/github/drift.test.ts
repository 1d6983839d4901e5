import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { folderWith, modelGate } from '../e2e/command.js'
import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import type { FileChanges } from './repository.js'
import { runAction, startedRun, type ActionResult } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated

/** Every second, third, ... row of a table of flights: rows of the same hours share their weather. */
function flights(name: string, step: number): string {
  const lines = readFileSync(`fixtures/flights-drift/${name}`, 'utf8').trimEnd().split('\n')
  return `${lines.filter((_, index) => index % step === 0).join('\n')}\n`
}

const january = flights('reference.csv', 4)
/** Other flights of the same January; then with distances in kilometres instead of miles. */
const now = flights('nulls.csv', 2)
const inKilometres = flights('bug-unit.csv', 2)

/** Also of the metrics that `gated` asks for, which all pass here: nobody touches the predictions. */
function withDrift(drift: string, ...others: readonly string[]): string {
  return [policy.trimEnd(), `drift: ${drift}`, ...others, ''].join('\n')
}

const exclude = 'exclude: [wind_speed, engine, seats]'
const tables = `{ reference: data/january.csv, current: data/now.csv, ${exclude} }`

async function start(files: FileChanges, given = withDrift(tables)): Promise<void> {
  gated = await startGated({ [policyFile]: given, 'data/january.csv': january, 'data/now.csv': now, ...files })
}

/** The stored profile of a table. */
function profileOf(table: string): string {
  return modelGate(['profile', 'table.csv', '--quiet'], { cwd: folderWith({ 'table.csv': table }) }).out
}

const outcomeOf = ({ code, outputs }: ActionResult): unknown => ({
  code,
  verdict: outputs['verdict'],
  failed: JSON.parse(outputs['failed-checks'] ?? 'null') as unknown
})
const drifted = { code: 1, verdict: 'fail', failed: ['drift/distance'] }

describe('a pull request whose metrics pass and whose data drifted', () => {
  beforeEach(() => start({}))
  afterEach(() => gated.closeHeldToContract())

  it('is blocked; its comment names the column and the likely cause; mended it is merged', async () => {
    const { repository, propose, gate } = gated
    const number = await propose({ 'data/now.csv': inKilometres })
    const blocked = await gate(number)
    expect(outcomeOf(blocked)).toEqual(drifted)
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(/Model gate FAIL: .*1 column drifted/)
    expect(comment?.body).toContain('<code>distance</code>')
    expect(comment?.body).toMatch(/Looks multiplied by 1.{1,5}609 \(miles to kilometres\)/)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'data/now.csv': now })
    expect(outcomeOf(await gate(number))).toEqual({ code: 0, verdict: 'pass', failed: [] })
    const after = await repository.comments(number)
    expect(after.map(({ id }) => id)).toEqual([comment?.id])
    expect(after[0]?.body).toContain('Model gate PASS')
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  })

  it('is blocked by two jobs as well: drift hands its checks over, the gate decides', async () => {
    const { github, events, propose } = gated
    const number = await propose({ 'data/now.csv': inKilometres })
    const event = await events.pullRequest('synchronize', number)
    const run = startedRun(github, event)
    const token = github.tokens.mint({ contents: 'read', actions: 'read' })
    const at = async (name: string, more: object = {}): Promise<ActionResult> =>
      runAction(github, name, { event, run, job: name, token, cwd: await checkout(github, event.sha), ...more })
    expect(await at('evaluate')).toMatchObject({ code: 0 })
    const compared = await at('drift')
    expect(compared).toMatchObject({
      code: 0,
      outputs: { checks: 'model-gate/checks.json', profile: 'model-gate/profile.json' }
    })
    expect(compared.outputs['artifact-url']).toMatch(/\/artifacts\/\d+$/)
    expect(outcomeOf(await runAction(github, 'gate', { event, run, cwd: emptyFolder() }))).toEqual(drifted)

    const other = startedRun(github, event)
    await runAction(github, 'evaluate', {
      event,
      run: other,
      job: 'evaluate',
      token,
      cwd: await checkout(github, event.sha)
    })
    const undecided = await runAction(github, 'gate', { event, run: other, job: 'gate', cwd: emptyFolder() })
    expect(undecided.code).toBe(1)
    expect(undecided.summary).toContain('no document answers for any column')
  })
})

/** An empty folder, deleted after the test: the last job needs no checkout. */
function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'model-gate-drift-'))
  gated.github.folders.push(path)
  return path
}

describe('inputs that name tables', () => {
  afterEach(() => gated.close())

  it('do not block the pull request that brings `drift` along: the report says that they were not used, and nothing where they say the same', async () => {
    const inputs = { reference: 'data/january.csv', current: 'data/now.csv' }
    await start({}, policy)
    const number = await gated.propose({ 'data/now.csv': inKilometres, [policyFile]: withDrift(tables) })
    const { code, summary } = await gated.gate(number, { inputs })
    expect(code).toBe(0)
    for (const input of ['reference', 'current'])
      expect(summary).toMatch(new RegExp(`The input ${input} was not used.* the policy has no drift`))

    await start({})
    const next = await gated.gate(await gated.propose({ 'README.md': 'more' }), { inputs })
    expect(next.code).toBe(0)
    expect(next.summary).toContain('against data')
    expect(next.summary).not.toMatch(/was (not )?used/)
  })
})

describe('a pull request cannot choose what its data are held against', () => {
  afterEach(() => gated.close())

  it('by its own reference: the one of the base is compared with [rule 15] [fail-open 13]', async () => {
    await start({})
    const number = await gated.propose({ 'data/now.csv': inKilometres, 'data/january.csv': inKilometres })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
  })

  it('by taking the reference away', async () => {
    await start({})
    const number = await gated.propose({ 'data/now.csv': inKilometres, 'data/january.csv': null })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
  })

  it('by a reference that only it has: then there is none', async () => {
    await start({ 'data/january.csv': null })
    const number = await gated.propose({ 'data/now.csv': inKilometres, 'data/january.csv': inKilometres })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
    expect(summary).toContain('There is no reference to compare the column with')
    expect(summary).toContain('This is not a pass')
  })

  /** The candidate's command is the pull request's own: it may write whatever it likes. */
  const running = (drift: string, ...others: readonly string[]): string =>
    withDrift(drift, ...others).replace(
      'candidate: { predictions: predictions.csv }',
      'candidate: { run: bash evaluate.sh, predictions: out.csv }'
    )
  const evaluate = 'cp predictions.csv out.csv\n'

  it('by writing over the reference while it is evaluated', async () => {
    await start({ 'evaluate.sh': evaluate }, running(tables))
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'evaluate.sh': `${evaluate}cp data/now.csv data/january.csv\n`
    })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
  })

  it('by writing over a reference that an earlier step made: it is read before', async () => {
    const made = tables.replace('data/january.csv', 'made.csv')
    await start({ 'evaluate.sh': evaluate }, running(made))
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'evaluate.sh': `${evaluate}cp data/now.csv made.csv\n`
    })
    const event = await gated.events.pullRequest('synchronize', number)
    const cwd = await checkout(gated.github, event.sha)
    writeFileSync(join(cwd, 'made.csv'), january)
    expect(outcomeOf(await gated.gate(number, { cwd }))).toEqual(drifted)
  })

  it('by making the reference up while it is evaluated: there is none, which is an error', async () => {
    await start({ 'evaluate.sh': evaluate }, running(tables.replace('data/january.csv', 'made.csv')))
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'evaluate.sh': `${evaluate}cp data/now.csv made.csv\n`
    })
    expect(await gated.gate(number)).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
  })

  it('by a wider limit, or less of it: shown, and without effect [rule 15]', async () => {
    await start({})
    const weaker = withDrift(
      tables.replace(exclude, 'exclude: [wind_speed, engine, seats, distance], limits: { ks: 0.9 }, severity: warn')
    )
    const number = await gated.propose({ 'data/now.csv': inKilometres, [policyFile]: weaker })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
    const [comment] = await gated.repository.comments(number)
    expect(comment?.body).toContain('changes its own standards')
    expect(comment?.body).toContain('policy/loosened')
    expect(comment?.body).toContain('0.9')
  })

  it('by a policy without drift', async () => {
    await start({})
    const number = await gated.propose({ 'data/now.csv': inKilometres, [policyFile]: policy })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
  })

  it('by inputs that contradict the policy', async () => {
    await start({})
    const number = await gated.propose({ 'data/now.csv': inKilometres })
    for (const input of ['reference', 'current']) {
      const { code, stdout } = await gated.gate(number, { inputs: { [input]: 'data/other.csv' } })
      expect(code).toBe(2)
      expect(stdout).toContain('Leave the input out: the policy says it')
    }
  })

  const contract = 'version: 1\ncolumns: { distance: { type: integer, min: 0, max: 5000 } }\n'
  const broken = { code: 1, verdict: 'fail', failed: ['contract/distance'] }
  /** A contract, and a drift that looks at nothing which changes here. */
  const held = tables.replace(exclude, 'exclude: [wind_speed, engine, seats, distance]')

  it('by its own contract: the one of the base holds', async () => {
    await start({ 'contract.yml': contract }, withDrift(held, 'data-contract: contract.yml'))
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'contract.yml': contract.replace('5000', '90000')
    })
    expect(outcomeOf(await gated.gate(number))).toEqual(broken)
  })

  it('by a contract that only it has: nothing is held against it, and the report says so', async () => {
    await start({}, withDrift(held, 'data-contract: contract.yml'))
    const number = await gated.propose({ 'data/now.csv': inKilometres, 'contract.yml': contract })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
    expect(summary).toContain('comes with the pull request itself')
  })

  it('by writing over the contract while it is evaluated', async () => {
    await start({ 'contract.yml': contract, 'evaluate.sh': evaluate }, running(held, 'data-contract: contract.yml'))
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'evaluate.sh': `${evaluate}printf 'version: 1\\ncolumns: {}\\n' > contract.yml\n`
    })
    expect(outcomeOf(await gated.gate(number))).toEqual(broken)
  })

  it('by a profile of its own beside the baseline', async () => {
    const drift = `{ current: data/now.csv, ${exclude} }`
    const given = withDrift(drift).replace('git:base:predictions.csv', 'git:base:production')
    const profile = profileOf(january)
    await start({ 'production/predictions.csv': rows('production'), 'production/profile.json': profile }, given)
    const number = await gated.propose({
      'data/now.csv': inKilometres,
      'production/profile.json': profileOf(inKilometres)
    })
    expect(outcomeOf(await gated.gate(number))).toEqual(drifted)
  })
})

describe('the first reference of a repository', () => {
  afterEach(() => gated.close())

  it('comes with the first policy, compares with nothing, and says so', async () => {
    gated = await startGated({ [policyFile]: null })
    const number = await gated.propose({
      [policyFile]: withDrift(tables),
      'data/january.csv': january,
      'data/now.csv': now
    })
    const { code, outputs } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
  })
})
