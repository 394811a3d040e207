import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { message, titleText } from '../../../i18n/text.ts';
import { readBook } from '../../../formats/cooperation-book/read-book.ts';
import type { EventPack } from '../../../schemas/folder-answers.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../schemas/report-formats.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askForJob } from '../ask-job.ts';
import { FORMAT_NAMES } from '../downloads.tsx';
import { Field, RefusedNote, WhenAnswered } from '../parts.tsx';
import type { FolderFile } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { FollowedAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** Everything the meetings of an event need, as one download. */
export function EventPackPart({
  book,
  snapshot,
}: {
  readonly book: string;
  readonly snapshot: string | undefined;
}): ReactNode {
  const path = useWorkspacePath();
  const content = useAsked<{ files: FolderFile[] }>(path(`/objects/${encodeURIComponent(book)}/content`));
  return (
    <section aria-labelledby="pack-title">
      <h2 id="pack-title">
        <Words text={message('share.part.pack')} />
      </h2>
      <p className="muted">
        <Words text={message('share.pack.hint')} />
      </p>
      <WhenAnswered asked={content}>
        {({ files }) => <PackForm book={book} files={files} snapshot={snapshot} />}
      </WhenAnswered>
    </section>
  );
}

function PackForm({
  book,
  files,
  snapshot,
}: {
  readonly book: string;
  readonly files: readonly FolderFile[];
  readonly snapshot: string | undefined;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const events = useMemo(() => readBook(files).book.events, [files]);
  const [event, setEvent] = useState(events.at(0)?.id ?? '');
  const [formats, setFormats] = useState<readonly ReportFormat[]>(['html', 'pdf']);
  const [job, setJob] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  if (events.length === 0)
    return (
      <p className="notice">
        <Words text={message('share.pack.none')} />
      </p>
    );
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    run(async () => {
      const request = { book, event, formats, ...(snapshot !== undefined && { snapshot }) };
      setJob(await askForJob('event.pack', request, path, code));
    });
  };
  return (
    <>
      <form className="inline-fields" onSubmit={submit}>
        <Field label={message('share.pack.event')}>
          <select value={event} onChange={({ target }) => setEvent(target.value)}>
            {events.map(({ id, name }) => (
              <option key={id} value={id}>
                {plain(titleText(name))}
              </option>
            ))}
          </select>
        </Field>
        <fieldset className="layers">
          <legend>
            <Words text={message('share.pack.formats')} />
          </legend>
          {REPORT_FORMATS.map((format) => (
            <label key={format}>
              <input
                type="checkbox"
                checked={formats.includes(format)}
                onChange={({ target }) =>
                  setFormats(target.checked ? [...formats, format] : formats.filter((one) => one !== format))
                }
              />{' '}
              {FORMAT_NAMES[format]}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="main" disabled={!may || isBusy || formats.length === 0}>
          <Words text={message('share.pack.make')} />
        </button>
      </form>
      <RefusedNote refused={refused} />
      {job !== undefined && (
        <FollowedAnswer<EventPack> key={job} id={job}>
          {({ files: packed }) => (
            <>
              <p>
                <a className="button" href={path(`/jobs/${job}/files`)} download>
                  <Words text={message('share.pack.download', { count: packed.length })} />
                </a>
              </p>
              <ul className="pack-files small muted">
                {packed.map(({ name }) => (
                  <li key={name}>
                    <bdi dir="ltr">{name}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </FollowedAnswer>
      )}
    </>
  );
}
