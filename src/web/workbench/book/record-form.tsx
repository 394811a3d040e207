import { useState, type ReactNode } from 'react';
import { LANGUAGE_CODES, type LanguageCode } from '../../../i18n/codes.ts';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { ChoiceInput } from './choice-input.tsx';
import type { FieldSchema } from './field-schema.ts';
import { choicesOf, bookFieldHint, bookFieldLabel } from './field-words.ts';

type Path = readonly (string | number)[];
/** Puts a value at a path inside the record; undefined takes it away. */
type Put = (path: Path, value: unknown) => void;

interface Props {
  readonly schema: FieldSchema;
  readonly value: unknown;
  readonly path: Path;
  /** Name of the field in its file. */
  readonly name: string;
  readonly isRequired: boolean;
  readonly may: boolean;
  readonly put: Put;
}

/** A form of a record, derived from its schema: each field with its label and what belongs into it, lists inside it as lists. */
export function RecordForm({
  schema,
  value,
  path,
  may,
  put,
}: Pick<Props, 'schema' | 'value' | 'path' | 'may' | 'put'>): ReactNode {
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <div className="record">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <FieldOf
          key={name}
          schema={field}
          value={record[name]}
          path={[...path, name]}
          name={name}
          isRequired={schema.required?.includes(name) ?? false}
          may={may}
          put={put}
        />
      ))}
    </div>
  );
}

function FieldOf(props: Props): ReactNode {
  const { schema } = props;
  if (schema.anyOf) return <TitleField {...props} />;
  if (schema.type === 'object') return <Group {...props} />;
  if (schema.type === 'array' && (schema.items?.type === 'object' || schema.items?.anyOf))
    return <ListOf {...props} />;
  return <Input {...props} />;
}

/** A title: one for all languages, or one in each. */
function TitleField(props: Props): ReactNode {
  const { schema, value, path, may, put } = props;
  const { code } = useLanguage();
  const isText = typeof value !== 'object' || value === null;
  const form = schema.anyOf!.find(({ type }) => type === (isText ? 'string' : 'object'))!;
  const turned = isText ? { [code]: textOf(value) } : firstForm(value as Readonly<Record<string, unknown>>);
  return (
    <div className="title-field">
      {isText ? <Input {...props} schema={form} /> : <Group {...props} schema={form} />}
      {may && textOf(turned) + textOf(value) !== '' && (
        <button type="button" className="plain small" onClick={() => put(path, turned)}>
          <Words text={message(isText ? 'book.per-language' : 'book.one-for-all')} />
        </button>
      )}
    </div>
  );
}

function firstForm(forms: Readonly<Record<string, unknown>>): string | undefined {
  return Object.values(forms).find((text): text is string => typeof text === 'string');
}

/** What a field is called; a language inside a title by its own name. */
function Label({ name, isRequired }: Pick<Props, 'name' | 'isRequired'>): ReactNode {
  return (
    <>
      {isLanguage(name) ? <LanguageName code={name} /> : <Words text={bookFieldLabel(name)} />}
      {isRequired ? ' *' : ''}
    </>
  );
}

function isLanguage(name: string): name is LanguageCode {
  return (LANGUAGE_CODES as readonly string[]).includes(name);
}

function LanguageName({ code }: { readonly code: LanguageCode }): ReactNode {
  const { tag } = useLanguage();
  return <bdi>{new Intl.DisplayNames(tag, { type: 'language' }).of(code)}</bdi>;
}

function Hint({ name }: Pick<Props, 'name'>): ReactNode {
  if (isLanguage(name)) return null;
  return (
    <small className="muted">
      <Words text={bookFieldHint(name)} />
    </small>
  );
}

function Group(props: Props): ReactNode {
  return (
    <fieldset>
      <legend>
        <Label {...props} />
      </legend>
      <Hint {...props} />
      <RecordForm {...props} />
    </fieldset>
  );
}

function ListOf({ schema, value, path, name, isRequired, may, put }: Props): ReactNode {
  const items = Array.isArray(value) ? value : [];
  const inner = schema.items!;
  const fresh = inner.anyOf ? '' : {};
  return (
    <fieldset>
      <legend>
        <Label name={name} isRequired={isRequired} />
      </legend>
      <Hint name={name} />
      {items.map((item, at) => (
        <div key={at} className="inner-record">
          {inner.anyOf ? (
            <TitleField
              schema={inner}
              value={item}
              path={[...path, at]}
              name="title"
              isRequired={false}
              may={may}
              put={put}
            />
          ) : (
            <RecordForm schema={inner} value={item} path={[...path, at]} may={may} put={put} />
          )}
          {may && (
            <button type="button" className="plain" onClick={() => put([...path, at], undefined)}>
              <Words text={message('workbench.plan.remove-row')} />
            </button>
          )}
        </div>
      ))}
      {may && (
        <button
          type="button"
          onClick={() => (items.length === 0 ? put(path, [fresh]) : put([...path, items.length], fresh))}
        >
          <Words text={message('workbench.book.add')} />
        </button>
      )}
    </fieldset>
  );
}

/** One value. */
function Input(props: Props): ReactNode {
  const { schema, value, path, name, may, put } = props;
  const choices = choicesOf(name, schema);
  if (schema.type === 'boolean')
    return (
      <label className="field flag">
        <input
          type="checkbox"
          checked={value === true}
          disabled={!may}
          onChange={({ target }) => put(path, target.checked ? true : undefined)}
        />
        <span>
          <Label {...props} /> <Hint name={name} />
        </span>
      </label>
    );
  if (choices)
    return (
      <ChoiceInput
        label={<Label {...props} />}
        hint={<Hint name={name} />}
        choices={choices}
        isList={schema.type === 'array'}
        value={value}
        may={may}
        put={(chosen) => put(path, chosen)}
      />
    );
  return <TextInput {...props} />;
}

/** What is typed counts once the field is left, so that nothing is read half. */
function TextInput({ schema, value, path, name, isRequired, may, put }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? textOf(value);
  const done = (): void => {
    if (typed !== undefined && typed !== textOf(value)) put(path, valueOf(schema, typed));
    setTyped(undefined);
  };
  return (
    <label className="field">
      <span>
        <Label name={name} isRequired={isRequired} />
      </span>
      <input
        dir="auto"
        data-field={name}
        value={text}
        readOnly={!may}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
      <Hint name={name} />
    </label>
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function valueOf({ type }: FieldSchema, text: string): unknown {
  if (text.trim() === '') return undefined;
  if (type === 'array')
    return text
      .split(/[,;،؛]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const isNumber = (type === 'number' || type === 'integer') && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : text;
}
