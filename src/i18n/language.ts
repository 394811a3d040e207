import { catalogueOf } from './catalogue.ts';
import { isLabel } from './country-phrase.ts';
import type { LanguageCode, MessageCode } from './codes.ts';
import type { LanguageDescriptor, ScriptFaces } from './descriptor.ts';
import { LANGUAGES } from './languages.ts';
import { numberWords, type NumberWords } from './number-words.ts';
import { confined, hasRightToLeft, isolateSpans, joinSpans, type Span } from './span.ts';
import { messageParams } from './message-params.ts';
import { parseTemplate, type NounForm, type Template } from './template.ts';
import type { Message, NumberValue, Param, Text, TitleForms, Value } from './text.ts';

/** A language in which reports are written. */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode name of the digits that it writes. */
  readonly numerals: string;
  readonly faces?: ScriptFaces;
  /** BCP 47 tag, for `lang` attributes. */
  readonly tag: string;
  /** Locale in which dates are written, with the digits of the language. */
  readonly dates: string;
  readonly words: NumberWords;
  /** A text as spans, which a renderer styles and isolates. */
  readonly spans: (text: Text) => readonly Span[];
  /** A text as a plain string without control characters: for searching, sorting, file names and tests. */
  readonly plain: (text: Text) => string;
  /** A text as a string with Unicode isolates: for terminals, Markdown and SVG. */
  readonly isolated: (text: Text) => string;
}

export interface LanguageOptions {
  /** 0–9 in Arabic and Persian too. */
  readonly latinDigits?: boolean;
}

type ListValue = Extract<Value, { kind: 'list' }>;

/** The language of a code. */
export function language(code: LanguageCode, options: LanguageOptions = {}): Language {
  return languageOf(code, LANGUAGES[code], options);
}

/** A language as its descriptor has it. */
export function languageOf(
  code: LanguageCode,
  descriptor: LanguageDescriptor,
  { latinDigits = false }: LanguageOptions = {},
): Language {
  const { direction, faces, countryInSentence: inSentence, typography = asWritten } = descriptor;
  const numerals = (latinDigits ? undefined : descriptor.numerals) ?? 'latn';
  const words = numberWords({ ...descriptor, locale: `${code}-u-nu-${numerals}` });
  const catalogue = catalogueOf(descriptor);
  const templates = new Map<string, Template>();
  const templateOf = (message: MessageCode): Template => {
    const known = templates.get(message) ?? parseTemplate(typography(catalogue[message]));
    templates.set(message, known);
    return known;
  };

  const spans = (text: Text): readonly Span[] => spansBehind('', text);
  /** What stands behind a label, in brackets or after a colon, does not begin a sentence. */
  const spansBehind = (label: string, text: Text): readonly Span[] => {
    if (!('code' in text)) return text.kind === 'list' ? listSpans(text.items, label) : valueSpans(text);
    const template = catalogue[text.code] === undefined ? undefined : templateOf(text.code);
    if (!template) throw new Error(`no message ${text.code} in ${code}`);
    return fill(template, text, label);
  };
  /** `start`: the words in front, where the template is a form of a plural. */
  const fill = (template: Template, text: Message, start = ''): Span[] => {
    const filled: Span[] = [];
    for (const part of template) {
      if (part.type === 'words') {
        filled.push({ text: afterStop(filled.at(-1)?.text, part.words), role: 'words' });
        continue;
      }
      const value = paramText(text, part.name);
      const form = part.type === 'param' ? nounForm(part.kind) : undefined;
      const before = filled.at(-1)?.text ?? start;
      if (part.type === 'plural') filled.push(...fill(pluralForm(part.forms, value), text, before));
      else if ('kind' in value && value.kind === 'country') pushCountry(filled, start, value.country, form);
      else if ('kind' in value && value.kind === 'list' && !isLabel(before))
        pushList(filled, start, value, form);
      else filled.push(...spansBehind(isLabel(before) ? before : '', value));
    }
    return filled;
  };
  // A name such as "Example, Inc." brings the full stop of its sentence along; from right to left it stands at the other end.
  const afterStop = (before: string | undefined, next: string): string =>
    direction === 'ltr' && before?.endsWith('.') && next.startsWith('.') ? next.slice(1) : next;
  const pushCountry = (filled: Span[], start: string, code: string, form?: NounForm): void => {
    if (code === '' || !inSentence) return void filled.push(...countrySpans(code));
    const last = filled.at(-1);
    const phrase = inSentence(
      {
        before: last?.text ?? start,
        name: words.country(code),
        ...(form && { form }),
      },
      code,
    );
    if (last?.role === 'words') filled[filled.length - 1] = { ...last, text: phrase.before };
    filled.push({ text: phrase.name, role: 'words' });
  };
  const pushList = (filled: Span[], start: string, { items }: ListValue, form?: NounForm): void => {
    for (const piece of words.list(items.length)) {
      const item = typeof piece === 'number' ? items[piece] : undefined;
      if (item && 'kind' in item && item.kind === 'country') pushCountry(filled, start, item.country, form);
      else filled.push(...(item ? spans(item) : [{ text: String(piece), role: 'words' as const }]));
    }
  };
  const countrySpans = (code: string): Span[] =>
    code === '' ? missing() : [{ text: words.country(code), role: 'words' }];
  const pluralForm = (forms: ReadonlyMap<string, Template>, value: Text): Template => {
    const other = forms.get('other')!;
    if (!('kind' in value) || value.kind !== 'number' || Number.isNaN(value.value)) return other;
    const form = forms.get(`=${value.value}`) ?? forms.get(words.plural(value.value)) ?? other;
    // "One person" cannot carry a sign.
    return (value.signed || value.value < 0) && !form.some((part) => part.type === 'hash') ? other : form;
  };
  const missing = (why?: Message): Span[] => {
    const unknown: Message = why
      ? { code: 'common.unknown-because', params: { why } }
      : { code: 'common.unknown', params: {} };
    return [{ text: joinSpans(spans(unknown)), role: 'missing' }];
  };
  const listSpans = (items: readonly Text[], label = ''): Span[] =>
    words
      .list(items.length)
      .flatMap((piece) =>
        typeof piece === 'number'
          ? spansBehind(label, items[piece])
          : [{ text: piece, role: 'words' as const }],
      );
  const numberSpans = ({ value, unit, digits, signed }: NumberValue): readonly Span[] => {
    if (Number.isNaN(value)) return missing();
    if (!unit) return [{ text: words.number(value, digits, signed), role: 'number' }];
    const bare: NumberValue = {
      kind: 'number',
      value,
      ...(digits === undefined ? {} : { digits }),
      ...(signed ? { signed } : {}),
    };
    return spans({ code: unit, params: { value: bare } });
  };
  const dateSpans = (iso: string): readonly Span[] => {
    const date = words.date(iso);
    if (date !== undefined) return [{ text: date, role: 'words' }];
    return [{ text: joinSpans(spans({ code: 'common.date-unknown', params: {} })), role: 'missing' }];
  };
  const valueSpans = (value: Value): readonly Span[] => {
    switch (value.kind) {
      case 'missing':
        return missing(value.why);
      case 'number':
        return numberSpans(value);
      case 'share':
        if (Number.isNaN(value.value)) return missing();
        return [{ text: words.share(value.value, value.digits, value.signed), role: 'number' }];
      case 'duration':
        return Number.isNaN(value.hours)
          ? missing()
          : [{ text: words.duration(value.hours), role: 'number' }];
      case 'asn':
        return asSpans(value.asn, value.name === undefined ? undefined : confined(value.name));
      case 'country':
        return countrySpans(value.country);
      case 'date':
        return dateSpans(value.date);
      case 'prefix':
        return [{ text: confined(value.prefix), role: 'technical' }];
      case 'literal':
        return [{ text: confined(value.literal), role: 'code' }];
      case 'name':
        return [{ text: confined(value.name), role: 'name' }];
      case 'title':
        return titleSpans(value.title);
      case 'list':
        return listSpans(value.items);
      default:
        throw new Error(`no such kind of value: ${JSON.stringify(value)}`);
    }
  };
  const titleSpans = (forms: TitleForms): Span[] => {
    const form = forms[code] ?? forms.en ?? Object.values(forms).find((other) => other !== undefined);
    return form === undefined ? missing() : [{ text: confined(form), role: 'name' }];
  };
  return {
    code,
    direction,
    numerals,
    ...(faces && { faces }),
    tag: code,
    dates: `${descriptor.dates ?? code}-u-nu-${numerals}`,
    words,
    spans,
    plain: (text) => joinSpans(spans(text)),
    isolated: (text) => isolateSpans(spans(text), direction),
  };
}

function nounForm(kind: string | undefined): NounForm | undefined {
  return kind === 'genitive' || kind === 'bare' ? kind : undefined;
}

function asWritten(sentence: string): string {
  return sentence;
}

/** Whether a string is the code of one of the languages. */
export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}

function asSpans(asn: number, name: string | undefined): Span[] {
  const number: Span = { text: `AS${asn}`, role: 'technical' };
  if (!name) return [number];
  // One piece where both read from left to right: apart, right-to-left text would set the name before the number.
  if (!hasRightToLeft(name)) return [{ text: `AS${asn} ${name}`, role: 'name' }];
  return [number, { text: ' ', role: 'words' }, { text: name, role: 'name' }];
}

/** A parameter as text: bare numbers and strings are read as the English template says. */
function paramText({ code, params }: Message, name: string): Text {
  const param: Param | undefined = params[name];
  if (param === undefined) return { kind: 'missing' };
  if (Array.isArray(param)) return { kind: 'list', items: param as readonly Text[] };
  if (typeof param === 'object') return param as Text;
  return bareText(param, messageParams(code).get(name));
}

/** A country and how it is typed. */
function countryAndCode(country: string): Message {
  return { code: 'common.country-and-code', params: { country, letters: country } };
}

function bareText(param: number | string, kind: string | undefined): Text {
  switch (kind) {
    case 'plural':
    case 'number':
      return { kind: 'number', value: Number(param) };
    case 'share':
      return { kind: 'share', value: Number(param) };
    case 'asn':
      return { kind: 'asn', asn: Number(param) };
    case 'duration':
      return { kind: 'duration', hours: Number(param) };
    case 'prefix':
      return { kind: 'prefix', prefix: String(param) };
    case 'country':
      return { kind: 'country', country: String(param) };
    case 'countries':
      return { kind: 'list', items: String(param).split(', ').map(countryAndCode) };
    case 'date':
      return { kind: 'date', date: String(param) };
    case 'literal':
      // A sentence has no hole where something empty was given.
      return { kind: 'literal', literal: param === '' ? '""' : String(param) };
    default:
      return { kind: 'name', name: String(param) };
  }
}
