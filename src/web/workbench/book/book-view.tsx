import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { findingText } from '../../../i18n/coded-text.ts';
import { message } from '../../../i18n/text.ts';
import { readBook } from '../../../formats/cooperation-book/read-book.ts';
import { BOOK_SCHEMAS, type BookPart } from '../../../schemas/cooperation-book.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo, stayAt } from '../address.ts';
import type { Stored } from '../api.ts';
import { keptCountry } from '../kept-country.ts';
import { DocumentsLink, Field, LostObjects, RefusedNote, WhenAnswered } from '../parts.tsx';
import { operationName } from '../question-form.tsx';
import { ShareParts } from '../share/share-parts.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { BOOK_PARTS, fileOfPart, recordsOf, withField, type RawRecord } from './book-text.ts';
import type { FieldSchema } from './field-schema.ts';
import { RecordForm } from './record-form.tsx';

/** Questions of this subject, by the name of the field that takes the book; a brief takes none. */
const QUESTIONS = {
  brief: undefined,
  match: 'book',
  commitments: 'book',
  event: 'book',
  'book.check': 'folder',
} as const;

/** The cooperation book in forms: who is in it, what is offered and needed, events, agreements and what was promised. */
export function BookView({
  book,
  part,
  record,
}: {
  readonly book?: string | undefined;
  readonly part?: string | undefined;
  readonly record?: string | undefined;
}): ReactNode {
  const path = useWorkspacePath();
  const books = useAsked<Stored[]>(path('/objects?kind=book'));
  return (
    <>
      <h1>
        <Words text={message('workbench.book.title')} />
      </h1>
      <ShareParts country={keptCountry() ?? ''} place={undefined} />
      <WhenAnswered asked={books}>
        {(known) => {
          const chosen = known.find(({ id }) => id === book) ?? known.at(0);
          const lost = book !== undefined && chosen?.id !== book && <LostObjects ids={[book]} />;
          if (!chosen)
            return (
              <>
                <Questions book={undefined} />
                {lost}
                <p className="notice">
                  <Words text={message('workbench.book.none')} /> <DocumentsLink />
                </p>
              </>
            );
          return (
            <>
              {lost}
              <Field label={message('workbench.kind.book')}>
                <select
                  value={chosen.id}
                  onChange={({ target }) => goTo({ view: 'book', book: target.value })}
                >
                  {known.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </Field>
              <OpenBook key={chosen.id} id={chosen.id} said={{ part, record }} />
            </>
          );
        }}
      </WhenAnswered>
    </>
  );
}

function OpenBook({
  id,
  said,
}: {
  readonly id: string;
  /** The part and the record that are looked at, as the address has them. */
  readonly said: { readonly part?: string | undefined; readonly record?: string | undefined };
}): ReactNode {
  const { plain } = useLanguage();
  const may = useMay('analyst');
  const stored = useStoredFiles(id);
  const part = BOOK_PARTS.find((one) => one === said.part) ?? 'needs';
  const chosen = Number(/^\d+$/.exec(said.record ?? '')?.[0] ?? 0);
  const look = (at: BookPart, place: number): void =>
    stayAt({ view: 'book', book: id, part: at, record: String(place) });
  const setChosen = (place: number): void => look(part, place);
  const schema = useMemo(() => schemaOf(part), [part]);
  const { files } = stored;
  const findings = useMemo(() => (files ? readBook(files).findings : []), [files]);
  if (!files)
    return stored.refused ? (
      <RefusedNote refused={stored.refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const file = fileOfPart(files, part);
  const records = file ? recordsOf(file) : [];
  const record = records.at(chosen);
  const add = (): void => {
    stored.change(withField(files, part, [records.length], firstRecord(schema, records.length)));
    setChosen(records.length);
  };
  return (
    <>
      <Questions book={id} />
      <SaveBar stored={stored} may={may} />
      <ul className="findings">
        {findings.map((finding, at) => (
          <li key={at} className={finding.severity}>
            <bdi className="muted">
              {[finding.file, finding.line].filter((one) => one !== undefined).join(':')}
            </bdi>{' '}
            <Words text={findingText(finding)} />
          </li>
        ))}
      </ul>
      <div className="book">
        <nav aria-label={plain(message('workbench.book.part'))}>
          {BOOK_PARTS.map((one) => (
            <button key={one} type="button" aria-pressed={one === part} onClick={() => look(one, 0)}>
              <Words text={message(`workbench.book.part.${one}`)} />
            </button>
          ))}
        </nav>
        <ul className="records">
          {records.map((one, at) => (
            <li key={at}>
              <button
                type="button"
                className="plain"
                aria-pressed={at === chosen}
                onClick={() => setChosen(at)}
              >
                <bdi>{nameOf(one)}</bdi>
              </button>
            </li>
          ))}
          {may && file && (
            <li>
              <button type="button" onClick={add}>
                <Words text={message('workbench.book.add')} />
              </button>
            </li>
          )}
        </ul>
        {record && (
          <section key={`${part} ${chosen}`}>
            <RecordForm
              schema={schema}
              value={record}
              path={[chosen]}
              may={may}
              put={(path, value) => stored.change(withField(files, part, path, value))}
            />
            {may && (
              <button
                type="button"
                onClick={() => {
                  stored.change(withField(files, part, [chosen], undefined));
                  setChosen(0);
                }}
              >
                <Words text={message('workbench.plan.remove-row')} />
              </button>
            )}
          </section>
        )}
      </div>
    </>
  );
}

/** What can be asked of the book, and of two countries without one. */
function Questions({ book }: { readonly book: string | undefined }): ReactNode {
  return (
    <p className="asks">
      {Object.entries(QUESTIONS).map(([operation, field]) => (
        <a
          key={operation}
          href={addressOf({ view: 'ask', operation, given: field && book ? { [field]: book } : {} })}
        >
          <Words text={operationName(operation)} />
        </a>
      ))}
    </p>
  );
}

function schemaOf(part: BookPart): FieldSchema {
  const { items } = z.toJSONSchema(BOOK_SCHEMAS[part], {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as FieldSchema;
  return items!;
}

/** A record to begin with: an id of its own where it has one. */
function firstRecord({ properties }: FieldSchema, count: number): RawRecord {
  return properties && 'id' in properties ? { id: `new-${count + 1}` } : {};
}

/** What a record is called in lists. */
function nameOf(record: RawRecord): string {
  const title = record['title'] ?? record['name'];
  const named = typeof title === 'object' && title !== null ? Object.values(title)[0] : title;
  return (
    [record['id'] ?? record['country'], named].filter((one) => typeof one === 'string').join(' · ') || '–'
  );
}
