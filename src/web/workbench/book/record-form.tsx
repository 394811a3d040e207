import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';

/** What a form needs of a JSON Schema. */
export interface FieldSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

type Path = readonly (string | number)[];
/** Puts a value at a path inside the record; undefined takes it away. */
type Put = (path: Path, value: unknown) => void;

interface Props {
  readonly schema: FieldSchema;
  readonly value: unknown;
  readonly path: Path;
  readonly label: string;
  readonly may: boolean;
  readonly put: Put;
}

/** A form of a record, derived from its schema: fields by their names in the file, lists inside it as lists. */
export function RecordForm({ schema, value, path, may, put }: Omit<Props, 'label'>): ReactNode {
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <div className="record">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <FieldOf
          key={name}
          schema={field}
          value={record[name]}
          path={[...path, name]}
          label={schema.required?.includes(name) ? `${name} *` : name}
          may={may}
          put={put}
        />
      ))}
    </div>
  );
}

function FieldOf(props: Props): ReactNode {
  const { schema, value, label } = props;
  // A title: one for all languages, or one in each.
  if (schema.anyOf) {
    const isText = typeof value !== 'object' || value === null;
    const form = schema.anyOf.find(({ type }) => type === (isText ? 'string' : 'object'))!;
    return isText ? <Input {...props} schema={form} /> : <Group {...props} schema={form} />;
  }
  if (schema.type === 'object') return <Group {...props} />;
  if (schema.type !== 'array') return <Input {...props} />;
  return schema.items?.type === 'object' ? (
    <ListOf {...props} label={label} />
  ) : (
    <Input {...props} schema={schema} />
  );
}

function Group({ label, ...props }: Props): ReactNode {
  return (
    <fieldset>
      <legend>
        <bdi>{label}</bdi>
      </legend>
      <RecordForm {...props} />
    </fieldset>
  );
}

function ListOf({ schema, value, path, label, may, put }: Props): ReactNode {
  const items = Array.isArray(value) ? value : [];
  return (
    <fieldset>
      <legend>
        <bdi>{label}</bdi>
      </legend>
      {items.map((item, at) => (
        <div key={at} className="inner-record">
          <RecordForm schema={schema.items!} value={item} path={[...path, at]} may={may} put={put} />
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
          onClick={() =>
            put(items.length === 0 ? path : [...path, items.length], items.length === 0 ? [{}] : {})
          }
        >
          <Words text={message('workbench.book.add')} />
        </button>
      )}
    </fieldset>
  );
}

/** One value. What is typed counts once the field is left, so that nothing is read half. */
function Input({ schema, value, path, label, may, put }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? textOf(value);
  const done = (): void => {
    if (typed !== undefined && typed !== textOf(value)) put(path, valueOf(schema, typed));
    setTyped(undefined);
  };
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
          <bdi>{label}</bdi>
        </span>
      </label>
    );
  return (
    <label className="field">
      <span>
        <bdi>{label}</bdi>
      </span>
      {schema.enum ? (
        <select value={text} disabled={!may} onChange={({ target }) => put(path, target.value || undefined)}>
          <option value="" />
          {schema.enum.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          dir="auto"
          value={text}
          readOnly={!may}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={done}
          onKeyDown={(event) => event.key === 'Enter' && done()}
        />
      )}
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
