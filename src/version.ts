import manifest from '../package.json' with { type: 'json' }

/** Version of the package, as `model-gate --version` and every report say it. */
export const version: string = manifest.version
