import { useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { FileInput } from '../file-input.tsx';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer, type KnownSnapshot } from '../api.ts';
import { RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';

/** The snapshots of the instance: which one answers, sent from here, or fetched from a mirror. */
export function Snapshots(): ReactNode {
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  return (
    <div className="side-cards">
      <section className="card">
        <h2>
          <Words text={message('workbench.instance.snapshots')} />
        </h2>
        <WhenAnswered asked={snapshots}>
          {(known) => (
            <ul className="rows">
              {known.map((one) => (
                <SnapshotRow key={one.id} snapshot={one} changed={snapshots.again} />
              ))}
            </ul>
          )}
        </WhenAnswered>
        <AddFile added={snapshots.again} />
      </section>
      <Mirrors fetched={snapshots.again} />
    </div>
  );
}

function SnapshotRow({
  snapshot: { id, name, date, isDefault },
  changed,
}: {
  readonly snapshot: KnownSnapshot;
  readonly changed: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const { isBusy, refused, run } = useDoing();
  return (
    <li>
      <span>
        <Words text={{ kind: 'date', date }} /> <bdi className="muted">{name}</bdi>
      </span>
      {isDefault ? (
        <span className="muted">
          <Words text={message('home.in-use')} />
        </span>
      ) : (
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            run(async () => {
              await askServer('PUT', `/api/instance/snapshots/${id}/default`, code);
              changed();
            })
          }
        >
          <Words text={message('workbench.snapshot.use')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </li>
  );
}

function AddFile({ added }: { readonly added: () => void }): ReactNode {
  const { code } = useLanguage();
  const { isBusy, refused, run } = useDoing();
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void =>
    run(async () => {
      const file = target.files?.item(0);
      if (!file) return;
      const query = new URLSearchParams({ name: file.name });
      await askServer('POST', `/api/instance/snapshots?${query.toString()}`, code, file);
      target.value = '';
      added();
    });
  return (
    <>
      <label className="field">
        <span>
          <Words text={message('workbench.snapshot.add')} />
        </span>
        <FileInput name="snapshot" disabled={isBusy} onChange={chosen} />
      </label>
      {isBusy && <progress />}
      <RefusedNote refused={refused} />
    </>
  );
}

interface AtMirrors {
  readonly offered: readonly { readonly mirror: string; readonly name: string; readonly sha256: string }[];
  readonly refused: readonly { readonly mirror: string; readonly sentence: string }[];
}

function Mirrors({ fetched }: { readonly fetched: () => void }): ReactNode {
  const mirrors = useAsked<{ mirrors: string[] }>('/api/instance/mirrors');
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.mirrors')} />
      </h2>
      <p className="muted">
        <Words text={message('workbench.mirrors.hint')} />
      </p>
      <WhenAnswered asked={mirrors}>
        {(known) => <MirrorForm key={known.mirrors.join('\n')} known={known.mirrors} saved={mirrors.again} />}
      </WhenAnswered>
      <AtTheMirrors fetched={fetched} />
    </section>
  );
}

function MirrorForm({
  known,
  saved,
}: {
  readonly known: readonly string[];
  readonly saved: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const [text, setText] = useState(known.join('\n'));
  const { isBusy, refused, run } = useDoing();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const mirrors = text.split(/\s+/).filter(Boolean);
      await askServer('PUT', '/api/instance/mirrors', code, { mirrors });
      saved();
    });
  };
  return (
    <form onSubmit={submit}>
      <label className="field">
        <span>
          <Words text={message('workbench.mirrors')} />
        </span>
        <textarea
          name="mirrors"
          rows={3}
          dir="ltr"
          spellCheck={false}
          placeholder="https://"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <RefusedNote refused={refused} />
      <p>
        <button type="submit" disabled={isBusy || text === known.join('\n')}>
          <Words text={message('workbench.save')} />
        </button>
      </p>
    </form>
  );
}

function AtTheMirrors({ fetched }: { readonly fetched: () => void }): ReactNode {
  const { code } = useLanguage();
  const [found, setFound] = useState<AtMirrors>();
  const { isBusy, refused, run } = useDoing();
  const look = async (): Promise<void> =>
    setFound(await askServer<AtMirrors>('GET', '/api/instance/mirrors/snapshots', code));
  const take = (mirror: string, sha256: string): void =>
    run(async () => {
      await askServer('POST', '/api/instance/mirrors/snapshots', code, { mirror, sha256 });
      fetched();
      await look();
    });
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => run(look)}>
        <Words text={message('workbench.mirrors.look')} />
      </button>
      {isBusy && <progress />}
      <RefusedNote refused={refused} />
      {found?.refused.map(({ mirror, sentence }) => (
        <p key={mirror} className="notice warning">
          {sentence}
        </p>
      ))}
      {found && found.offered.length === 0 && found.refused.length === 0 && (
        <p className="muted">
          <Words text={message('workbench.mirrors.nothing')} />
        </p>
      )}
      <ul className="rows">
        {found?.offered.map(({ mirror, name, sha256 }) => (
          <li key={`${mirror} ${sha256}`}>
            <span>
              <bdi dir="ltr">{name}</bdi>{' '}
              <bdi dir="ltr" className="muted">
                {new URL(mirror).host}
              </bdi>
            </span>
            <button type="button" disabled={isBusy} onClick={() => take(mirror, sha256)}>
              <Words text={message('workbench.mirrors.fetch')} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
