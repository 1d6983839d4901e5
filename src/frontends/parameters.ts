import { z } from 'zod'

import type { Where } from './command.js'

/** One parameter of a command as flags, help and metadata show it. */
export interface Parameter {
  readonly name: string
  readonly description: string
  readonly kind: 'text' | 'list' | 'switch'
  readonly where: Where
  readonly placeholder: string
  /** Given without a flag, one or more of them. */
  readonly positional: boolean
  readonly choices?: readonly string[]
  readonly default?: string
  /** Default of the input as `action.yml` writes it, where a workflow's expression gives it. */
  readonly actionDefault?: string
}

interface Property {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly where?: Where
  readonly placeholder?: string
  readonly positional?: boolean
  readonly actionDefault?: string
}

/** The parameters of a command, in the order of its schema. @throws Error if one lacks a description */
export function parametersOf(schema: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties as Record<string, Property>).map(([name, property]) => {
    if (!property.description) throw new Error(`the parameter ${name} has no description`)
    return {
      name,
      description: property.description,
      kind: property.type === 'boolean' ? 'switch' : property.type === 'array' ? 'list' : 'text',
      where: property.where ?? 'both',
      positional: property.positional === true,
      placeholder: property.placeholder ?? property.enum?.join('|') ?? 'TEXT',
      ...(property.enum && { choices: property.enum }),
      ...(property.actionDefault !== undefined && { actionDefault: property.actionDefault }),
      ...(isWritten(property.default) && { default: String(property.default) })
    }
  })
}

/** What is wrong with a parameter: what it must be, and what it is. */
export function issueWords(issue: z.core.$ZodIssue, given: unknown): string {
  const found = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], given)
  const expected = issue.code === 'invalid_value' ? `must be ${choices(issue.values.map(String))}` : issue.message
  return typeof found === 'string' && !expected.includes(', got ')
    ? `${expected}, got ${JSON.stringify(found)}`
    : expected
}

function choices(values: readonly string[]): string {
  return [values.slice(0, -1).join(', '), values.at(-1)].filter((part) => part !== '').join(' or ')
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}
