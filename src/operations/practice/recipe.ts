import type { PracticeCard, PracticeStep } from '../../schemas/practice.ts';
import type { TriedCard } from '../../schemas/practice-answers.ts';
import type { Operation } from '../operation.ts';
import { fieldValue } from '../read-value.ts';
import { optionName, requestFields, type RequestField } from '../request-fields.ts';

/** What whoever tries a card has of their own. */
export interface Own {
  readonly country: string | undefined;
  readonly snapshot: string | undefined;
  /** Values of fields, by the name of the field or of its option. */
  readonly set: ReadonlyMap<string, readonly string[]>;
}

/** A step of a recipe as it is asked here. */
export interface StepHere {
  readonly request: Record<string, unknown>;
  /** What of `Own.set` went into it. */
  readonly used: readonly string[];
  /** What it has to be given before it can be asked. */
  readonly needs: TriedCard['needs'];
}

/**
 * The request of a step with what is one's own in the place of what is its maker's: country, snapshot, every file, and the fields that the card
 * names. A stranger's card names no file of this machine.
 */
export function requestHere(
  operation: Operation,
  { request }: Pick<PracticeStep, 'request'>,
  { own: named }: Pick<PracticeCard, 'own'>,
  own: Own,
): StepHere {
  const here: Record<string, unknown> = {};
  const used: string[] = [];
  const needs: TriedCard['needs'][number][] = [];
  for (const field of requestFields(operation)) {
    const { name } = field;
    const given = own.set.get(name) ?? own.set.get(optionOf(field));
    if (given !== undefined) {
      used.push(own.set.has(name) ? name : optionOf(field));
      here[name] = fieldValue(field, given);
    } else if (field.notes.input === 'snapshot') {
      if (own.snapshot !== undefined) here[name] = own.snapshot;
    } else if (!isGiven(request[name])) continue;
    else if (isCountry(field)) {
      if (own.country === undefined) needs.push({ field: optionOf(field), what: null });
      else here[name] = field.isList ? [own.country] : own.country;
    } else if (isOnes(field) || Object.hasOwn(named, name) || Object.hasOwn(named, optionOf(field)))
      needs.push({ field: optionOf(field), what: named[name] ?? named[optionOf(field)] ?? null });
    else here[name] = request[name];
  }
  return { request: here, used, needs };
}

/** What `--set` calls a field: its long option without the dashes. */
function optionOf(field: RequestField): string {
  return optionName(field).slice(2);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function isCountry({ name, notes: { form } }: RequestField): boolean {
  return name === 'country' || form === 'country-name' || form === 'country';
}

/** Names something on the machine of who asks. */
function isOnes({ notes: { input, output, isLocal } }: RequestField): boolean {
  return input !== undefined || output !== undefined || isLocal === true;
}

/** `field=value` texts by field; what follows without a field belongs to the one before, as in `networks=64500,64501`. */
export function ownValues(texts: readonly string[]): Map<string, string[]> | { readonly bad: string } {
  const values = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const text of texts) {
    const [, field, value] = /^([a-zA-Z][\w-]*)=(.+)$/s.exec(text) ?? [];
    if (field !== undefined) {
      last = values.get(field) ?? [];
      values.set(field, last);
      last.push(value);
    } else if (last) last.push(text);
    else return { bad: text };
  }
  return values;
}
