import { Argument, Command, Option } from 'commander';
import { message, type Message } from '../i18n/text.ts';
import type { Operation } from '../operations/operation.ts';
import { optionName, requestFields, type RequestField } from '../operations/request-fields.ts';
import { summaryOf } from './operation-summary.ts';
import { isMore, fieldValue } from '../operations/read-value.ts';
import type { Voice } from './voice.ts';

/** A command whose arguments and options are the fields of an operation's requests. */
export interface DerivedCommand {
  readonly command: Command;
  /** The request that the parsed command line says. */
  request(args: readonly unknown[], options: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** The command line with bare values of list options joined to them. */
  joined(args: readonly string[]): string[];
}

/** Derives the command of an operation, in a language. */
export function deriveCommand(name: string, operation: Operation, voice: Voice): DerivedCommand {
  const fields = requestFields(operation);
  const placed = fields.filter(({ notes }) => notes.position !== undefined);
  const optional = fields.filter(({ notes }) => notes.position === undefined);
  const command = new Command(name).description(voice.say(message(summaryOf(operation.id))));
  for (const field of placed) command.addArgument(argumentOf(field, voice));
  for (const field of optional) command.addOption(optionOf(field, voice));
  return {
    command,
    request: (args, options) => ({
      ...valuesOf(placed, (_, at) => args[at]),
      ...valuesOf(optional, (field) => options[attributeOf(field)]),
    }),
    joined: (args) => joinLists(args, command, fields),
  };
}

function argumentOf(field: RequestField, { say }: Voice): Argument {
  const dots = field.isList ? '...' : '';
  const isNeeded = field.isRequired;
  const words = say({ code: field.notes.help, params: {} });
  const argument = new Argument(isNeeded ? `<${field.name}${dots}>` : `[${field.name}${dots}]`, words);
  argument.description = withRemarks(words, choicesOf(field), say);
  return argument;
}

function optionOf(field: RequestField, { say }: Voice): Option {
  const name = optionName(field);
  const words = say({ code: field.notes.help, params: {} });
  if (field.type === 'flag')
    return new Option(field.byDefault === true ? name.replace('--', '--no-') : name, words);
  const value = field.notes.value ?? field.name;
  const letter = field.notes.letter === undefined ? '' : `-${field.notes.letter}, `;
  const option = new Option(`${letter}${name} <${value}>`, words);
  option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  if (field.isRequired) option.makeOptionMandatory();
  option.description = withRemarks(words, [...choicesOf(field), ...defaultOf(field)], say);
  return option;
}

function withRemarks(words: string, remarks: readonly Message[], say: Voice['say']): string {
  if (remarks.length === 0) return words;
  const [one, other] = remarks;
  return `${words} (${say(other ? message('help.remarks', { one, other }) : one)})`;
}

function choicesOf({ choices }: RequestField): Message[] {
  return choices.length === 0 ? [] : [message('help.choices', { choices: choices.join(', ') })];
}

function defaultOf({ byDefault }: RequestField): Message[] {
  const values = ([byDefault ?? []].flat() as (string | number)[]).filter((value) => value !== '');
  return values.length === 0 ? [] : [message('help.default', { value: values.join(', ') })];
}

/** The name under which commander keeps the value of a field. */
function attributeOf(field: RequestField): string {
  const words = optionName(field).slice(2).split('-');
  return words.map((word, at) => (at === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('');
}

function valuesOf(
  fields: readonly RequestField[],
  given: (field: RequestField, at: number) => unknown,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  fields.forEach((field, at) => {
    const value = given(field, at);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    if (typeof value === 'boolean') values[field.name] = value;
    else values[field.name] = fieldValue(field, [value].flat() as string[]);
  });
  return values;
}

/** `--networks 64500 64501 IR` → `--networks 64500 --networks 64501 IR`: lists take spaces as well as commas. */
function joinLists(args: readonly string[], command: Command, fields: readonly RequestField[]): string[] {
  const lists = fields.filter(({ isList, notes }) => isList && notes.position === undefined);
  const joined: string[] = [];
  let bare = -depthOf(command);
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    joined.push(arg);
    if (!arg.startsWith('-')) bare++;
    if (!takesValue(command, arg, args[at + 1])) continue;
    joined.push(args[++at]);
    const list = lists.find((one) => arg === optionName(one));
    if (!list) continue;
    const isAwaited = awaits(fields, bare, list);
    while (at + 1 < args.length && isMore(list, args[at + 1], isAwaited)) joined.push(arg, args[++at]);
  }
  return joined;
}

/** Words of the command itself, as `snapshot build` has two. */
function depthOf({ parent }: Command): number {
  return parent ? 1 + depthOf(parent) : 0;
}

function takesValue({ options }: Command, arg: string, next: string | undefined): boolean {
  const option = options.find(({ long, short }) => arg === long || arg === short);
  if (!option || next === undefined) return false;
  return option.required || (option.optional && !next.startsWith('-'));
}

/** Whether an argument is still to come, after so many, that a value of the list could be. */
function awaits(fields: readonly RequestField[], given: number, list: RequestField): boolean {
  const first = fields.find(({ notes }) => notes.position === 0);
  if (!first || given > 0 || (first.isList && !first.isRequired)) return false;
  // A path is never taken for a country.
  return list.notes.input === undefined || first.notes.input !== undefined;
}
