import { expect, it } from '@jest/globals'

import { repositoryOfRemote } from '../../../src/github/remote-repository.js'

const churn = { owner: 'acme', repo: 'churn' }

it.each([
  ['https://github.com/acme/churn', churn],
  ['https://github.com/acme/churn.git', churn],
  ['https://x-access-token:secret@github.com/acme/churn.git/', churn],
  ['git@github.com:acme/churn.git', churn],
  ['github.com:acme/churn', churn],
  ['ssh://git@github.com/acme/churn.git', churn],
  ['ssh://git@ssh.github.com:443/acme/churn.git', churn],
  ['https://GitHub.com/acme/my.model', { owner: 'acme', repo: 'my.model' }],
  ['https://gitlab.com/acme/churn', undefined],
  ['https://github.com.evil.example/acme/churn', undefined],
  ['https://evil.example/github.com/acme', undefined],
  ['git@evil.example:github.com/churn', undefined],
  ['https://github.com/acme', undefined],
  ['https://github.com/acme/churn/tree', undefined],
  ['https://github.com/acme/..', undefined],
  ['/srv/git/acme/churn.git', undefined],
  ['../acme/churn', undefined],
  ['C:\\acme\\churn', undefined],
  ['', undefined]
])('%j', (remote, found) => {
  expect(repositoryOfRemote(remote, 'https://github.com')).toEqual(found)
})

it('of a server of one’s own', () => {
  expect(repositoryOfRemote('git@github.acme.dev:acme/churn.git', 'https://github.acme.dev')).toEqual(churn)
  expect(repositoryOfRemote('git@github.com:acme/churn.git', 'https://github.acme.dev')).toBeUndefined()
})
