import type { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { isMessageCode } from '../i18n/message-params.ts';
import type { Operation } from './operation.ts';
import { fieldLabel, requestFields, type RequestField } from './request-fields.ts';

/** The request with its defaults, or a refusal that names the first field that is not right. */
export function checkRequest<Request extends z.ZodObject>(
  operation: Operation<Request>,
  request: unknown,
): z.output<Request> {
  const result = operation.request.safeParse(request);
  if (result.success) return result.data;
  throw refusalOf(result.error.issues[0], request, requestFields(operation));
}

function refusalOf(issue: z.core.$ZodIssue, request: unknown, fields: readonly RequestField[]): Refusal {
  const [name] = issue.path;
  const field = fields.find((one) => one.name === name);
  if (!field) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(name ?? '');
    return new Refusal('usage', 'usage.unknown-field', { field: unknown, known: namesOf(fields) });
  }
  const option = fieldLabel(field);
  const given = valueAt(request, issue.path);
  if (Array.isArray(given) && given.length === 0)
    return new Refusal('usage', 'usage.missing-value', { option });
  if (given === undefined) return new Refusal('usage', 'usage.missing-field', { option });
  if (issue.code === 'custom' && isMessageCode(issue.message))
    return new Refusal<string>('usage', issue.message, (issue.params ?? {}) as Refusal['facts']);
  // JSON has no infinity.
  const value =
    typeof given === 'string' || typeof given === 'number' ? String(given) : JSON.stringify(given);
  if (field.choices.length > 0)
    return new Refusal('usage', 'usage.bad-choice', { value, option, known: field.choices.join(', ') });
  if (field.notes.form === 'country')
    return new Refusal('usage', 'usage.unknown-country', { country: value, example: 'IR' });
  if (field.notes.form === 'asn') return new Refusal('usage', 'usage.bad-asn', { asn: value });
  if (field.notes.form === 'link') return new Refusal('usage', 'routes.bad-link', { link: value });
  if (field.type === 'number' && field.from !== undefined && field.to !== undefined)
    return new Refusal('usage', 'usage.bad-number', { value, option, from: field.from, to: field.to });
  if (field.type === 'number' && field.from !== undefined && !(Number(given) >= field.from))
    return new Refusal('usage', 'usage.small-number', { value, option, from: field.from });
  const { example } = field.notes;
  return example === undefined
    ? new Refusal('usage', 'usage.bad-value', { value, option })
    : new Refusal('usage', 'usage.bad-value-like', { value, option, example });
}

function namesOf(fields: readonly RequestField[]): string {
  return fields.map(({ name }) => name).join(', ');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = (inner as Record<PropertyKey, unknown> | undefined)?.[key];
  return inner;
}
