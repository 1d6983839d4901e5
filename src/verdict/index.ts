export * from './decide.js'
export * from './effect.js'
export * from './obstacles.js'
export * from './waivers.js'
