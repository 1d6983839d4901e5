import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

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
  const repository = join(folder, '.git')
  const keep = (path: string, content: string | Uint8Array): void => {
    const target = join(repository, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  // Its few files are written here: seven commands of git take longer than the gate takes to read what they leave.
  for (const needed of ['objects', 'refs/heads']) mkdirSync(join(repository, needed), { recursive: true })
  keep('config', configuration(`${github.serverUrl}/${github.repository}`))
  keep('HEAD', branch === '' ? `${sha}\n` : `ref: refs/heads/${branch}\n`)
  if (branch !== '') keep(`refs/heads/${branch}`, `${sha}\n`)
  keep('shallow', `${sha}\n`)
  git(folder, 'add', '--all', '--force')
  git(folder, 'write-tree')
  const object = commitObject(textOf(commit))
  const name = createHash('sha1').update(object).digest('hex')
  if (name !== sha) throw new Error(`the checkout of ${sha} became ${name}`)
  keep(`objects/${name.slice(0, 2)}/${name.slice(2)}`, deflateSync(object))
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

function commitObject(text: string): Buffer {
  return Buffer.from(`commit ${Buffer.byteLength(text)}\0${text}`)
}

function configuration(remote: string): string {
  const filemode = process.platform !== 'win32'
  return `[core]
	repositoryformatversion = 0
	filemode = ${filemode}
	bare = false
	autocrlf = false
[remote "origin"]
	url = ${remote}
	fetch = +refs/heads/*:refs/remotes/origin/*
`
}
