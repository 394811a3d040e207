import { useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { askServer } from './api.ts';
import { DocumentView, type AnswerDocument } from './document-view.tsx';
import { WhenAnswered, MomentText, RefusedNote } from './parts.tsx';
import { useAsked, useDoing } from './use-asked.ts';
import { useWorkspacePath } from './workbench-context.ts';

interface Share {
  readonly id: string;
  readonly title: string;
  readonly shared_at: string;
  readonly ends_at: string;
  readonly revoked_at: string | null;
}

/** Makes a link to an answer; the link is shown once. */
export function ShareForm({ answer }: { readonly answer: string }): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const [link, setLink] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  const make = (): void =>
    run(async () => {
      const made = await askServer<{ link: string }>('POST', path('/shares'), code, {
        answer,
        title: titleOfPage(),
      });
      setLink(made.link);
    });
  if (link !== undefined)
    return (
      <span className="link-once">
        <Words text={message('workbench.link-once')} />{' '}
        <input
          readOnly
          dir="ltr"
          value={link}
          aria-label={plain(message('workbench.share'))}
          onFocus={({ target }) => target.select()}
        />
      </span>
    );
  return (
    <>
      <button type="button" className="plain" disabled={isBusy} onClick={make}>
        <Words text={message('workbench.share')} />
      </button>
      <RefusedNote refused={refused} />
    </>
  );
}

/** What stands above the answer; the name of the program where nothing does. */
function titleOfPage(): string {
  return document.querySelector('#content h1')?.textContent ?? document.title;
}

/** Links that were made, to be revoked. */
export function ShareList(): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const shares = useAsked<Share[]>(path('/shares'));
  const { refused, run } = useDoing();
  return (
    <section>
      <h2>
        <Words text={message('workbench.shares')} />
      </h2>
      <RefusedNote refused={refused} />
      <WhenAnswered asked={shares}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.shares.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map(({ id, title, ends_at: endsAt, revoked_at: revokedAt }) => (
                <li key={id}>
                  <bdi>{title}</bdi>
                  <span className="muted">
                    <Words text={message(revokedAt === null ? 'workbench.ends' : 'workbench.revoked')} />{' '}
                    <MomentText at={revokedAt ?? endsAt} />
                  </span>
                  {revokedAt === null && (
                    <button
                      type="button"
                      onClick={() =>
                        run(async () => {
                          await askServer('DELETE', path(`/shares/${id}`), code);
                          shares.again();
                        })
                      }
                    >
                      <Words text={message('workbench.revoke')} />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </section>
  );
}

interface Shared {
  readonly title: string;
  readonly operation: string;
  readonly command: string;
  readonly computedAt: string;
  readonly endsAt: string;
  readonly answer: AnswerDocument;
}

/** What is behind a link: one answer, how old it is, and nothing that leads elsewhere. */
export function SharedView({ secret }: { readonly secret: string }): ReactNode {
  const shared = useAsked<Shared>(`/api/shared/${encodeURIComponent(secret)}`);
  return (
    <main className="shared">
      <WhenAnswered asked={shared}>
        {({ operation, command, computedAt, endsAt, answer }) => (
          <>
            <p className="notice note">
              <Words text={message('workbench.frozen')} /> <MomentText at={computedAt} /> ·{' '}
              <Words text={message('workbench.ends')} /> <MomentText at={endsAt} />
            </p>
            <DocumentView operation={operation} document={answer} command={command} />
          </>
        )}
      </WhenAnswered>
    </main>
  );
}
