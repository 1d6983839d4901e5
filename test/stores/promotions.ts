import { storeOf, type Promotion } from '../../src/baseline/index.js'
import { digestOf, parseReference, type Evaluation } from '../../src/documents/index.js'

const silent = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }

export type AnyStore = Awaited<ReturnType<typeof storeOf>>

/** The store of MLflow, with these variables. */
export async function storeAt(environment: Readonly<Record<string, string>>): Promise<AnyStore> {
  const reference = parseReference('models:/any@champion')
  if (reference.scheme !== 'mlflow') throw new Error('not MLflow')
  return storeOf(reference, {
    environment: { MODEL_GATE_STORE_PATIENCE: '20', ...environment },
    log: silent,
    directory: '.'
  })
}

export type Remote = Parameters<AnyStore['resolve']>[0]
export const at = (text: string): Remote => parseReference(text) as Remote

/** A model as the gate measured it. */
export function promotionOf(model: string, accuracy: number, commit: string): Promotion {
  const rows = new TextEncoder().encode(`id,label,prediction\n1,a,${accuracy}\n`)
  const evaluation: Evaluation = {
    schema: 'model-gate/evaluation@1',
    model,
    dataset: { digest: digestOf('rows'), rows: 1 },
    metrics: [
      { name: 'accuracy', value: accuracy, source: 'computed' },
      { name: 'auc', value: Number.NaN, source: 'computed' }
    ],
    predictions: { path: 'predictions.csv', digest: digestOf(rows), rows: 1, columns: ['id', 'label', 'prediction'] },
    commit
  }
  return {
    model,
    evaluation,
    files: new Map([
      [
        'evaluation.json',
        new TextEncoder().encode(JSON.stringify({ ...evaluation, metrics: [evaluation.metrics[0]] }))
      ],
      ['predictions.csv', rows]
    ]),
    content: digestOf(`${model} ${accuracy}`),
    commit,
    pullRequest: 12,
    run: 'https://github.com/acme/churn/actions/runs/1',
    reportDigest: digestOf('report'),
    report: new TextEncoder().encode('{}'),
    verdict: 'pass'
  }
}

/** Plans and applies. @returns the version that the reference now names */
export async function promote(store: AnyStore, reference: Remote, promotion: Promotion): Promise<string> {
  const plan = await store.writer!.plan(reference, promotion, await store.resolve(reference))
  return (await plan.apply()).version
}
