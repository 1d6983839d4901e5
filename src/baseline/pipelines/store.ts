import type { PipelinesReference } from '../../documents/index.js'
import { heldShelf } from '../shelf.js'
import type { Opened, Store, Surroundings } from '../store.js'
import type { Run } from './answers.js'
import { pipelinesServer, type PipelinesServer } from './connection.js'
import { numbersInMlflow } from './in-mlflow.js'
import { fileInMetadata } from './in-metadata.js'
import { fileInObjects } from './in-objects.js'
import { runAt, shownRun } from './runs.js'

/** Runs of Kubeflow Pipelines: what their tasks measured. They are made by a pipeline, and not written here. */
export function pipelinesStore(surroundings: Surroundings): Store<PipelinesReference> {
  return {
    resolve: async (reference) => {
      const server = pipelinesServer(reference, surroundings)
      const namespace = surroundings.environment['MODEL_GATE_KFP_NAMESPACE'] || undefined
      const run = await runAt(server, reference.place, namespace)
      return run && ofRun(server, run, reference, surroundings)
    }
  }
}

function ofRun(
  server: PipelinesServer,
  run: Run,
  { task, artifact }: PipelinesReference,
  surroundings: Surroundings
): Opened {
  const name = shownRun(run)
  // Runs that never ended say 1970.
  const madeAt = run.finished_at || run.created_at
  const commit = run.runtime_config.parameters['commit']
  const told = {
    version: run.run_id,
    ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && { commit }),
    ...(madeAt !== undefined && { madeAt: new Date(madeAt) })
  }
  const logged = artifact === undefined ? run.plugins_output['mlflow'] : undefined
  if (logged !== undefined) {
    return {
      ...told,
      shelf: heldShelf(new Map()),
      path: '',
      detail: `${name}, in MLflow`,
      numbers: () => numbersInMlflow(logged, { name, task }, surroundings)
    }
  }
  const path = artifact ?? 'metrics'
  const read = async (): Promise<Uint8Array> => {
    // A name is that of a file.
    if (artifact !== undefined) return fileInObjects(server, run, { task, artifact }, surroundings)
    const found = await fileInMetadata(server, { id: run.run_id, name, task })
    if ('file' in found) {
      for (const note of found.notes) surroundings.log.info(`${name}: ${note}`)
      return found.file
    }
    surroundings.log.info(`${name}: ${found.absent}, its object store is asked`)
    return fileInObjects(server, run, { task, artifact, before: found.absent }, surroundings)
  }
  return {
    ...told,
    shelf: { read: async (asked) => (asked === path ? read() : undefined), names: () => Promise.resolve([]) },
    path,
    detail: `${name}, in ${artifact === undefined ? 'ML Metadata or ' : ''}its object store`
  }
}
