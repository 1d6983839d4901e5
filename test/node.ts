import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { toolPath } from './github/tools.js'

/** The Node that runs the bundle: 24, as on GitHub, where it is installed. */
export const node = toolPath('node24') ?? process.execPath

/** Where V8 keeps what it compiled: a sixth of what a short child does is compile the same bundle again. Node 20 has no such thing. */
export const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'model-gate-compiled') }
