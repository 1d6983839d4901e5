export type { Environment, Surroundings } from './environment.js'
export { openEngine } from './open-engine.js'
export { profileInEngine, type EngineProfile, type ProfileOptions } from './profile-in-engine.js'
