/** What a registry keeps, as its own answers have it. */
export interface Kept {
  readonly id: string
  readonly name: string
  readonly customProperties: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** An independent client of a registry: sends what it is told, and knows nothing of the gate. */
export interface KubeflowClient {
  ask(method: string, path: string, body?: unknown): Promise<Kept>
  model(name: string): Promise<Kept>
  versions(model: string): Promise<readonly Kept[]>
  /** Makes a model with versions, by name, and their properties; gives their ids. */
  seed(model: string, versions: Readonly<Record<string, object>>): Promise<Readonly<Record<string, string>>>
  setAlias(model: string, alias: string, id: string): Promise<void>
}

export const text = (value: string): object => ({ metadataType: 'MetadataStringValue', string_value: value })
export const double = (value: number): object => ({ metadataType: 'MetadataDoubleValue', double_value: value })

/** @param url of the registry */
export function clientOf(url: string): KubeflowClient {
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/api/model_registry/v1alpha3/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const said = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`)
    return JSON.parse(said)
  }
  const ask = async (...call: Parameters<KubeflowClient['ask']>): Promise<Kept> => (await send(...call)) as Kept
  const model = (name: string): Promise<Kept> => ask('GET', `registered_model?name=${encodeURIComponent(name)}`)
  return {
    ask,
    model,
    async versions(name) {
      const { items } = (await send('GET', `registered_models/${(await model(name)).id}/versions`)) as { items: Kept[] }
      return items
    },
    async seed(name, versions) {
      const { id: registeredModelId } = await ask('POST', 'registered_models', { name })
      const ids: Record<string, string> = {}
      for (const [version, customProperties] of Object.entries(versions)) {
        const body = { name: version, registeredModelId, customProperties }
        ids[version] = (await ask('POST', `registered_models/${registeredModelId}/versions`, body)).id
      }
      return ids
    },
    async setAlias(name, alias, id) {
      const { id: model_, customProperties } = await model(name)
      const properties = { ...customProperties, [`alias.${alias}`]: text(id) }
      await ask('PATCH', `registered_models/${model_}`, { customProperties: properties })
    }
  }
}
