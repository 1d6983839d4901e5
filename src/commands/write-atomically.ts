import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file so that nobody ever reads half of it: beside it first, then renamed. */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
