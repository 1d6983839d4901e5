import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { git } from '../e2e/command.js'
import type { GitHub } from './emulator.js'

interface Commit {
  readonly message: string
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
  readonly author: Signature
  readonly committer: Signature
}

interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

/**
 * A work tree at a commit, as `actions/checkout` leaves it with depth 1: a shallow repository whose HEAD has the SHA that
 * the API knows. Gives its folder, which is deleted when GitHub is closed.
 */
export async function checkout(github: GitHub, sha: string, { branch = '' } = {}): Promise<string> {
  const own = `/repos/${github.repository}`
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-checkout-'))
  github.folders.push(folder)
  const commit = await github.backend.need<Commit>('GET', `${own}/git/commits/${sha}`)
  const { tree } = await github.backend.need<{ tree: { path: string; mode: string; type: string; sha: string }[] }>(
    'GET',
    `${own}/git/trees/${commit.tree.sha}?recursive=1`
  )
  for (const entry of tree.filter(({ type }) => type === 'blob')) {
    const { content } = await github.backend.need<{ content: string }>('GET', `${own}/git/blobs/${entry.sha}`)
    const path = join(folder, entry.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, Buffer.from(content, 'base64'))
    if (entry.mode === '100755') chmodSync(path, 0o755)
  }
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'core.autocrlf', 'false')
  git(folder, 'add', '--all', '--force')
  git(folder, 'write-tree')
  const written = writeObject(folder, textOf(commit))
  if (written !== sha) throw new Error(`the checkout of ${sha} became ${written}`)
  writeFileSync(join(folder, '.git', 'shallow'), `${sha}\n`)
  if (branch === '') git(folder, 'checkout', '--quiet', '--force', '--detach', sha)
  else git(folder, 'checkout', '--quiet', '--force', '-B', branch, sha)
  git(folder, 'remote', 'add', 'origin', `${github.serverUrl}/${github.repository}`)
  return folder
}

/** A commit as git stores it. */
function textOf({ message, tree, parents, author, committer }: Commit): string {
  const signature = ({ name, email, date }: Signature): string =>
    `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
  return [
    `tree ${tree.sha}`,
    ...parents.map((parent) => `parent ${parent.sha}`),
    `author ${signature(author)}`,
    `committer ${signature(committer)}`,
    '',
    message.endsWith('\n') ? message : `${message}\n`
  ].join('\n')
}

function writeObject(folder: string, text: string): string {
  const { stdout } = spawnSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: folder,
    input: text,
    encoding: 'utf8'
  })
  return stdout.trim()
}
