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

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}
