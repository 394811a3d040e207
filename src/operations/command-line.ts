import type { Operation } from './operation.ts';
import { optionName, requestFields, type RequestField } from './request-fields.ts';

/**
 * The command line that asks a request again; what is as by default is left out.
 *
 * @example commandLine(assess, { country: 'IR', ranks: false }) === 'muruna assess IR --no-ranks'
 */
export function commandLine(
  operation: Pick<Operation, 'id' | 'words' | 'request'>,
  request: Readonly<Record<string, unknown>>,
): string {
  const fields = requestFields(operation);
  const isSaid = ({ name, byDefault }: RequestField): boolean =>
    request[name] !== undefined && JSON.stringify(request[name]) !== JSON.stringify(byDefault);
  const said = fields.filter(isSaid);
  const placed = said.filter(({ notes }) => notes.position !== undefined);
  const options = said.filter((field) => !placed.includes(field) && !isOffByDefault(field, request));
  return [
    'muruna',
    ...(operation.words ?? operation.id.replaceAll('.', ' ')).split(' '),
    ...placed.flatMap((field) => textsOf(field, request[field.name])).map(quoted),
    ...options.flatMap((field) => optionOf(field, request[field.name])),
  ].join(' ');
}

/** A flag that is off says nothing where off is what a command line without it means. */
function isOffByDefault(
  { type, name, byDefault }: RequestField,
  request: Readonly<Record<string, unknown>>,
): boolean {
  return type === 'flag' && request[name] === false && byDefault !== true;
}

function optionOf(field: RequestField, value: unknown): string[] {
  const option = optionName(field);
  if (field.type === 'flag') return [value === false ? option.replace('--', '--no-') : option];
  if (field.notes.areFlags) return textsOf(field, value).map((text) => `--${text}`);
  if (field.isList && field.notes.input === undefined)
    return [option, quoted(textsOf(field, value).join(','))];
  return textsOf(field, value).flatMap((text) => [option, quoted(text)]);
}

/** The values of a field as text: a link as its two ends, everything else as it is. */
export function textsOf({ isList, notes }: RequestField, value: unknown): string[] {
  const values = isList && Array.isArray(value) ? value : [value];
  return values.map((one) => (notes.form === 'link' && Array.isArray(one) ? one.join('-') : String(one)));
}

/** An argument as a shell takes it. */
export function quoted(argument: string): string {
  return /^[\w./:=,@+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
