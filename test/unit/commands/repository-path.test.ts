import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { repositoryPath } from '../../../src/commands/repository-path.js'

/** A checkout with a file, a folder outside that holds another, and a link from there into the checkout. */
function places(): { readonly checkout: string; readonly outside: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'model-gate-path-')))
  const [checkout, outside] = [join(folder, 'checkout'), join(folder, 'outside')]
  mkdirSync(join(checkout, 'models/churn'), { recursive: true })
  mkdirSync(outside)
  writeFileSync(join(checkout, 'models/churn/production.csv'), '')
  writeFileSync(join(outside, 'production.csv'), '')
  symlinkSync(checkout, join(outside, 'link'))
  return { checkout, outside }
}

describe('a file that a policy names', () => {
  it.each([
    ['', 'production.csv', 'production.csv'],
    ['', './data//production/', 'data/production'],
    ['models/churn/', 'production.csv', 'models/churn/production.csv'],
    ['models/churn/', '../shared/production.csv', 'models/shared/production.csv'],
    ['models/churn/', '../../production.csv', 'production.csv']
  ])('in %j is tracked: %j as %j', async (prefix, path, tracked) => {
    const { checkout } = places()
    expect(await repositoryPath(path, join(checkout, prefix), { prefix })).toBe(tracked)
  })

  it('outside of the repository is tracked by no commit', async () => {
    const { checkout, outside } = places()
    const churn = join(checkout, 'models/churn')
    expect(await repositoryPath('../outside/production.csv', checkout, { prefix: '' })).toBeUndefined()
    expect(await repositoryPath('../../../outside/production.csv', churn, { prefix: 'models/churn/' })).toBeUndefined()
    expect(await repositoryPath(join(outside, 'production.csv'), checkout, { prefix: '' })).toBeUndefined()
    expect(await repositoryPath(join(outside, 'nowhere.csv'), checkout, { prefix: '' })).toBeUndefined()
  })

  it.each([
    [
      'by its absolute path',
      ({ checkout }: ReturnType<typeof places>) => join(checkout, 'models/churn/production.csv')
    ],
    ['through a link outside', () => '../outside/link/models/churn/production.csv'],
    ['by the name of the checkout', () => '../checkout/models/churn/production.csv']
  ])('is refused %s: the pull request may have brought it along [fail-open 13]', async (_, pathOf) => {
    const at = places()
    await expect(repositoryPath(pathOf(at), at.checkout, { prefix: '' })).rejects.toThrow(
      'leads into the repository from outside'
    )
  })
})
