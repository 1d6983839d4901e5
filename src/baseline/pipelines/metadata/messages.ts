import { LongType, MessageType, RepeatType, ScalarType, type PartialFieldInfo } from '@protobuf-ts/runtime'

/**
 * The messages of ML Metadata (`ml_metadata/proto/metadata_store.proto` and `metadata_store_service.proto`, 1.14 to 1.17), of them the fields that are
 * used; others are passed over. A map is described as the list of entries that it is on the wire: a key such as `__proto__` is then a text like any other.
 */

const text = (no: number, name: string, oneof?: string): PartialFieldInfo => scalar(no, name, ScalarType.STRING, oneof)
const id = (no: number, name: string): PartialFieldInfo => ({
  ...scalar(no, name, ScalarType.INT64),
  L: LongType.STRING
})
const enumeration = (no: number, name: string): PartialFieldInfo => scalar(no, name, ScalarType.INT32)

function scalar(no: number, name: string, T: ScalarType, oneof?: string): PartialFieldInfo & { kind: 'scalar' } {
  return { no, name, kind: 'scalar', T, ...(oneof !== undefined && { oneof }) }
}

/** proto2 does not pack numbers. */
function ids(no: number, name: string): PartialFieldInfo {
  return { no, name, kind: 'scalar', T: ScalarType.INT64, L: LongType.STRING, repeat: RepeatType.UNPACKED }
}

function one<T extends object>(no: number, name: string, of: () => MessageType<T>, oneof?: string): PartialFieldInfo {
  return { no, name, kind: 'message', T: of, ...(oneof !== undefined && { oneof }) }
}

function many<T extends object>(no: number, name: string, of: () => MessageType<T>): PartialFieldInfo {
  return { no, name, kind: 'message', repeat: RepeatType.UNPACKED, T: of }
}

/** An entry of a map. */
export interface Entry<Value> {
  readonly key: string
  readonly value?: Value
}

function entry<Value extends object>(name: string, of: () => MessageType<Value>): MessageType<Entry<Value>> {
  return new MessageType(name, [text(1, 'key'), one(2, 'value', of)])
}

/** `google.protobuf.Struct`. */
export interface Struct {
  readonly fields: readonly Entry<StructValue>[]
}

export interface StructValue {
  readonly kind:
    | { readonly oneofKind: 'nullValue'; readonly nullValue: number }
    | { readonly oneofKind: 'numberValue'; readonly numberValue: number }
    | { readonly oneofKind: 'stringValue'; readonly stringValue: string }
    | { readonly oneofKind: 'boolValue'; readonly boolValue: boolean }
    | { readonly oneofKind: 'structValue'; readonly structValue: Struct }
    | { readonly oneofKind: 'listValue'; readonly listValue: { readonly values: readonly StructValue[] } }
    | { readonly oneofKind: undefined }
}

const struct = new MessageType<Struct>('google.protobuf.Struct', [many(1, 'fields', () => structEntry)])
const structValue: MessageType<StructValue> = new MessageType('google.protobuf.Value', [
  scalar(1, 'null_value', ScalarType.INT32, 'kind'),
  scalar(2, 'number_value', ScalarType.DOUBLE, 'kind'),
  text(3, 'string_value', 'kind'),
  scalar(4, 'bool_value', ScalarType.BOOL, 'kind'),
  one(5, 'struct_value', () => struct, 'kind'),
  one(6, 'list_value', () => listValue, 'kind')
])
const structEntry: MessageType<Entry<StructValue>> = entry('google.protobuf.Struct.FieldsEntry', () => structValue)
const listValue = new MessageType<{ readonly values: readonly StructValue[] }>('google.protobuf.ListValue', [
  many(1, 'values', () => structValue)
])

/** A property of an execution or an artifact. */
export interface Value {
  readonly value:
    | { readonly oneofKind: 'intValue'; readonly intValue: bigint }
    | { readonly oneofKind: 'doubleValue'; readonly doubleValue: number }
    | { readonly oneofKind: 'stringValue'; readonly stringValue: string }
    | { readonly oneofKind: 'structValue'; readonly structValue: Struct }
    | { readonly oneofKind: 'boolValue'; readonly boolValue: boolean }
    | { readonly oneofKind: undefined }
}

const value = new MessageType<Value>('ml_metadata.Value', [
  { ...scalar(1, 'int_value', ScalarType.INT64, 'value'), L: LongType.BIGINT },
  scalar(2, 'double_value', ScalarType.DOUBLE, 'value'),
  text(3, 'string_value', 'value'),
  one(4, 'struct_value', () => struct, 'value'),
  scalar(6, 'bool_value', ScalarType.BOOL, 'value')
])
const property = entry('ml_metadata.PropertiesEntry', () => value)

/** The run of a pipeline. Ids are int64 in text; what is unset is `'0'`, or `''`. */
export interface Context {
  readonly id: string
  readonly name: string
  readonly type: string
}

const context = new MessageType<Context>('ml_metadata.Context', [id(1, 'id'), text(3, 'name'), text(6, 'type')])

/** What a task did. */
export interface Execution {
  readonly id: string
  readonly type: string
  readonly lastKnownState: number
  readonly customProperties: readonly Entry<Value>[]
}

/** Of `Execution.lastKnownState`, those that ended well. */
export const COMPLETE = 3
export const CACHED = 5

const execution = new MessageType<Execution>('ml_metadata.Execution', [
  id(1, 'id'),
  enumeration(3, 'last_known_state'),
  many(5, 'custom_properties', () => property),
  text(7, 'type')
])

/** That an execution took or made an artifact. */
export interface Event {
  readonly artifactId: string
  readonly executionId: string
  readonly path?: { readonly steps: readonly { readonly key: string }[] }
  readonly type: number
}

/** Of `Event.type`. */
export const OUTPUT = 4

const step = new MessageType<{ readonly key: string }>('ml_metadata.Event.Path.Step', [text(2, 'key')])
const path = new MessageType<NonNullable<Event['path']>>('ml_metadata.Event.Path', [many(1, 'steps', () => step)])
const event = new MessageType<Event>('ml_metadata.Event', [
  id(1, 'artifact_id'),
  id(2, 'execution_id'),
  one(3, 'path', () => path),
  enumeration(4, 'type')
])

/** What a task made. */
export interface Artifact {
  readonly id: string
  readonly type: string
  readonly customProperties: readonly Entry<Value>[]
}

const artifact = new MessageType<Artifact>('ml_metadata.Artifact', [
  id(1, 'id'),
  many(5, 'custom_properties', () => property),
  text(8, 'type')
])

/** A method of `ml_metadata.MetadataStoreService`. */
export interface Method<Asks extends object, Answers extends object> {
  readonly name: string
  readonly asks: MessageType<Asks>
  readonly answers: MessageType<Answers>
}

export const getContextByTypeAndName: Method<
  { readonly typeName: string; readonly contextName: string },
  { readonly context?: Context }
> = {
  name: 'GetContextByTypeAndName',
  asks: new MessageType('ml_metadata.GetContextByTypeAndNameRequest', [text(1, 'type_name'), text(2, 'context_name')]),
  answers: new MessageType('ml_metadata.GetContextByTypeAndNameResponse', [one(1, 'context', () => context)])
}

/** A page, by id; the first has no token. */
interface ListOptions {
  readonly maxResultSize: number
  readonly orderByField: { readonly field: number }
  readonly nextPageToken: string
}

/** Of `ListOptions.orderByField`. */
export const BY_ID = { field: 3 }

const orderBy = new MessageType<{ readonly field: number }>('ml_metadata.ListOperationOptions.OrderByField', [
  enumeration(1, 'field')
])
const listOptions = new MessageType<ListOptions>('ml_metadata.ListOperationOptions', [
  scalar(1, 'max_result_size', ScalarType.INT32),
  one(2, 'order_by_field', () => orderBy),
  text(3, 'next_page_token')
])

export const getExecutionsByContext: Method<
  { readonly contextId: string; readonly options: ListOptions },
  { readonly executions: readonly Execution[]; readonly nextPageToken: string }
> = {
  name: 'GetExecutionsByContext',
  asks: new MessageType('ml_metadata.GetExecutionsByContextRequest', [
    id(1, 'context_id'),
    one(2, 'options', () => listOptions)
  ]),
  answers: new MessageType('ml_metadata.GetExecutionsByContextResponse', [
    many(1, 'executions', () => execution),
    text(2, 'next_page_token')
  ])
}

export const getEventsByExecutionIDs: Method<
  { readonly executionIds: readonly string[] },
  { readonly events: readonly Event[] }
> = {
  name: 'GetEventsByExecutionIDs',
  asks: new MessageType('ml_metadata.GetEventsByExecutionIDsRequest', [ids(1, 'execution_ids')]),
  answers: new MessageType('ml_metadata.GetEventsByExecutionIDsResponse', [many(1, 'events', () => event)])
}

export const getArtifactsByID: Method<
  { readonly artifactIds: readonly string[] },
  { readonly artifacts: readonly Artifact[] }
> = {
  name: 'GetArtifactsByID',
  asks: new MessageType('ml_metadata.GetArtifactsByIDRequest', [ids(1, 'artifact_ids')]),
  answers: new MessageType('ml_metadata.GetArtifactsByIDResponse', [many(1, 'artifacts', () => artifact)])
}
