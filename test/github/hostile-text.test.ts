import { readFileSync } from 'node:fs'

import { afterEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'

import { outcomeOf } from '../../src/commands/outcome.js'
import { MeasurementError, type Report } from '../../src/documents/index.js'
import { actions } from '../../src/frontends/actions.js'
import { runAction, type Command, type Outcome } from '../../src/frontends/index.js'
import { logLines } from '../../src/frontends/log-line.js'
import { terminal } from '../../src/frontends/terminal.js'
import { loadPolicy } from '../../src/policy/index.js'
import { renderFailure, renderMarkdown, renderText, statusDescription } from '../../src/report/index.js'
import { columnCheck, contractCheck } from '../unit/report/data-samples.js'
import { htmlOf, imbalanceOf, tagsOf } from '../unit/report/rendered.js'
import { passed, sampleCheck, sampleLimit } from '../unit/report/samples.js'
import { policy, policyFile, startGated } from './gated.js'
import { linesOf, readLog, type LogReading } from './workflow-commands.js'

jest.setTimeout(300_000)

const collected = ['hostile-strings', 'naughty-strings'].flatMap(
  (name) => JSON.parse(readFileSync(`fixtures/${name}.json`, 'utf8')) as readonly string[]
)

const pieces = [
  ...'|`*_~<>[]()!&#@:;.-+=$\\/"\'0123 \n\r\t\u0000\u001b\u2028',
  ...['www.', 'https://', 'x@y.zz', '&amp;', '<b>', '</code>', '<!--', '-->', '![', '](', 'GH-1', '#1', '@me', ':x:'],
  ...['::', '::error::', '##[', '##[error]', '::add-mask::x', '\u001b[0m', '\u202e', '\u200d', '\ud800', '✅', '😀'],
  ...['</details>', '<details>', '\n\n# ', '\n| a |\n', '```', '%0A', 'a', 'PASS']
]
const random = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...collected), fc.constantFrom(...collected)).map((parts) => parts.join(''))
)

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}

/** Texts as names of a metric, a column, a value of it, a file and a model, five a check, 40 checks a report. */
const reports = (texts: readonly string[]): Report[] => chunks(chunks(texts, 5), 40).map(reportOf)

function reportOf(groups: readonly (readonly string[])[]): Report {
  const [[metric = '', , , path = '', model = ''] = []] = groups
  const file = `models/${path}`
  const all = groups.map(([name = '', column = '', value = '', path = ''], index) =>
    sampleCheck({
      id: `metric/${name}[${column}=${value}]`,
      subject: name,
      metric: name,
      slice: { [column]: value },
      status: index % 2 === 0 ? 'fail' : 'inconclusive',
      limits: [sampleLimit({ status: 'fail', reason: value })],
      reason: `${path}: row 5, column ${column}: ${value}`,
      nextStep: `${index} ${path}`
    })
  )
  return passed({
    verdict: 'fail',
    blocked: true,
    summary: `${metric} ${all.length} checks failed`,
    model,
    checks: all,
    candidate: { ...passed().candidate, models: [{ path: file, digest: `sha256:${'0'.repeat(64)}`, bytes: 1 }] },
    notes: groups.map(([, column = '']) => `column ${column}`),
    errors: groups.slice(0, 3).map(([, , , path = '']) => `file ${path}`),
    changedPolicy: [`metrics.${metric}.max-drop: 0.01 becomes 0.05`],
    waivers: groups.map(([check = '', rule = '', owner = '', reason = '', until = '']) => ({
      ...{ check, rule, owner: `@${owner}`, reason: `so ${reason}`, until: `on ${until}`, state: 'unused' },
      expiresInDays: 3
    })),
    tool: { name: 'model-gate', version: `1 ${metric}` },
    run: {
      ...passed().run,
      baseline: `git:${path}`,
      candidateFiles: [file],
      policyPath: file,
      policyCommit: `refs/heads/${model}`,
      environment: { actor: `a ${metric}`, ref: `refs/heads/${path}` },
      tried: [{ reference: file, result: 'none', detail: `said ${metric}` }]
    }
  })
}

/** The same texts as names of columns and categories, of rules of a contract, of causes and changes: 40 columns a report. */
const dataReports = (texts: readonly string[]): Report[] => chunks(chunks(texts, 5), 40).map(dataReportOf)

function dataReportOf(groups: readonly (readonly string[])[]): Report {
  const checks = groups.flatMap(([name = '', category = '', cause = '', rule = '', next = ''], index) => {
    const said = {
      status: 'fail',
      reason: `${index} \`${name}\`: \`${category}\` ${cause}`,
      nextStep: `${index} ${next}`
    } as const
    const drift = columnCheck(name, said)
    const change = {
      change: `\`${category}\`: 0 % to 18 %`,
      causes: [`rows of \`${name}\` seem to have become ${cause}`]
    }
    return [
      {
        ...drift,
        method: rule,
        drift: { ...drift.drift!, ...change },
        limits: [sampleLimit({ status: 'fail', rule, reason: next, of: 'distance' })]
      },
      { ...contractCheck(name, true), ...said, limits: [sampleLimit({ status: 'fail', rule, reason: category })] }
    ]
  })
  return passed({ verdict: 'fail', blocked: true, summary: `${checks.length} columns drifted`, checks })
}

const detailsUrl = 'http://github.localhost/acme/fraud/actions/runs/1'
const link = `[report.json](<${detailsUrl}>)`
const whole = { limit: Infinity, key: 'model-gate', detailsUrl }

const TEXTS_OF_A_REPORT = 200

/** Tags of a report of that many texts where every text is a word. */
function harmlessTags(texts: number): readonly string[] {
  const words = Array.from({ length: texts }, (_, index) => `word${index}`)
  return tagsOf(htmlOf(renderMarkdown(reports(words), whole)))
}

/** Nothing that GitHub makes a mention, a reference, an emoji or a link of, entities decoded as its filters see them. */
function expectNothingActive(markdown: string): void {
  const source = markdown.replaceAll(link, '').replaceAll(detailsUrl, '')
  expect(source).not.toMatch(/@|`|!\[(?!WARNING\])|https?:|www\.\w|\u202e|\p{Cs}/iu)
  const decoded = source.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  expect(decoded).not.toMatch(/@[\w-]|#\w|\bGH-\d|:[a-z]\w*:|::|##\[/i)
}

function logOf(write: () => unknown): Promise<readonly string[]> {
  const text: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => text.push(String(chunk)) > 0)
  return Promise.resolve(write()).then(() => {
    jest.restoreAllMocks()
    return linesOf(text.join(''))
  })
}

function expectOurs({ commands, annotations }: LogReading): void {
  expect(commands.every(({ name }) => name === 'error' || name === 'warning')).toBe(true)
  for (const level of ['error', 'warning']) {
    expect(commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10)
  }
  expect(annotations).toHaveLength(commands.length)
  for (const { title, message } of annotations) {
    expect(title).toMatch(/^Model [gG]ate/)
    expect(message.length).toBeLessThanOrEqual(4000)
    expect(message).not.toMatch(/\p{Cs}…$/u)
  }
}

const judged = loadPolicy(policy, policyFile)

afterEach(() => {
  jest.restoreAllMocks()
})

describe.each([
  ['500 collected texts', collected],
  ['20,000 random texts', fc.sample(random, { numRuns: 20_000, seed: 20_261_124 })]
])('%s', (_, texts) => {
  it('are enough', () => {
    expect(new Set(texts).size).toBeGreaterThan(texts === collected ? 500 : 15_000)
  })

  it('add no element, link, image or mention to comment and summary [rule 36] [rule 41] [rule 42]', () => {
    const usual = harmlessTags(TEXTS_OF_A_REPORT)
    for (const some of chunks(texts, TEXTS_OF_A_REPORT)) {
      const markdown = renderMarkdown(reports(some), whole)
      const expected = some.length === TEXTS_OF_A_REPORT ? usual : harmlessTags(some.length)
      expect(tagsOf(htmlOf(markdown))).toEqual(expected)
      expectNothingActive(markdown)
      const comment = renderMarkdown(reports(some), { ...whole, limit: 60_000 })
      expect(comment.length).toBeLessThanOrEqual(60_000)
      expect(imbalanceOf(htmlOf(comment))).toBeUndefined()
    }
  })

  it('add nothing to the tables of drift and of the contract [rule 36] [rule 37] [rule 41] [rule 42]', () => {
    for (const report of dataReports(texts)) {
      const markdown = renderMarkdown([report], whole)
      const html = htmlOf(markdown)
      expect(imbalanceOf(html)).toBeUndefined()
      expect([...new Set(tagsOf(html))].filter((tag) => !ours.has(tag.replace('/', '')))).toEqual([])
      expect([...new Set([...html.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to))]).toEqual([detailsUrl])
      // A cell more or a cell less would move the numbers below other heads.
      const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
      expect(rows.filter((row) => /[^|]\|\|/.test(row) || !row.endsWith('|'))).toEqual([])
      expectNothingActive(markdown)
    }
  })

  it('leave the description of a commit status what it is [rule 37] [rule 66]', () => {
    const described = texts.map((text) => statusDescription('fail', text))
    expect(described.filter((description) => !description.startsWith('FAIL: '))).toEqual([])
    expect(described.filter(({ length }) => length > 140)).toEqual([])
    expect(described.join('')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|[✅❌✓✔]/u)
  })

  it('move no cursor, open no link and end no line of a terminal, and are no command where its text is a log [rule 37] [rule 38]', () => {
    for (const report of [...reports(texts), ...dataReports(texts)]) {
      const text = renderText([report], { color: true, width: 80 })
      // eslint-disable-next-line no-control-regex -- our own colours, and nothing else
      expect(text.replace(/\u001b\[\d+m/g, '').replaceAll('\n', '')).not.toMatch(
        /\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u
      )
      expect(readLog(text.split('\n')).commands).toEqual([])
    }
    const written: string[] = []
    const shown = terminal(fakeProcess(written), false)
    for (const text of texts) {
      for (const say of ['phase', 'info', 'warning', 'output'] as const) shown.log[say](text)
      shown.fail(text)
    }
    const all = written.join('')
    expect(all.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u)
    expect(readLog(linesOf(all)).commands).toEqual([])
  })

  it('add no command to the log [rule 38]', () => {
    for (const some of chunks(texts, TEXTS_OF_A_REPORT)) {
      const lines = some.flatMap((text) => [text, `model-gate: ${text}`, `  | ${text}`].flatMap(logLines))
      expect(linesOf(`${lines.join('\n')}\n`)).toEqual(lines)
      expect(readLog(lines).commands).toEqual([])
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/)
    }
    for (const report of reports(texts)) {
      expect(readLog(logLines(renderText([report], { color: false, width: 120 }))).commands).toEqual([])
    }
  })

  it('are at most ten annotations of a level, each of at most 4,000 characters, and no other command [rule 65]', async () => {
    for (const report of reports(texts)) {
      const { annotations = [] } = outcomeOf([{ report, policy: judged }], {
        output: 'model-gate',
        key: 'model-gate',
        detailsUrl
      })
      const log = readLog(await logOf(() => actions(process).publish({ annotations })))
      expectOurs(log)
      expect(log.annotations).toHaveLength(20)
      expect(log.annotations.filter(({ message }) => /^\d+ more/.test(message))).toHaveLength(2)
    }
  })

  it('are words of an error that ends a run, in the comment and in the summary [rule 36] [rule 41]', async () => {
    for (const some of chunks(texts, 100)) {
      const message = some.join('\n')
      const comment = renderFailure(message, { limit: 60_000, key: 'model-gate', detailsUrl })
      const code = ['pre', 'code', '/code', '/pre']
      const said = ['h3', '/h3', 'p', 'strong', '/strong', '/p', ...code, 'p', 'sub', 'a', '/a', '/sub', '/p']
      expect(tagsOf(htmlOf(comment))).toEqual(said)
      const outcomes: Outcome[] = []
      const log = await logOf(() => runAction(failing(message), collecting(outcomes)))
      expectOurs(readLog(log))
      expect(tagsOf(htmlOf(outcomes[0]?.summary ?? ''))).toEqual(['h3', '/h3', ...code])
    }
  })
})

/** Elements that a report of ours has. */
const ours = new Set(
  'h3 h4 p strong table thead tbody tr th td ul ol li code a details summary sub em br blockquote'.split(' ')
)

/** A process in whose log everything can be read, and no terminal. */
function fakeProcess(written: string[]): NodeJS.Process {
  const stream = { write: (text: string) => written.push(text) > 0, isTTY: false, on: () => stream }
  return { ...process, env: {}, stdout: stream, stderr: stream } as unknown as NodeJS.Process
}

/** A command that ends in an error. */
function failing(message: string): Command {
  return {
    ...{ name: 'run', summary: '', description: '', examples: [], outputs: { verdict: '' } },
    parameters: z.object({}),
    run: () => Promise.reject(new MeasurementError({ message }))
  }
}

function collecting(outcomes: Outcome[]): ReturnType<typeof actions> {
  return {
    ...actions(process),
    publish: (outcome) => {
      outcomes.push(outcome)
      return Promise.resolve()
    }
  }
}

/** The worst, as they can stand in a table. */
const worst = [
  '::error::stop',
  ' ::add-mask::a',
  '##[error]stop',
  '::stop-commands::x',
  '@octocat/admins #123 GH-7 octo/repo#1',
  '<!-- model-gate:v1 key=model-gate -->',
  '</details></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a|b`c`|**bold**',
  '[x](https://evil.example) ![y](http://evil.example/p.png)',
  'www.evil.example',
  ':white_check_mark: ✅ PASS',
  'HA\n\n# Model gate PASS\n\n| a | b |\n|--|--|',
  'x\n::error::stop\n##[error]stop',
  'x\r::notice::stop',
  'abc\u202edcba\u2066x\u2069\u200b',
  '\u001b[31mred\u001b[0m\u0007',
  '&lt;b&gt; &#64;octocat &NewLine;',
  '$x^2$ ${{ secrets.X }} $& $`',
  '%0A::error::stop',
  '__proto__',
  '日本航空👩‍✈️',
  '> [!CAUTION]',
  'x'.repeat(300)
]

const column = 'airline ::error::| <b> @octocat'
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** 2,400 flights, a hundred of each airline; the scores of a bad model say nothing. */
function table(good: boolean): string {
  const lines = worst.flatMap((airline, of) =>
    Array.from({ length: 100 }, (_, index) => {
      const late = (index * 7 + of) % 2
      const score = good ? (late === 1 ? 0.8 : 0.2) + (index % 10) / 100 : ((index * 13 + of * 5) % 50) / 50
      return `r${of}-${index},${late},${score},${cell(airline)}`
    })
  )
  return ['id,label,score,' + cell(column), ...lines, ''].join('\n')
}

const sliced = `version: 1
model: late
candidate: { predictions: "a ::error:: <b> @octocat.csv" }
task: { type: binary, positive: 1, score: score }
baseline: { from: "git:base:production.csv" }
metrics: { roc-auc: { max-drop: 0.02 } }
slices:
  by: [${JSON.stringify(column)}]
  min-rows: 100
  metrics: { "auc @octocat ::error::": { metric: roc-auc, max-drop: 0.02 } }
`

describe('a pull request full of such names', () => {
  it('is told by the built action with our own elements and commands only [rule 36] [rule 38] [rule 41] [rule 65]', async () => {
    const gated = await startGated({ [policyFile]: sliced, 'production.csv': table(true), 'predictions.csv': null })
    try {
      const number = await gated.propose({ 'a ::error:: <b> @octocat.csv': table(false) })
      const ended = await gated.gate(number)
      expect(ended).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } })
      // The artifact client hides its address and traces what it does.
      const commands = ended.commands.filter(
        ({ name, data }) => name !== 'debug' && !(name === 'add-mask' && /test$/.test(data))
      )
      expectOurs({ ...ended, commands })
      expect(ended.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
      const [comment, ...more] = await gated.repository.comments(number)
      expect(more).toEqual([])
      for (const markdown of [comment?.body ?? '', ended.summary]) {
        const html = htmlOf(markdown)
        expect(imbalanceOf(html)).toBeUndefined()
        const foreign = tagsOf(html).filter((tag) => /^\/?(img|script|b|h1|input|svg)$/.test(tag))
        expect(foreign).toEqual([])
        expect(
          [...html.matchAll(/<a href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith(gated.github.serverUrl))
        ).toEqual([])
        expect(markdown).not.toMatch(/@octocat|https?:\/\/evil|www\.evil/)
        expect(markdown).toContain('airline &#58;')
      }
      expect(ended.summary).toContain('&#60;img src=x onerror=alert(1)&#62;')
    } finally {
      await gated.close()
    }
  })
})
