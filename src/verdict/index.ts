export * from './decide.js'
export * from './effect.js'
export * from './waivers.js'
