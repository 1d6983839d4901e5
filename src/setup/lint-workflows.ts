import { byPlace, type Finding } from './finding.js'
import { readTree } from './read-tree.js'
import { workflowOf } from './read-workflow.js'
import type { Repository, RepositoryFiles, TextFile } from './repository.js'
import type { Found } from './rule.js'
import { rules } from './rules.js'
import type { Workflow } from './workflow.js'

/**
 * What the workflows and the code owners of a repository let through, or stop for ever. Only workflows that use Model Gate are judged.
 *
 * @returns findings, by file and line; never throws, whatever the files hold
 */
export function lintWorkflows(files: RepositoryFiles): readonly Finding[] {
  const repository = readRepository(files)
  return rules
    .flatMap(({ id, find }) =>
      find(repository).map(({ advice, ...found }): Finding => ({
        ...found,
        rule: id,
        kind: advice === true ? 'advice' : 'finding'
      }))
    )
    .sort(byPlace)
}

function readRepository({ workflows: files, ...rest }: RepositoryFiles): Repository {
  const workflows: Workflow[] = []
  const unreadable: Found[] = []
  for (const file of files) {
    const { workflow, faults } = readWorkflow(file, rest.ours === true)
    if (workflow !== undefined) workflows.push(workflow)
    unreadable.push(...faults)
  }
  return { ...rest, workflows, unreadable }
}

interface ReadWorkflow {
  readonly workflow?: Workflow
  readonly faults: readonly Found[]
}

function readWorkflow({ path, text }: TextFile, ours: boolean): ReadWorkflow {
  const { root, faults, placeOf } = readTree(text)
  const unreadable = (offset: number, message: string): Found => ({
    file: path,
    ...placeOf(offset),
    message,
    hint: 'Mend it: a required check in it waits for ever'
  })
  if (root === undefined) return { faults: faults.map(({ offset, message }) => unreadable(offset, message)) }
  if (root.kind !== 'map')
    return {
      faults: [unreadable(root.offset, 'is no map with the keys "on" and "jobs": GitHub does not start this workflow')]
    }
  const workflow = workflowOf(root, { path, text, placeOf, ours })
  if (workflow === undefined)
    return {
      faults: [unreadable(root.offset, 'has more jobs, steps and scripts than any that runs, and is not judged')]
    }
  return { workflow, faults: [] }
}
