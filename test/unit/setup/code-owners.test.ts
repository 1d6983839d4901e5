import { describe, expect, it } from '@jest/globals'

import { ownershipOf, ownsPath } from '../../../src/setup/code-owners.js'

// The examples of GitHub's page "About code owners", and of its list of what differs from .gitignore.
describe('patterns', () => {
  it.each([
    ['*', 'a/b/c.rb', true],
    ['*.js', 'src/deep/a.js', true],
    ['*.js', 'src/deep/a.ts', false],
    ['/build/logs/', 'build/logs/a/b.log', true],
    ['/build/logs/', 'x/build/logs/b.log', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['apps/', 'lib/apps/deep/a.py', true],
    ['apps/', 'apps', false],
    ['/docs/', 'docs/a.md', true],
    ['/docs/', 'lib/docs/a.md', false],
    ['**/logs', 'build/logs/a.log', true],
    ['**/logs', 'deeply/nested/logs/a.log', true],
    ['/apps/github', 'apps/github/a.py', true],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/githubs', false],
    ['.github/workflows', '.github/workflows/model.yml', true],
    ['.github/**', '.github/workflows/model.yml', true],
    ['.github/**/*.yml', '.github/model.yml', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a/**/z', 'a/z', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a/c', false],
    ['a*c*e', 'abcde', true],
    ['A.md', 'a.md', false],
    ['a//b', 'a/b', false],
    ['/', 'a', true]
  ])('%s %s: %s', (pattern, path, owns) => {
    expect(ownsPath(pattern, path)).toBe(owns)
  })
})

describe('lines', () => {
  it.each([
    ['the last that matches', '* @a\n/docs/ @b\n*.md @c', ['@c'], 3],
    ['none', '/src/ @a', [], undefined],
    ['owners taken away', '* @a\n/docs/', [], 2],
    ['a comment behind', '* @a/team-1 b@c.example # all', ['@a/team-1', 'b@c.example'], 1],
    ['a line of comment', '#* @a', [], undefined],
    ['what GitHub cannot read', '* @a\n!docs @b\n/[d]ocs/ @b\n\\#docs @b\ndocs/ nobody\ndocs/ @', ['@a'], 1],
    ['a space in a path', '/my\\ docs/ @b\n* @a', ['@a'], 2]
  ])('%s', (_, text, owners, line) => {
    const ownership = ownershipOf('docs/a.md', text)
    expect(ownership.owners).toEqual(owners)
    expect(ownership.line).toBe(line)
  })

  it('a path with a space', () => {
    expect(ownershipOf('my docs/a.md', '/my\\ docs/ @b\r\n').owners).toEqual(['@b'])
  })

  it('more than GitHub reads is nothing', () => {
    expect(ownershipOf('a', `* @a\n${'# comment\n'.repeat(310_000)}`).owners).toEqual([])
  })
})
