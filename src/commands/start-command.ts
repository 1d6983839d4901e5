import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { MeasurementError } from '../documents/index.js'
import { runCommand } from '../evaluation/index.js'
import { toolDigest } from './tool-digest.js'

/**
 * Runs a command of the user beside the bundle: what decides afterwards is in memory before it starts, and a bundle that it has changed is an error.
 * No wall: the command runs as the same user, who may do anything to this process. It takes away what a few lines could do.
 *
 * @throws MeasurementError as `runCommand`, and where a file of the bundle is another one afterwards
 */
export async function startCommand(...given: Parameters<typeof runCommand>): Promise<void> {
  await loadBundle()
  const before = await toolDigest()
  await runCommand(...given)
  if ((await toolDigest()) === before) return
  throw new MeasurementError({
    message: 'a command has changed the files of Model Gate itself: nothing that it measured counts',
    hint: 'Look at what the command of the policy does'
  })
}

const chunk = /^\d+\.index\.js$/

/** Loads every part of the bundle that waits until it is asked for. Nothing is loaded twice; from source there is none. */
async function loadBundle(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.url))
  const names = (await readdir(folder)).filter((name) => chunk.test(name))
  // The bundler must leave this import to Node: it is one of what the bundler has made.
  await Promise.all(names.map((name) => import(/* webpackIgnore: true */ pathToFileURL(join(folder, name)).href)))
}
