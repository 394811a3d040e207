import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { message, type Message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { goTo } from './address.ts';
import { type AskableQuestion, type QuestionField, type Stored } from './api.ts';
import { askForJob } from './ask-job.ts';
import { WhenAnswered, Field, RefusedNote } from './parts.tsx';
import { inTwo, requestOf } from './request-of.ts';
import { useAsked, useDoing } from './use-asked.ts';
import { useMay, useWorkspacePath } from './workbench-context.ts';

/** A form for any question, derived from the fields of its requests. What most people fill comes first, the rest is folded away. */
export function QuestionForm({
  operation,
  given,
}: {
  readonly operation: string;
  readonly given: Readonly<Record<string, string>>;
}): ReactNode {
  const questions = useAsked<AskableQuestion[]>('/api/questions');
  return (
    <WhenAnswered asked={questions}>
      {(known) => {
        const question = known.find(({ id }) => id === operation);
        return question ? (
          <FormOf key={operation} question={question} given={given} />
        ) : (
          <p>
            <Words text={message('problem.not-found')} />
          </p>
        );
      }}
    </WhenAnswered>
  );
}

function FormOf({
  question,
  given,
}: {
  readonly question: AskableQuestion;
  readonly given: Readonly<Record<string, string>>;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(given);
  const { isBusy, refused, run } = useDoing();
  const fields = question.fields.filter(({ isClock }) => !isClock);
  const { first, rest } = inTwo(fields);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      goTo({ view: 'answer', job: await askForJob(question.id, requestOf(fields, texts), path, code) });
    });
  };
  const inputs = (some: readonly QuestionField[]): ReactNode =>
    some.map((field) => (
      <InputOf
        key={field.name}
        field={field}
        text={texts[field.name] ?? ''}
        texts={texts}
        changed={(text) => setTexts((before) => ({ ...before, [field.name]: text }))}
      />
    ));
  return (
    <form className="question" onSubmit={submit}>
      <h1>
        <Words text={operationName(question.id)} />
      </h1>
      <p className="muted">
        <Words text={message(`operation.${question.id}` as 'operation.assess')} />
      </p>
      {inputs(first)}
      {rest.length > 0 && (
        <details>
          <summary>
            <Words text={message('workbench.more-options')} />
          </summary>
          {inputs(rest)}
        </details>
      )}
      <RefusedNote refused={refused} />
      <button type="submit" className="main" disabled={isBusy || !may}>
        <Words text={message('workbench.ask')} />
      </button>
      {!may && (
        <p className="muted">
          <Words text={message('problem.forbidden')} />
        </p>
      )}
    </form>
  );
}

/** What a question is called. */
export function operationName(id: string): Message {
  return message(`workbench.question.${id}` as 'workbench.question.assess');
}

function InputOf({
  field,
  text,
  texts,
  changed,
}: {
  readonly field: QuestionField;
  readonly text: string;
  /** What stands in all fields. */
  readonly texts: Readonly<Record<string, string>>;
  readonly changed: (text: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const { name, type, choices, byDefault, isRequired, input } = field;
  const label = { code: field.help, params: {} } as Message;
  const standard = typeof byDefault === 'string' || typeof byDefault === 'number' ? String(byDefault) : '';
  if (type === 'flag')
    return (
      <label className="field flag">
        <input
          type="checkbox"
          name={name}
          checked={text === '' ? byDefault === true : text === 'true'}
          onChange={({ target }) => changed(String(target.checked))}
        />
        <span>
          <Words text={label} />
        </span>
      </label>
    );
  if (field.isOfCountry)
    return <ChoiceOfEach field={field} countries={texts['countries'] ?? ''} text={text} changed={changed} />;
  if (input !== undefined)
    return (
      <Field label={label}>
        <ObjectChoice field={field} text={text} changed={changed} />
      </Field>
    );
  if (field.form === 'country-name' && !field.isList)
    return (
      <Field label={message('workbench.country')}>
        <CountryChoice name={name} text={text} isRequired={isRequired} changed={changed} />
      </Field>
    );
  if (type === 'choice' && !field.isList)
    return (
      <Field label={label}>
        <select name={name} value={text || standard} onChange={({ target }) => changed(target.value)}>
          {!isRequired && standard === '' && <option value="" />}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </Field>
    );
  return (
    <Field label={label} hint={field.isList ? message('workbench.list-hint') : undefined}>
      <input
        name={name}
        value={text}
        dir="auto"
        required={isRequired}
        placeholder={standard}
        aria-label={plain(label)}
        onChange={({ target }) => changed(target.value)}
      />
    </Field>
  );
}

/** An object for each of the countries that another field names, as `CC=id`. */
function ChoiceOfEach({
  field,
  countries,
  text,
  changed,
}: {
  readonly field: QuestionField;
  readonly countries: string;
  readonly text: string;
  readonly changed: (text: string) => void;
}): ReactNode {
  const codes = [...new Set(countries.toUpperCase().match(/\b[A-Z]{2}\b/g))];
  const chosen = new Map(
    text.split(' ').flatMap((one) => (one === '' ? [] : [one.split('=') as [string, string]])),
  );
  const label = { code: field.help, params: {} } as Message;
  return (
    <fieldset className="of-countries">
      <legend>
        <Words text={label} />
      </legend>
      {codes.length === 0 && (
        <p className="muted">
          <Words text={message('workbench.countries-first')} />
        </p>
      )}
      {codes.map((country) => (
        <Field key={country} label={{ kind: 'country', country }}>
          <ObjectChoice
            field={{ ...field, isList: false }}
            text={chosen.get(country) ?? ''}
            changed={(id) =>
              changed(
                [...new Map([...chosen, [country, id]])]
                  .filter(([, one]) => one !== '')
                  .map((pair) => pair.join('='))
                  .join(' '),
              )
            }
          />
        </Field>
      ))}
    </fieldset>
  );
}

/** Objects of the workspace, or snapshots of the instance, by their names. */
function ObjectChoice({
  field,
  text,
  changed,
}: {
  readonly field: QuestionField;
  readonly text: string;
  readonly changed: (text: string) => void;
}): ReactNode {
  const path = useWorkspacePath();
  const { plain } = useLanguage();
  const known = useAsked<
    readonly (Stored | { id: string; name: string; date: string; isDefault: boolean })[]
  >(field.input === 'snapshot' ? '/api/snapshots' : path('/objects'));
  return (
    <WhenAnswered asked={known}>
      {(objects) => (
        <select
          name={field.name}
          multiple={field.isList}
          value={field.isList ? text.split(' ').filter(Boolean) : text}
          required={field.isRequired}
          onChange={({ target }) => changed([...target.selectedOptions].map(({ value }) => value).join(' '))}
        >
          {!field.isList && (
            <option value="">
              {plain(message(field.input === 'snapshot' ? 'workbench.snapshot-in-use' : 'workbench.none'))}
            </option>
          )}
          {objects
            .filter((object) => isMeant(field.name, object))
            .map((object) => (
              <option key={object.id} value={object.id}>
                {'date' in object ? `${object.name} · ${object.date}` : object.name}
              </option>
            ))}
        </select>
      )}
    </WhenAnswered>
  );
}

/** Fields that are called like the kind of documents they take. */
const NAMED_AFTER_KINDS: readonly string[] = [
  'scenario',
  'sets',
  'regions',
  'inventory',
  'damage',
  'book',
  'services',
];

/** Whether a field can take an object: one of its kind, where its name says the kind, or one of which no kind is known. */
function isMeant(name: string, object: Stored | object): boolean {
  if (!('kind' in object)) return true;
  if (object.kind === 'view') return false;
  return !NAMED_AFTER_KINDS.includes(name) || object.kind === name || object.kind === 'file';
}

/** Every country by its name in the language of the reader. */
function CountryChoice({
  name,
  text,
  isRequired,
  changed,
}: {
  readonly name: string;
  readonly text: string;
  readonly isRequired: boolean;
  readonly changed: (text: string) => void;
}): ReactNode {
  const { tag } = useLanguage();
  const countries = useMemo(() => countriesByName(tag), [tag]);
  return (
    <select name={name} value={text} required={isRequired} onChange={({ target }) => changed(target.value)}>
      <option value="" />
      {countries.map(([country, label]) => (
        <option key={country} value={country}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** ISO 3166-1 codes with their names, sorted as the language sorts. A code that has no name is none. */
export function countriesByName(tag: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const found: [string, string][] = [];
  for (const one of letters)
    for (const other of letters) {
      const code = one + other;
      const label = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      if (label !== undefined) found.push([code, label]);
    }
  return found.toSorted(([, one], [, other]) => one.localeCompare(other, tag));
}

/** Codes that have names and are no countries: groups, reserved codes, withdrawn ones. */
const NO_COUNTRIES = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN US-PU VD WK XA XB YD YU ZR ZZ QU'.split(
    ' ',
  ),
);
