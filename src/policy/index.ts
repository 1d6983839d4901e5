export { policyJsonSchema } from './json-schema.js'
export { loadPolicy } from './load-policy.js'
export { policyReference } from './reference.js'
