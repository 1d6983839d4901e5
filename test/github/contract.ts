import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'

import type { Exchange } from './exchange.js'
import { openApiSchema } from './openapi-schema.js'

/** Where an exchange departs from GitHub's OpenAPI description. */
export interface Violation {
  readonly exchange: Exchange
  /** GitHub's name of the operation, such as `issues/create-comment`. */
  readonly operation: string | undefined
  /** Mistakes of the caller. */
  readonly request: readonly string[]
  /** Mistakes of the emulation: answers that GitHub would not give. */
  readonly answer: readonly string[]
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: { readonly type?: string }
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } }
  readonly required?: boolean
}

interface Schema {
  readonly properties?: object
  readonly oneOf?: unknown
  readonly anyOf?: unknown
  readonly additionalProperties?: unknown
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, unknown>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: object }
}

/**
 * Holds every exchange with the API against GitHub's description in `fixtures/github/api.json`: known route and query,
 * required and known fields of the body, and the shape of answers that succeeded. Answers that were injected are not
 * held against it, nor is `graphql`, nor the limits that the description does not have (65,536 characters of a comment).
 */
export function contract(): (log: readonly Exchange[]) => Violation[] {
  const description = JSON.parse(readFileSync(resolve('fixtures/github/api.json'), 'utf8')) as Description
  const check = checker(description)
  return (log) =>
    log
      .filter(({ server, path }) => server === 'api' && !path.endsWith('/graphql'))
      .map(check)
      .filter(({ request, answer }) => request.length + answer.length > 0)
}

/** A violation on one line, for the message of a failed test. */
export function lineOf({ exchange, request, answer }: Violation): string {
  const said = [...request.map((text) => `asked: ${text}`), ...answer.map((text) => `answered: ${text}`)]
  return `${exchange.method} ${exchange.path}: ${said.join('; ')}`
}

function checker(description: Description): (exchange: Exchange) => Violation {
  const routes = Object.entries(description.paths).map(([template, item]) => ({ item, ...routeOf(template) }))
  const { problems, follow } = validator(description)
  return (exchange) => {
    const method = exchange.method.toLowerCase()
    const [route] = routes
      .filter(({ pattern, item }) => method in item && pattern.test(exchange.path))
      .sort((a, b) => b.literals - a.literals)
    if (route === undefined) {
      return { exchange, operation: undefined, request: ['is not an operation of the description'], answer: [] }
    }
    const operation = route.item[method] as Operation
    const parameters = [...((route.item['parameters'] as unknown[]) ?? []), ...(operation.parameters ?? [])]
    return {
      exchange,
      operation: operation.operationId,
      request: [
        ...queryProblems(exchange, parameters.map(follow<Parameter>), problems),
        ...bodyProblems(exchange, follow<Content | undefined>(operation.requestBody), { problems, follow })
      ],
      answer: answerProblems(exchange, operation, { problems, follow })
    }
  }
}

/** Parameters that hold slashes match greedily. */
function routeOf(template: string): { readonly pattern: RegExp; readonly literals: number } {
  const parts = template.split('/').slice(1)
  const pattern = parts.map((part) => {
    if (/^\{(path|ref|basehead|branch|name|tag)\}$/.test(part)) return '(.+)'
    return part.startsWith('{') ? '([^/]+)' : part
  })
  return {
    pattern: new RegExp(`^/${pattern.join('/')}$`),
    literals: parts.filter((part) => !part.startsWith('{')).length
  }
}

interface Validator {
  readonly problems: (schema: unknown, value: unknown, where: string) => string[]
  readonly follow: <T>(node: unknown) => T
}

function validator(description: Description): Validator {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'github', components: { schemas: openApiSchema(description.components.schemas) } })
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
  return {
    problems: (schema, value, where) => {
      const key = JSON.stringify(schema)
      const check = compiled.get(key) ?? ajv.compile(openApiSchema({ schema }).schema as object)
      compiled.set(key, check)
      return check(value) ? [] : (check.errors ?? []).map((error) => said(error, where))
    },
    follow: <T>(node: unknown): T => {
      const { $ref } = (node ?? {}) as { $ref?: string }
      if ($ref === undefined) return node as T
      const steps = $ref.split('/').slice(1)
      return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], description) as T
    }
  }
}

function said({ instancePath, message = '', params }: ErrorObject, where: string): string {
  const allowed = 'allowedValues' in params ? ` ${(params['allowedValues'] as unknown[]).join(', ')}` : ''
  return `${where}${instancePath} ${message}${allowed}`
}

function queryProblems(
  { query }: Exchange,
  parameters: readonly Parameter[],
  problems: Validator['problems']
): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const missing = known.filter(({ name, required }) => required === true && !(name in query))
  return [
    ...missing.map(({ name }) => `the query ${name} is required`),
    ...Object.entries(query).flatMap(([name, text]) => {
      const parameter = known.find((one) => one.name === name)
      if (parameter === undefined) return [`the query ${name} is unknown`]
      return problems(parameter.schema, valueOf(text, parameter.schema.type), `query ${name}`)
    })
  ]
}

function valueOf(text: string, type: string | undefined): unknown {
  if (type === 'integer' || type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

function bodyProblems(
  { body, method, headers }: Exchange,
  expected: Content | undefined,
  { problems, follow }: Validator
): string[] {
  const raw = headers['content-type']?.includes('json') === false
  if (raw || (body === undefined && expected?.required !== true)) return []
  const content = expected?.content?.['application/json']
  if (content === undefined) return method === 'GET' || expected === undefined ? ['a body is not expected'] : []
  const schema = follow<Schema>(content.schema)
  const known = Object.keys(schema.properties ?? {})
  const open = known.length === 0 || schema.additionalProperties === true || schema.oneOf !== undefined
  const unknown = open ? [] : Object.keys(body ?? {}).filter((field) => !known.includes(field))
  return [
    ...problems(content.schema, body ?? {}, 'body'),
    ...unknown.map((field) => `body has the unknown field ${field}`)
  ]
}

function answerProblems(
  { status = 0, response, fault }: Exchange,
  operation: Operation,
  validator: Validator
): string[] {
  if (fault !== undefined || status >= 400) return []
  const documented = validator.follow<Content | undefined>(operation.responses[String(status)])
  if (documented === undefined) return [`the status ${status} is not documented`]
  const schema = documented.content?.['application/json']?.schema
  return schema === undefined || response === undefined ? [] : validator.problems(schema, response, 'answer')
}
