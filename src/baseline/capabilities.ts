import type { Reference } from '../documents/index.js'

/** What a kind of place can do. */
export interface Capabilities {
  /** How references to it are written. */
  readonly forms: readonly string[]
  /** Whether it keeps predictions, so that models are compared row by row. */
  readonly rows: boolean
  /** Whose numbers are a baseline where the gate wrote none. */
  readonly numbers: string
  /** What a promotion moves; undefined where the place is only read. */
  readonly promotes?: string
  /** Who writes a place that is only read. */
  readonly writtenBy?: string
  readonly needs: string
}

/**
 * What every place can do, by its scheme.
 *
 * @example
 * capabilities.kfmr.rows // => false
 * @example
 * capabilities.mlflow.promotes // => 'an alias'
 */
export const capabilities: Readonly<Record<Reference['scheme'], Capabilities>> = {
  file: {
    forms: ['file:<path>'],
    rows: true,
    numbers: 'metric files',
    writtenBy: 'commit it',
    needs: 'nothing'
  },
  git: {
    forms: ['git:<branch, tag or commit>:<path>'],
    rows: true,
    numbers: 'metric files',
    promotes: 'a branch',
    needs: '`contents: write` to promote'
  },
  release: {
    forms: ['release:<tag>[/<asset>]'],
    rows: true,
    numbers: 'metric files',
    promotes: '`release:latest`',
    needs: '`contents: write` to promote'
  },
  artifact: {
    forms: ['artifact:[<workflow>/]<name>'],
    rows: true,
    numbers: 'metric files',
    promotes: 'the artifact',
    needs: '`actions: read`; artifacts expire'
  },
  mlflow: {
    forms: ['models:/…', 'runs:/…', 'mlflow://…'],
    rows: true,
    numbers: 'runs, logged models',
    promotes: 'an alias',
    needs: 'an MLflow server, 2.x or 3.x'
  },
  kfmr: {
    forms: ['kfmr:/…', 'kfmr://…'],
    rows: false,
    numbers: 'versions, runs',
    promotes: 'an alias',
    needs: 'a Kubeflow Model Registry'
  },
  kfp: {
    forms: ['kfp:/…', 'kfp://…'],
    rows: false,
    numbers: 'runs',
    writtenBy: 'a pipeline does',
    needs: 'Kubeflow Pipelines, v2'
  },
  s3: {
    forms: ['s3://<bucket>/<key>'],
    rows: true,
    numbers: 'metric files',
    promotes: 'a folder',
    needs: 'a bucket; credentials of AWS'
  },
  https: {
    forms: ['https://<host>/<file>'],
    rows: true,
    numbers: 'metric files',
    writtenBy: 'its host',
    needs: 'the host in `MODEL_GATE_HTTPS_HOSTS`'
  },
  hf: {
    forms: ['hf://<organisation>/<model>'],
    rows: true,
    numbers: 'model cards',
    writtenBy: 'a push to the Hub',
    needs: '`HF_TOKEN` where the model is private'
  },
  gto: {
    forms: ['gto:<model>#<stage>:<path>'],
    rows: true,
    numbers: 'metric files',
    writtenBy: '`gto assign`',
    needs: 'tags of GTO'
  }
}
