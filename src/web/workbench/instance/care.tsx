import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';

interface KnownBackup {
  readonly name: string;
  readonly software: string;
  readonly tables: number;
  readonly rows: number;
}

interface Check {
  readonly at: string;
  readonly auditRows: number;
  readonly contents: number;
  readonly faults: readonly string[];
}

/** Backups on the machine and what a check of the instance found. */
export function Care(): ReactNode {
  return (
    <div className="side-cards">
      <Backups />
      <Checks />
    </div>
  );
}

function Backups(): ReactNode {
  const { code } = useLanguage();
  const backups = useAsked<KnownBackup[]>('/api/instance/backups');
  const { isBusy, refused, run } = useDoing();
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.backups')} />
      </h2>
      <p>
        <button
          type="button"
          className="main"
          disabled={isBusy}
          onClick={() =>
            run(async () => {
              await askServer('POST', '/api/instance/backups', code);
              backups.again();
            })
          }
        >
          <Words text={message('workbench.backup.make')} />
        </button>
      </p>
      {isBusy && <progress />}
      <RefusedNote refused={refused} />
      <WhenAnswered asked={backups}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.backups.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map(({ name, tables, rows }) => (
                <li key={name}>
                  <bdi dir="ltr">{name}</bdi>
                  <span className="muted">
                    <Words text={message('workbench.backup.rows', { tables, rows })} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
      <p className="muted">
        <Words text={message('workbench.backup.restore', { command: 'muruna admin restore' })} />
      </p>
    </section>
  );
}

function Checks(): ReactNode {
  const { code } = useLanguage();
  const check = useAsked<{ last: Check | null }>('/api/instance/check');
  const { isBusy, refused, run } = useDoing();
  return (
    <section className="card">
      <h2>
        <Words text={message('workbench.check')} />
      </h2>
      <p>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            run(async () => {
              await askServer('POST', '/api/instance/check', code);
              check.again();
            })
          }
        >
          <Words text={message('workbench.check.now')} />
        </button>
      </p>
      {isBusy && <progress />}
      <RefusedNote refused={refused} />
      <WhenAnswered asked={check}>{({ last }) => <LastCheck last={last} />}</WhenAnswered>
    </section>
  );
}

function LastCheck({ last }: { readonly last: Check | null }): ReactNode {
  if (last === null)
    return (
      <p className="muted">
        <Words text={message('workbench.check.none')} />
      </p>
    );
  const { at, auditRows: rows, contents, faults } = last;
  return (
    <>
      <MomentText at={at} />
      {faults.length === 0 ? (
        <p className="notice note">
          <Words text={message('admin.sound', { rows, contents })} />
        </p>
      ) : (
        <div className="notice warning">
          <Words text={message('admin.faults', { faults: faults.length })} />
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
