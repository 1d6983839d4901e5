import type { Reference } from '../documents/index.js'
import type { Store, Surroundings } from './store.js'

/** References to places that are neither files of the repository nor kept by GitHub. */
export type RemoteReference = Extract<Reference, { scheme: 'hf' | 'https' | 'kfmr' | 'kfp' | 'mlflow' | 's3' }>

/** The store that a reference speaks of. What only it needs is loaded only for it. */
export async function storeOf(reference: RemoteReference, surroundings: Surroundings): Promise<Store<RemoteReference>> {
  switch (reference.scheme) {
    case 'hf': {
      const { huggingFaceStore } = await import('./huggingface/store.js')
      return huggingFaceStore(surroundings)
    }
    case 'https': {
      const { httpsStore } = await import('./https/store.js')
      return httpsStore(surroundings)
    }
    case 'mlflow': {
      const { mlflowStore } = await import('./mlflow/store.js')
      return mlflowStore(surroundings)
    }
    case 'kfmr': {
      const { kubeflowStore } = await import('./kubeflow/store.js')
      return kubeflowStore(surroundings)
    }
    case 'kfp': {
      const { pipelinesStore } = await import('./pipelines/store.js')
      return pipelinesStore(surroundings)
    }
    case 's3': {
      const { s3Store } = await import('./s3/store.js')
      return s3Store(surroundings)
    }
  }
}
