import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { ClassRows, ScoreRows } from '../../../src/predictions/index.js'
import { pairUp, sliceIndex } from '../../../src/predictions/index.js'
import { readText, refusal } from './reading.js'

const header = 'id,label,prediction,score\n'

describe('what is refused', () => {
  it.each([' ', '\u00a0', '\t '])('an id of blanks alone: %j', async (id) => {
    const blank = 'column "id": is blank; every row needs an id'
    expect(await refusal(readText(`${header}a,1,1,0.9\n"${id}",0,0,0.1\n`))).toContain(blank)
    const task = { type: 'score' as const }
    expect(await refusal(readText(`id,score\na,1\n"${id}",0\n`, task))).toContain(blank)
  })

  it.each([
    [
      'a score above 1 [fail-open 10]',
      'a,1,1,1.2\n',
      'p.csv: row 1, column "score": must be a number in [0, 1], got 1.2'
    ],
    [
      'a NaN score [rule 2] [fail-open 4]',
      'a,1,1,NaN\n',
      'p.csv: row 1, column "score": must be a finite number, got NaN'
    ],
    ['an infinite score', 'a,1,1,inf\n', 'p.csv: row 1, column "score": must be a finite number, got Infinity'],
    ['a blank score', 'a,1,1,\n', 'p.csv: row 1, column "score": is blank; a number was expected'],
    ['a blank label', 'a,,1,0.5\n', 'p.csv: row 1, column "label": is blank; a class was expected'],
    ['a blank id', ',1,1,0.5\n', 'p.csv: row 1, column "id": is blank; every row needs an id'],
    ['a duplicate id', 'a,1,1,0.5\na,0,0,0.5\n', 'p.csv: row 2, column "id": "a" is also in row 1; ids must be unique'],
    [
      'a third label',
      'a,1,1,0.5\nb,0,0,0.5\nc,2,0,0.5\n',
      'p.csv: row 3, column "label": must be one of "0", "1", got "2"'
    ],
    ['no rows [rule 1] [fail-open 18]', '', 'p.csv: has no rows']
  ])('%s', async (_, rows, message) => {
    expect(await refusal(readText(header + rows))).toContain(message)
  })

  it('says the first ten problems and how many there are in all', async () => {
    const rows = Array.from({ length: 25 }, (_, row) => `r${row},1,1,7\n`).join('')
    const message = await refusal(readText(header + rows))
    expect(message.split('\n').filter((line) => line.includes('got 7'))).toHaveLength(10)
    expect(message).toContain('... and 15 more of 25 in all')
  })

  it('fewer rows than task.min-rows', async () => {
    expect(await refusal(readText(`${header}a,1,1,0.5\n`, { minRows: 5 }))).toContain(
      'has 1 rows; task.min-rows asks for 5'
    )
  })

  it('a column that is missing, with the one that is near', async () => {
    expect(await refusal(readText('id,labels,prediction\na,1,1\n'))).toContain(
      'column "label": is missing; the file has "id", "labels", "prediction"'
    )
  })

  it('labels without the positive class', async () => {
    expect(await refusal(readText('id,label,prediction\na,yes,yes\nb,no,no\n'))).toContain(
      'no label is "1", the positive class'
    )
  })

  it('an unknown positive class where none is customary', async () => {
    expect(
      await refusal(readText('id,label,prediction\na,cat,cat\nb,dog,dog\n', { positive: undefined } as never))
    ).toContain('which of "cat", "dog" is positive is not known')
  })

  it('scores of classes that do not sum to 1', async () => {
    const task = {
      type: 'multiclass' as const,
      score: new Map([
        ['0', 's0'],
        ['1', 's1']
      ])
    }
    expect(await refusal(readText('id,label,prediction,s0,s1\na,0,0,0.5,0.6\n', task))).toContain(
      'the scores of the classes sum to 1.1, not to 1'
    )
  })

  it.each(['1e308', '1e-200'])('a weight of %s, whose square no double holds', async (weight) => {
    const text = `id,label,prediction,w\na,1,1,${weight}\nb,0,0,0\n`
    expect(await refusal(readText(text, { weight: 'w' }))).toContain(
      `p.csv: row 1, column "w": must be 0 or a number in [1e-100, 1e+100], got ${Number(weight)}`
    )
  })

  it('classes that differ in the blanks around them alone', async () => {
    const task = { type: 'multiclass' as const }
    expect(await refusal(readText('id,label,prediction\na,cat, cat\nb,dog,dog\n', task))).toBe(
      'p.csv: row 1, column "prediction": is " cat" with blanks around it, and other rows have "cat"\n  Write each class in one way'
    )
    expect(await refusal(readText('id,label,prediction\na,1,1\nb,1 ,1\n'))).toContain(
      'p.csv: row 2, column "label": is "1 " with blanks around it, and other rows have "1"'
    )
    expect((await readText('id,label,prediction\na, cat, cat\nb, dog, dog\n', task)).rows.count).toBe(2)
  })

  it('the class that is written otherwise, and not the usual one', async () => {
    const text = 'id,label,prediction\na,1,+1\nb,0,0\nc,0,0\n'
    expect(await refusal(readText(text))).toBe('p.csv: row 1, column "prediction": must be one of "0", "1", got "+1"')
  })

  it('too many missing scores of items, and twice the same sample', async () => {
    const task = { type: 'score' as const, sample: 'epoch', missingScores: 0.1 }
    expect(await refusal(readText('id,epoch,score\na,1,\nb,1,1\n', task))).toContain('1 of 2 scores are blank')
    expect(await refusal(readText('id,epoch,score\na,1,1\na,1,2\n', task))).toContain(
      '"a" with sample "1" is also in row 1'
    )
  })

  it('fewer items with a score than min-rows asks for, however many samples they have', async () => {
    const task = { type: 'score' as const, sample: 'epoch', missingScores: 0.5, minRows: 2 }
    const text = 'id,epoch,score\na,1,1\na,2,0\nb,1,\n'
    expect(await refusal(readText(text, task))).toContain(
      'p.csv: has 1 item with a score (2 items in 3 rows); task.min-rows asks for 2'
    )
    expect((await readText(`${text}c,1,1\n`, task)).rows.count).toBe(3)
  })

  it.each([
    ['slice', {}, { slices: ['x'], numbers: [] }],
    ['group', { group: 'x' }, undefined],
    ['weight', { weight: 'x' }, undefined]
  ])('an item whose samples differ in their %s', async (_, keys, extras) => {
    const task = { type: 'score' as const, sample: 'epoch', ...keys }
    const text = 'id,epoch,score,x\na,1,1,1\nb,1,1,5\na,2,1,2\n'
    expect(await refusal(readText(text, task, extras && { extras }))).toContain(
      'p.csv: row 3, column "x": must be "1" as in row 1: the samples of "a" are one item'
    )
  })
})

describe('what is read', () => {
  it('does not depend on the order of rows', async () => {
    const rows = ['a,1,1,0.9', 'b,0,1,0.6', 'c,0,0,0.1', 'd,1,0,0.3']
    const one = await readText(`${header}${rows.join('\n')}\n`)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 4 }), async (shuffled) => {
        expect(await readText(`${header}${shuffled.join('\n')}\n`)).toEqual(one)
      }),
      { numRuns: 20 }
    )
  })

  it('has the digest of ids and labels, and of nothing else', async () => {
    const one = await readText(`${header}a,1,1,0.9\nb,0,0,0.1\n`)
    expect((await readText(`${header}a,1,0,0.2\nb,0,0,0.3\n`)).digest).toBe(one.digest)
    expect((await readText(`${header}a,0,1,0.9\nb,0,0,0.1\nc,1,1,1\n`)).digest).not.toBe(one.digest)
    const lines = ['{"id":"b","label":0,"prediction":0,"score":0.1}', '{"id":"a","label":1,"prediction":1,"score":0.9}']
    expect(await readText(`${lines.join('\n')}\n`, {}, { name: 'p.jsonl' })).toEqual(one)
  })

  it.each([
    ['by the threshold', 'id,label,score\na,1,0.3\nb,0,0.29\n', { threshold: 0.3 }],
    [
      'by the threshold, whatever a column of predictions says',
      'id,label,prediction,score\na,1,0,0.5\nb,0,1,0.49\n',
      { threshold: 0.5 }
    ],
    [
      'by 0.5 where there is neither a threshold nor a column of predictions',
      'id,label,score\na,1,0.5\nb,0,0.49\n',
      {}
    ],
    [
      'never where there is a column of predictions and no threshold',
      'id,label,prediction,score\na,1,1,0.1\nb,0,0,0.9\n',
      {}
    ]
  ])('takes predictions from scores %s', async (_, text, task) => {
    const { rows } = await readText(text, task)
    const { labels, predicted } = rows as ClassRows
    expect([...predicted!]).toEqual([...labels])
  })

  it.each([
    [
      'true',
      'a,true,1,0.9\nb,false,0,0.1\n',
      'column "prediction": holds "0", "1", and the labels are "false", "true"'
    ],
    ['1', 'a,1,True,0.9\nb,0,False,0.1\n', 'column "prediction": holds "False", "True", and the labels are "0", "1"'],
    [
      '1',
      'a,true,1,0.9\nb,false,0,0.1\n',
      'column "label": no label is "1", the positive class; the labels are "false", "true"'
    ]
  ])('says which column writes the classes otherwise, positive being %s', async (positive, lines, message) => {
    expect(await refusal(readText(`${header}${lines}`, { positive }))).toContain(`p.csv: ${message}`)
  })

  it.each(['candidate', 'baseline'] as const)('needs the scores of the %s for a threshold', async (role) => {
    const text = 'id,label,prediction\na,1,1\nb,0,0\n'
    expect(await refusal(readText(text, { threshold: 0.5 }, { role }))).toBe(
      'p.csv: column "score": is missing; the file has "id", "label", "prediction"\n' +
        '  task.threshold makes the predictions of both models from it: write the column, or leave the threshold out and let the column of predictions count'
    )
    expect((await readText(text, {}, { role })).rows).toMatchObject({ type: 'binary' })
  })

  it('averages samples within the item first, and leaves items without any score out of the mean', async () => {
    const task = { type: 'score' as const, sample: 'epoch', missingScores: 0.5 }
    const { ids, rows } = await readText('id,epoch,score\na,1,1\na,2,0\nb,1,1\nc,1,\n', task)
    const scores = new Map(ids.map((id, row) => [id, (rows as ScoreRows).scores[row]]))
    expect(scores).toEqual(
      new Map(
        [
          ['a', 0.5],
          ['b', 1],
          ['c', Number.NaN]
        ].sort((x, y) => ids.indexOf(x[0] as string) - ids.indexOf(y[0] as string)) as never
      )
    )
  })

  it('does not depend on the order of samples', async () => {
    const task = { type: 'score' as const, sample: 'epoch', group: 'day' }
    const rows = ['a,1,0.1,x', 'a,2,0.2,x', 'a,3,0.3,x', 'b,1,1,y']
    const one = await readText(`id,epoch,score,day\n${rows.join('\n')}\n`, task)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 4 }), async (shuffled) => {
        expect(await readText(`id,epoch,score,day\n${shuffled.join('\n')}\n`, task)).toEqual(one)
      }),
      { numRuns: 20 }
    )
  })

  it('keeps groups and weights of items', async () => {
    const task = { type: 'score' as const, sample: 'epoch', group: 'day', weight: 'w' }
    const { ids, rows } = await readText('id,epoch,score,day,w\na,1,1,x,2\na,2,0,x,2\nb,1,1,y,3\n', task)
    const { groups, weights } = rows
    const of = new Map(ids.map((id, row) => [id, [groups?.values[groups.codes[row]!], weights?.[row]]]))
    expect(of).toEqual(
      new Map([
        ['a', ['x', 2]],
        ['b', ['y', 3]]
      ])
    )
  })

  it('slices by one column and by crossings, in order of their values', async () => {
    const text = 'id,label,prediction,score,x,y\na,1,1,1,p,u\nb,0,0,0,q,u\nc,1,1,1,p,v\nd,1,1,1,p,\n'
    const { rows } = await readText(text, {}, { extras: { slices: ['x', 'y'], numbers: [] } })
    expect(sliceIndex(rows, ['x', 'y']).map(({ slice, index }) => [slice, index.length])).toEqual([
      [{ x: 'p', y: '' }, 1],
      [{ x: 'p', y: 'u' }, 1],
      [{ x: 'p', y: 'v' }, 1],
      [{ x: 'q', y: 'u' }, 1]
    ])
  })
})

describe('pairing [rule 77] [fail-open 19]', () => {
  const extras = { slices: ['x'], numbers: [] }

  it('names ids that only one side has', async () => {
    const [one, two] = [await readText(`${header}a,1,1,1\nb,0,0,0\n`), await readText(`${header}a,1,1,1\nc,0,0,0\n`)]
    expect(pairUp(one, two)).toEqual({
      mismatch: '1 id only the candidate has (such as "b"), 1 id only the baseline has (such as "c")'
    })
  })

  it.each([
    ['lacks a sample', 'a,1,1\na,2,1\nb,1,0\n', '1 sample only the baseline has (such as sample "2" of "b")'],
    [
      'adds samples',
      'a,1,1\na,2,1\nb,1,0\nb,2,0\nb,3,1\na,3,1\n',
      '2 samples only the candidate has (such as sample "3" of "a")'
    ],
    [
      'has one for another',
      'a,1,1\na,2,1\nb,1,0\nb,3,0\n',
      '1 sample only the candidate has (such as sample "3" of "b"), 1 sample only the baseline has (such as sample "2" of "b")'
    ]
  ])('says that the candidate %s of an item', async (_, candidate, mismatch) => {
    const task = { type: 'score' as const, sample: 'epoch' }
    const of = (rows: string) => readText(`id,epoch,score\n${rows}`, task)
    expect(pairUp(await of(candidate), await of('b,2,1\na,2,0\na,1,1\nb,1,0\n'))).toEqual({ mismatch })
  })

  it('says of how many rows the labels differ, and of which', async () => {
    const [one, two] = [await readText(`${header}a,1,1,1\nb,0,0,0\n`), await readText(`${header}a,1,1,1\nb,1,0,0\n`)]
    expect(pairUp(one, two)).toEqual({
      mismatch: '1 row has another label (such as "b": "1" in the baseline, "0" now)'
    })
  })

  it('counts rows that the two sides slice otherwise', async () => {
    const of = (x: string) => readText(`id,label,prediction,score,x\na,1,1,1,${x}\nb,0,0,0,q\n`, {}, { extras })
    expect(pairUp(await of('p'), await of('q'))).toMatchObject({ differing: [{ column: 'x', rows: 1 }] })
  })

  it.each(['group', 'weight'] as const)('counts rows that the two sides %s otherwise', async (key) => {
    const task = { [key]: 'x' }
    const of = (x: number) => readText(`id,label,prediction,score,x\na,1,1,1,${x}\nb,0,0,0,7\n`, task)
    expect(pairUp(await of(1), await of(2), task)).toMatchObject({ differing: [{ column: 'x', rows: 1 }] })
    expect(pairUp(await of(1), await of(1), task)).toMatchObject({ differing: [] })
  })

  it('takes slices from the side that has them', async () => {
    const one = await readText('id,label,prediction,score,x\na,1,1,1,p\nb,0,0,0,q\n', {}, { extras })
    const two = await readText(`${header}a,1,1,1\nb,0,0,0\n`, {}, { extras, role: 'baseline' })
    const pair = pairUp(one, two)
    if ('mismatch' in pair) throw new Error(pair.mismatch)
    expect(pair.baseline.slices).toEqual(pair.candidate.slices)
  })

  it('knows classes that only one side mentions', async () => {
    const task = { type: 'multiclass' as const, score: 'none' }
    const one = await readText('id,label,prediction\na,x,x\nb,z,y\n', task)
    const two = await readText('id,label,prediction\na,x,x\nb,z,z\n', task)
    const pair = pairUp(one, two)
    if ('mismatch' in pair) throw new Error(pair.mismatch)
    expect((pair.baseline as ClassRows).classes).toEqual(['x', 'y', 'z'])
    expect((pair.baseline as ClassRows).labels).toEqual((pair.candidate as ClassRows).labels)
  })
})
