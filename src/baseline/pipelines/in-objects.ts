import { hasDotSegments, MeasurementError, UsageError } from '../../documents/index.js'
import { s3Connection } from '../s3/connection.js'
import { bucketOf, type Bucket } from '../s3/objects.js'
import type { Surroundings } from '../store.js'
import { pipelineSpec, pipelineVersion, type Run } from './answers.js'
import { call } from './call.js'
import { NAME, type PipelinesServer } from './connection.js'
import { oneLine } from './one-line.js'
import { shownRun } from './runs.js'

/** What the documentation of Kubeflow Pipelines calls the default; a cluster may have another. */
const DEFAULT_ROOT = 'minio://mlpipeline/v2/artifacts'
const ROOT = 'MODEL_GATE_KFP_ROOT'

/** What numbers are looked for by, where the reference names no artifact; the first that is there. */
const USUAL = ['executor_output.json', 'metrics']

/** Which of the files that a run wrote. */
export interface Wanted {
  readonly task: string | undefined
  readonly artifact: string | undefined
  /** Why it is not in the place that was asked before. */
  readonly before?: string
}

/**
 * The file of numbers that a task of a run left in the object store, at `<pipeline root>/<pipeline>/<run id>/<task>/[<execution>/]<artifact>`.
 *
 * Only bucket and key are taken from the run; where the store is and who asks is the environment's to say.
 *
 * @throws MeasurementError where there is none, or several
 */
export async function fileInObjects(
  server: PipelinesServer,
  run: Run,
  wanted: Wanted,
  surroundings: Surroundings
): Promise<Uint8Array> {
  const root = rootOf(run, surroundings.environment, wanted)
  const folder = [root.prefix, await pipelineOf(server, run), run.run_id].filter((part) => part !== '').join('/')
  if (hasDotSegments(folder))
    throw new MeasurementError({ message: `${shownRun(run)} keeps its files at a path that leads elsewhere` })
  const bucket = bucketOf(root.bucket, s3Connection(surroundings))
  const files = await filesOf(bucket, folder, wanted.task)
  const key = only(files, wanted, `s3://${bucket.name}/${folder}`, run)
  const object = await bucket.read(key)
  if (object !== undefined) return object.bytes
  throw new MeasurementError({ file: `s3://${bucket.name}/${key}`, message: 'was listed and is gone' })
}

/** That another place was asked, too. */
function alsoSaid(before: string | undefined): string {
  return before === undefined ? '' : ` (${before})`
}

interface Root {
  readonly bucket: string
  readonly prefix: string
}

/** A run tells its root where it was given one. Else it is that of the cluster, which the API does not tell. */
function rootOf(run: Run, environment: Surroundings['environment'], { before }: Wanted): Root {
  const own = run.runtime_config.pipeline_root
  const text = own || environment[ROOT] || DEFAULT_ROOT
  // Behind the `?` may be an address of the store; it is not asked.
  const [, scheme, bucket, path = ''] =
    /^(minio|s3):\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^?#]*))?(?:\?.*)?$/s.exec(text) ?? []
  if (bucket === undefined) {
    const message = `must be s3://bucket/path or minio://bucket/path, got ${JSON.stringify(oneLine(text))}`
    if (own === '') throw new UsageError({ message: `${ROOT} ${message}` })
    throw new MeasurementError({ message: `the pipeline root of ${shownRun(run)} ${message}` })
  }
  if (scheme === 'minio' && !(environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'])) {
    throw new UsageError({
      message: `${shownRun(run)} keeps its files in the object store of the cluster (${oneLine(text)}), and nobody says where that is${alsoSaid(before)}`,
      hint: `Set AWS_ENDPOINT_URL, or ${ROOT} where the cluster keeps them elsewhere`
    })
  }
  return { bucket, prefix: path.replace(/\/+$/, '') }
}

/** Name of the pipeline that a run is of: a folder of the object store. */
async function pipelineOf(server: PipelinesServer, run: Run): Promise<string> {
  const { pipeline_version_reference: of } = run
  const spec =
    of === undefined
      ? run.pipeline_spec
      : (
          await call(server, {
            operation: `read the pipeline of ${shownRun(run)}`,
            path: `pipelines/${encodeURIComponent(of.pipeline_id)}/versions/${encodeURIComponent(of.pipeline_version_id)}`,
            answer: pipelineVersion
          })
        ).pipeline_spec
  const { data: name } = pipelineSpec.safeParse(spec)
  if (name !== undefined && name !== '') return name
  throw new MeasurementError({
    message: `${shownRun(run)} is of no pipeline of ${NAME} 2: nobody knows where its files are`,
    hint: 'Compile the pipeline with the SDK from 2.0 on'
  })
}

interface Written {
  readonly task: string
  readonly name: string
  readonly key: string
}

/** What tasks wrote, directly in their folder or in that of an execution; folders below hold models and the like. */
async function filesOf(bucket: Bucket, folder: string, task: string | undefined): Promise<readonly Written[]> {
  const files: Written[] = []
  for (const each of task === undefined ? await foldersIn(bucket, folder) : [task]) {
    const at = `${folder}/${each}`
    for (const within of [at, ...(await foldersIn(bucket, at)).map((name) => `${at}/${name}`)]) {
      const names = [...(await bucket.list(within)).keys()]
      files.push(...names.map((name) => ({ task: each, name, key: `${within}/${name}` })))
    }
  }
  return files
}

/** A name that leads elsewhere is none of a task or of an execution. */
async function foldersIn(bucket: Bucket, folder: string): Promise<readonly string[]> {
  return (await bucket.folders(folder)).filter((name) => name !== '' && !hasDotSegments(name))
}

function only(files: readonly Written[], { task, artifact, before }: Wanted, where: string, run: Run): string {
  const names = artifact === undefined ? USUAL : [artifact]
  const [found = []] = names.map((name) => files.filter((file) => file.name === name)).filter((each) => each.length > 0)
  const [first, ...more] = found
  if (first === undefined) {
    throw new MeasurementError({
      message: `${shownRun(run)} left no file ${names.join(' or ')}${task === undefined ? '' : ` of the task ${task}`} in ${where}${alsoSaid(before)}`,
      hint: 'Let the component log its numbers where ML Metadata can be asked, or write them to the path of an Output[Metrics] and not be answered from the cache; ?artifact= names another output'
    })
  }
  if (more.length === 0) return first.key
  const tasks = [...new Set(found.map((file) => file.task))]
  throw new MeasurementError({
    message: `${shownRun(run)} left ${found.length} files ${first.name} in ${where}, of ${oneLine(tasks.join(', '))}`,
    hint:
      tasks.length > 1
        ? `Name the task that is meant: ?task=${oneLine(tasks.at(-1)!)}`
        : 'A task of a loop ran several times: let one task after the loop write the numbers'
  })
}
