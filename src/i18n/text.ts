import type { LanguageCode, MessageCode, UnitCode } from './codes.ts';
import type { ParamPairs } from './template.ts';
import type { English } from './translation.ts';

/** Whatever stands for "we do not know" in a number. Shown as missing, never as zero. */
export interface MissingValue {
  readonly kind: 'missing';
  /** Why it is missing, in a few words. */
  readonly why?: Message;
}

export interface NumberValue {
  readonly kind: 'number';
  /** NaN is missing. */
  readonly value: number;
  /** Code of a unit in the catalogues, e.g. `unit.people`; a part may add units to its own catalogue. */
  readonly unit?: UnitCode;
  /** Digits after the decimal mark, default 0 for whole numbers, else up to 2. */
  readonly digits?: number;
  /** Always with a sign, for changes. */
  readonly signed?: boolean;
}

export interface ShareValue {
  readonly kind: 'share';
  /** 0 … 1 (0.456 = 45.6 %); NaN is missing. */
  readonly value: number;
  /** Digits after the decimal mark, default 1. */
  readonly digits?: number;
  readonly signed?: boolean;
}

/** An AS number, with its name beside it where `name` is given. */
export interface AsValue {
  readonly kind: 'asn';
  readonly asn: number;
  readonly name?: string | undefined;
}

/** A value that every language writes its own way. */
export type Value =
  | MissingValue
  | NumberValue
  | ShareValue
  | AsValue
  /** An IP prefix or address. */
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** ISO 3166-1 alpha-2; `''` is missing. */
  | { readonly kind: 'country'; readonly country: string }
  /** ISO 8601: `2025-09-01`, or with a time in UTC, `2025-09-01T12:30Z`. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'duration'; readonly hours: number }
  /** A proper noun, written as it is in every language. */
  | { readonly kind: 'name'; readonly name: string }
  /** A name with forms in some languages; for the others stands the English one, or else the first. */
  | {
      readonly kind: 'title';
      readonly title: TitleForms;
    }
  /** A command, path, hash or code, written as it is, left to right, in a fixed-width face. */
  | { readonly kind: 'literal'; readonly literal: string }
  /** Joined as the language joins lists ("a, b and c"). */
  | { readonly kind: 'list'; readonly items: readonly Text[] };

/** A sentence or a phrase, by its code in the catalogues. Made by `message`, which checks the parameters. */
export interface Message {
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, Param>>;
}

/** Every text in a report: words from the catalogues, or a value. Never a bare string. */
export type Text = Message | Value;

/** A parameter of a message; the kind that the template names says how a bare number or string is read. */
export type Param = number | string | Text | readonly Text[];

/** What may be given for a parameter of each kind. Missing numbers are NaN. */
export interface ParamTypes {
  number: number | NumberValue | MissingValue;
  share: number | ShareValue | MissingValue;
  asn: number | AsValue;
  prefix: string;
  country: string;
  /** Codes with commas between: `IR, AZ`. */
  countries: string;
  date: string;
  /** Hours. */
  duration: number;
  name: string;
  literal: string;
  list: readonly Text[];
  text: Text;
}

/** Parameters that the message of this code takes, by name. */
export type ParamsOfCode<Code extends MessageCode> = {
  readonly [Pair in ParamPairs<English[Code]> as Pair[0]]: ParamTypes[Pair[1]];
};

/** `message('assess.title', { country: 'IR' })`: a reference to a sentence, its parameters checked by the compiler. */
export function message<Code extends MessageCode>(
  code: Code,
  ...[params]: keyof ParamsOfCode<Code> extends never ? [] : [ParamsOfCode<Code>]
): Message {
  return { code, params: params ?? {} };
}

/** A proper noun as text. */
export function nameText(name: string): Value {
  return { kind: 'name', name };
}

/** A name by language, in at least one of them. */
export type TitleForms = { readonly [Code in LanguageCode]?: string | undefined };

/** A name that may have a form for each language as text. */
export function titleText(title: string | TitleForms): Value {
  if (typeof title === 'string') return nameText(title);
  return { kind: 'title', title };
}

/** A command, path or hash as text. */
export function literalText(literal: string): Value {
  return { kind: 'literal', literal };
}

/** An AS as text: its number and, where known, its name. */
export function asText(asn: number, name?: string): AsValue {
  return { kind: 'asn', asn, name };
}
