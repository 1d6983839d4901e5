/** A repository of GitHub. */
export interface NamedRepository {
  readonly owner: string
  readonly repo: string
}

/**
 * The repository of GitHub that the address of a remote names, whether by https, by ssh, or as scp writes it.
 *
 * @param server address of GitHub, or of a server of one's own, such as `https://github.com`
 * @returns undefined where the address is of another host, or names no repository
 * @example
 * repositoryOfRemote('git@github.com:acme/churn.git', 'https://github.com') // => { owner: 'acme', repo: 'churn' }
 */
export function repositoryOfRemote(remote: string, server: string): NamedRepository | undefined {
  const scp = /^(?:[^@/:]+@)?([^/:]+):(?!\/)(.+)$/.exec(remote)
  const [host, path] = scp === null ? partsOf(remote) : [scp[1]!, scp[2]!]
  const own = new URL(server).hostname
  // Where a firewall lets ssh out on 443 only, GitHub answers under another name.
  if (host?.toLowerCase() !== own && host?.toLowerCase() !== `ssh.${own}`) return undefined
  const [owner = '', repo = '', ...more] = path.replace(/^\/+|\/+$/g, '').split('/')
  const name = repo.replace(/\.git$/, '')
  return more.length === 0 && isName(owner) && isName(name) ? { owner, repo: name } : undefined
}

function partsOf(remote: string): readonly [host: string | undefined, path: string] {
  const url = URL.canParse(remote) ? new URL(remote) : undefined
  return url !== undefined && /^(https?|ssh|git):$/.test(url.protocol) ? [url.hostname, url.pathname] : [undefined, '']
}

function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !/^\.{0,2}$/.test(text)
}
