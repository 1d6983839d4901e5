/** Fills in what GitHub gives and the emulator does not, wherever such an object stands in an answer. */
export function completed(json: unknown): unknown {
  if (Array.isArray(json)) for (const item of json as unknown[]) completed(item)
  else if (typeof json === 'object' && json !== null) {
    const node = json as Node
    if (typeof node['login'] === 'string') completeAccount(node, node['login'])
    if (typeof node['full_name'] === 'string' && 'forks_url' in node) completeRepository(node)
    if ('color' in node && node['description'] === null) node['description'] = ''
    if (typeof node['head_sha'] === 'string' && isNode(node['output']) && typeof node['url'] === 'string') {
      node['output']['annotations_url'] ??= `${node['url']}/annotations`
    }
    Object.values(node).forEach(completed)
  }
  return json
}

type Node = Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** Accounts whose name ends in `[bot]` are of type Bot; organisations have the addresses of users too. */
function completeAccount(node: Node, login: string): void {
  if (login.endsWith('[bot]')) node['type'] = 'Bot'
  const api = /^(.*)\/(?:users|orgs)\/[^/]+$/.exec(String(node['url']))?.[1]
  if (node['type'] === 'Organization' && api !== undefined) {
    const user = `${api}/users/${login}`
    const addresses = ['followers', 'subscriptions', 'orgs', 'received_events'].map((name) => [
      name === 'orgs' ? 'organizations_url' : `${name}_url`,
      `${user}/${name}`
    ])
    Object.assign(node, {
      gravatar_id: '',
      following_url: `${user}/following{/other_user}`,
      gists_url: `${user}/gists{/gist_id}`,
      starred_url: `${user}/starred{/owner}{/repo}`,
      ...(Object.fromEntries(addresses) as object)
    })
  }
  for (const [key, value] of Object.entries(node)) {
    if (key.endsWith('url') && typeof value === 'string') node[key] = value.replaceAll('[bot]', '%5Bbot%5D')
  }
}

function completeRepository(node: Node): void {
  node['network_count'] ??= node['forks_count']
  node['subscribers_count'] ??= 0
}
