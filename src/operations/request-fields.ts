import { z } from 'zod';
import { FIELD_NOTES, type FieldNotes } from '../schemas/requests/field.ts';
import type { Operation } from './operation.ts';

/** A field of a request as a front end shows it. */
export interface RequestField {
  readonly name: string;
  readonly notes: FieldNotes;
  readonly type: 'flag' | 'number' | 'choice' | 'text';
  /** The field takes several values. */
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly isWhole: boolean;
  readonly byDefault: unknown;
}

interface JsonType {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonType[];
  readonly items?: JsonType;
  readonly prefixItems?: readonly JsonType[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** The JSON schema of the requests of an operation. */
export function requestJsonSchema({ request }: Pick<Operation, 'request'>): {
  readonly properties: Readonly<Record<string, JsonType>>;
  readonly required?: readonly string[];
} {
  return z.toJSONSchema(request, { io: 'input' }) as ReturnType<typeof requestJsonSchema>;
}

const known = new WeakMap<z.ZodObject, readonly RequestField[]>();

/** The fields of the requests of an operation: those with a position first, in their order. */
export function requestFields(operation: Pick<Operation, 'request' | 'id'>): readonly RequestField[] {
  const fields = known.get(operation.request) ?? fieldsOf(operation);
  known.set(operation.request, fields);
  return fields;
}

function fieldsOf(operation: Pick<Operation, 'request' | 'id'>): RequestField[] {
  const { properties, required = [] } = requestJsonSchema(operation);
  const fields = Object.entries(properties).map(([name, json]) => {
    const notes = FIELD_NOTES.get(operation.request.shape[name] as z.ZodType);
    if (!notes) throw new Error(`${operation.id}: nothing explains the field ${name}`);
    return fieldOf(name, notes, json, required.includes(name));
  });
  const place = ({ notes: { position = Infinity } }: RequestField): number => position;
  return fields.toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}

function fieldOf(name: string, notes: FieldNotes, json: JsonType, isRequired: boolean): RequestField {
  const list = json.type === 'array' ? json : json.anyOf?.find(({ type }) => type === 'array');
  const one = list?.items ?? json;
  return {
    name,
    notes,
    type: typeOf(one),
    isList: list !== undefined,
    isRequired,
    choices: one.enum ?? [],
    ...(one.minimum !== undefined && { from: one.minimum }),
    ...(one.maximum !== undefined && { to: one.maximum }),
    isWhole: one.type === 'integer',
    byDefault: json.default,
  };
}

function typeOf({ type, enum: choices, const: only }: JsonType): RequestField['type'] {
  if (choices) return 'choice';
  if (type === 'boolean' || only === true) return 'flag';
  return type === 'number' || type === 'integer' ? 'number' : 'text';
}

/** The long option of a field: `--time-limit`. A flag that is on by default is turned off by `--no-…`. */
export function optionName({ name, notes: { option = name } }: Pick<RequestField, 'name' | 'notes'>): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** How sentences name a field: `--time-limit`, or `<scenario>` where it is known by its position. */
export function fieldLabel(field: Pick<RequestField, 'name' | 'notes'>): string {
  return field.notes.position === undefined ? optionName(field) : `<${field.name}>`;
}
