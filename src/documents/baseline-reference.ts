import { UsageError } from './errors.js'
import { gtoReference, objectReference, webReference, type FileReference } from './file-reference.js'
import { huggingFaceReference, type HuggingFaceReference } from './hugging-face-reference.js'
import { kubeflowReference, type KubeflowReference } from './kubeflow-reference.js'
import { mlflowReference, type MlflowReference } from './mlflow-reference.js'
import { pipelinesReference, type PipelinesReference } from './pipelines-reference.js'
import { schemeOf, wrongReference, type WrongReference } from './wrong-reference.js'

/** Where a baseline may be. The scheme tells the kind of place, not the spelling: `models:` and `runs:` are MLflow's, too. */
export type Reference =
  | { readonly scheme: 'file'; readonly path: string }
  | { readonly scheme: 'git'; readonly ref: string; readonly path: string }
  | { readonly scheme: 'artifact'; readonly name: string; readonly workflow?: string; readonly branch?: string }
  | {
      readonly scheme: 'release'
      /** Tag, or tag and asset: only GitHub knows which, because tags may hold slashes. */
      readonly tag: string
    }
  | FileReference
  | HuggingFaceReference
  | MlflowReference
  | KubeflowReference
  | PipelinesReference

/** How a reference is read, by how it begins. undefined: not of that form. */
type Reader = (rest: string) => Reference | undefined

interface Form {
  /** How it is written. */
  readonly form: string
  readonly read: Reader
}

/** Every beginning that a reference may have. */
const forms: Readonly<Record<string, Form>> = {
  file: { form: 'file:<path>', read: (path) => (path === '' ? undefined : { scheme: 'file', path }) },
  git: { form: 'git:<branch, tag or commit>:<path>', read: gitReference },
  artifact: { form: 'artifact:[<workflow file>/]<name>[?branch=<branch>]', read: artifactReference },
  release: { form: 'release:<tag>[/<asset>]', read: releaseReference },
  models: { form: 'models:/<name>@<alias>', read: (rest) => mlflowReference('models', rest) },
  runs: { form: 'runs:/<run id>[/<path>]', read: (rest) => mlflowReference('runs', rest) },
  mlflow: { form: 'mlflow://<host>/models/<name>@<alias>', read: (rest) => mlflowReference('mlflow', rest) },
  'mlflow+http': { form: 'mlflow+http://<host>/...', read: (rest) => mlflowReference('mlflow+http', rest) },
  kfmr: { form: 'kfmr:[//<host>]/<model>@<alias>', read: (rest) => kubeflowReference('kfmr', rest) },
  'kfmr+http': { form: 'kfmr+http://<host>/...', read: (rest) => kubeflowReference('kfmr+http', rest) },
  kfp: { form: 'kfp:[//<host>]/experiments/<name>', read: (rest) => pipelinesReference('kfp', rest) },
  'kfp+http': { form: 'kfp+http://<host>/...', read: (rest) => pipelinesReference('kfp+http', rest) },
  s3: { form: 's3://<bucket>/<key>', read: objectReference },
  https: { form: 'https://<host>/<file>[#sha256=<digest>]', read: webReference },
  hf: { form: 'hf://<organisation>/<model>[@<revision>][/<path>]', read: huggingFaceReference },
  gto: { form: 'gto:<model>#<stage>:<path>', read: gtoReference }
}

/** How each kind of reference is written. */
export const referenceForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(forms).map(([scheme, { form }]) => [scheme, form])
)

/** Those of registries and stores: neither files of the repository nor kept by GitHub. */
export const remoteForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(referenceForms).filter(([scheme]) => !['file', 'git', 'artifact', 'release', 'gto'].includes(scheme))
)

/**
 * A reference with `{commit}` and `{pr}` in it, filled in. A name that is not known stays.
 *
 * @example
 * candidateReference('models:/churn@pr-{pr}', { commit: 'abc', pullRequest: 7 }) // => 'models:/churn@pr-7'
 */
export function candidateReference(
  text: string,
  { commit, pullRequest }: { readonly commit: string | undefined; readonly pullRequest: number | undefined }
): string {
  const known: Readonly<Record<string, string | undefined>> = { commit, pr: pullRequest?.toString() }
  return text.replaceAll(/\{(commit|pr)\}/g, (whole, name: string) => known[name] ?? whole)
}

/**
 * Reads a reference as policies and flags write it.
 *
 * @throws UsageError that says which forms there are
 *
 * @example
 * parseReference('git:main:metrics/production') // => { scheme: 'git', ref: 'main', path: 'metrics/production' }
 * @example
 * parseReference('artifact:train.yml/production?branch=main') // => { scheme: 'artifact', name: 'production', workflow: 'train.yml', branch: 'main' }
 */
export function parseReference(text: string): Reference {
  const parsed = read(text)
  if (parsed !== undefined) return parsed
  throw new UsageError({ key: 'reference to a baseline', ...problemOfReference(text, JSON.stringify(text))! })
}

/**
 * What is wrong with a reference; undefined where nothing is.
 *
 * @param shown the text as it may be shown
 */
export function problemOfReference(text: string, shown: string): WrongReference | undefined {
  return isReference(text) ? undefined : wrongReference(text, shown, referenceForms)
}

/** Whether a text is a reference of this version. */
export function isReference(text: string): boolean {
  return read(text) !== undefined
}

function read(text: string): Reference | undefined {
  const scheme = schemeOf(text)
  if (scheme === undefined || !Object.hasOwn(forms, scheme)) return undefined
  return forms[scheme]!.read(text.slice(scheme.length + 1))
}

function gitReference(rest: string): Reference | undefined {
  const [, ref, path] = /^([^:-][^:]*):(.+)$/s.exec(rest) ?? []
  return ref === undefined || path === undefined ? undefined : { scheme: 'git', ref, path }
}

function releaseReference(tag: string): Reference | undefined {
  return /^[^\s:?#][^\s:?#]*[^\s:?#/]$|^[^\s:?#/]$/.test(tag) ? { scheme: 'release', tag } : undefined
}

function artifactReference(rest: string): Reference | undefined {
  const [, workflow, name, branch] =
    /^(?:([\w.-]+\.ya?ml)\/)?([^"<>:|*?\r\n\\/#]+)(?:\?branch=([^\s?&#]+))?$/.exec(rest) ?? []
  if (name === undefined) return undefined
  return {
    scheme: 'artifact',
    name,
    ...(workflow !== undefined && { workflow }),
    ...(branch !== undefined && { branch })
  }
}
