// Runs command lines of the committed bundle one after another: a line of JSON for each, with its arguments and its folder, is answered by one.
// Usage: node test/e2e/many-commands.mjs <bundle>
import { setMaxListeners } from 'node:events'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const { cli } = await import(pathToFileURL(process.argv[2]).href)
const answer = process.stdout.write.bind(process.stdout)
setMaxListeners(0, process.stdout, process.stderr)

/** Takes what is written to a stream. */
function taken(stream) {
  const written = []
  stream.write = (text) => written.push(text) > 0
  return () => written.join('')
}

for await (const line of createInterface({ input: process.stdin })) {
  const { arguments_, cwd } = JSON.parse(line)
  process.chdir(cwd)
  const [out, err] = [taken(process.stdout), taken(process.stderr)]
  const code = await cli(arguments_)
  answer(`${JSON.stringify({ code, out: out(), err: err() })}\n`)
}
