import { storeOf, type Promotion } from '../../src/baseline/index.js'
import {
  digestOf,
  documentText,
  evaluationSchema,
  parseEvaluation,
  parseReference,
  type Log
} from '../../src/documents/index.js'

const silent: Log = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }

export type AnyStore = Awaited<ReturnType<typeof storeOf>>
export type Remote = Parameters<AnyStore['resolve']>[0]

/** A reference to a store. */
export const at = (text: string): Remote => parseReference(text) as Remote

/** The store of a reference, with servers and credentials of this environment. */
export function storeWith(reference: string, environment: Readonly<Record<string, string>>): Promise<AnyStore> {
  return storeOf(at(reference), {
    environment: { MODEL_GATE_STORE_PATIENCE: '20', ...environment },
    log: silent,
    directory: '.'
  })
}

/** A model as the gate measured it. */
export function promotionOf(model: string, accuracy: number, commit: string): Promotion {
  const rows = new TextEncoder().encode(`id,label,prediction\n1,a,${accuracy}\n`)
  const text = documentText(evaluationSchema, {
    schema: 'model-gate/evaluation@1',
    model,
    dataset: { digest: digestOf('rows'), rows: 1 },
    metrics: [
      { name: 'accuracy', value: accuracy, source: 'computed' },
      { name: 'auc', value: Number.NaN, source: 'computed' },
      { name: 'recall', class: 'a', value: 0.5, source: 'computed' },
      { name: 'accuracy', slice: { region: 'north' }, value: 0.25, source: 'computed' }
    ],
    parameters: { depth: 6 },
    predictions: { path: 'predictions.csv', digest: digestOf(rows), rows: 1, columns: ['id', 'label', 'prediction'] },
    commit
  })
  return {
    model,
    evaluation: parseEvaluation(text, 'evaluation.json'),
    files: new Map([
      ['evaluation.json', new TextEncoder().encode(text)],
      ['predictions.csv', rows]
    ]),
    content: digestOf(`${model} ${accuracy} ${commit}`),
    commit,
    pullRequest: 12,
    run: 'https://github.com/acme/churn/actions/runs/1',
    reportDigest: digestOf('report'),
    report: new TextEncoder().encode('{}'),
    verdict: 'pass',
    parameters: { 'model-gate.task': 'binary' }
  }
}

/** The same model, which another report lets through only with a reason. */
export function forcedAgain(promotion: Promotion): Promotion {
  const force = 'the labels of the holdout were wrong'
  const text = documentText(evaluationSchema, { ...promotion.evaluation, verdict: 'fail', force })
  const report = new TextEncoder().encode('{"verdict":"fail"}')
  return {
    ...promotion,
    evaluation: parseEvaluation(text, 'evaluation.json'),
    files: new Map([...promotion.files, ['evaluation.json', new TextEncoder().encode(text)]]),
    report,
    reportDigest: digestOf(report),
    verdict: 'fail',
    force
  }
}

/** Promotes over what stands there now. @returns the version that it is now */
export async function promote(store: AnyStore, reference: Remote, promotion: Promotion): Promise<string> {
  const plan = await store.writer!.plan(reference, promotion, await store.resolve(reference))
  return (await plan.apply()).version
}

/** Rolls back. @returns the version that it is now; undefined: there is none before */
export async function rollBack(store: AnyStore, reference: Remote): Promise<string | undefined> {
  const plan = await store.writer!.rollback(reference)
  return 'nothing' in plan ? undefined : (await plan.apply()).version
}
