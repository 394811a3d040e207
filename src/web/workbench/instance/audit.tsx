import { useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { MomentText, WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import type { KnownAccount } from './accounts.tsx';

interface AuditRow {
  readonly number: number;
  readonly at: string;
  readonly account: string | null;
  readonly workspace: string | null;
  readonly action: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Audit {
  readonly rows: readonly AuditRow[];
  readonly firstTampered: number | null;
}

const AT_A_TIME = 100;

/** What was done, the newest first, and whether the chain of hashes holds. */
export function AuditList(): ReactNode {
  const audit = useAsked<Audit>('/api/instance/audit');
  return (
    <WhenAnswered asked={audit}>
      {({ rows, firstTampered }) => (
        <section>
          {firstTampered === null ? (
            <p className="notice note">
              <Words text={message('workbench.audit.whole', { rows: rows.length })} />
            </p>
          ) : (
            <p className="notice warning" role="alert">
              <Words text={message('admin.audit-tampered', { number: firstTampered })} />
            </p>
          )}
          <p>
            <a href="/api/instance/audit" download="audit.json">
              <Words text={message('workbench.export')} /> JSON
            </a>
          </p>
          <AuditTable rows={rows} tampered={firstTampered} />
        </section>
      )}
    </WhenAnswered>
  );
}

function AuditTable({
  rows,
  tampered,
}: {
  readonly rows: readonly AuditRow[];
  readonly tampered: number | null;
}): ReactNode {
  const { code, numerals } = useLanguage();
  const [shown, setShown] = useState(AT_A_TIME);
  const accounts = useAsked<KnownAccount[]>('/api/instance/accounts');
  const workspaces = useAsked<{ id: string; name: string }[]>('/api/instance/workspaces');
  const names = useMemo(() => {
    const people =
      accounts.state === 'answered' ? accounts.answer.map(({ id, display }) => [id, display]) : [];
    const places = workspaces.state === 'answered' ? workspaces.answer.map(({ id, name }) => [id, name]) : [];
    return new Map([...people, ...places] as [string, string][]);
  }, [accounts, workspaces]);
  const named = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const number = new Intl.NumberFormat(`${code}-u-nu-${numerals}`);
  const newest = rows.toReversed().slice(0, shown);
  return (
    <>
      <div className="scroll" tabIndex={0}>
        <table className="audit-rows">
          <thead>
            <tr>
              <th className="end">
                <Words text={message('workbench.audit.number')} />
              </th>
              <th>
                <Words text={message('workbench.audit.when')} />
              </th>
              <th>
                <Words text={message('workbench.audit.what')} />
              </th>
              <th>
                <Words text={message('workbench.audit.who')} />
              </th>
              <th>
                <Words text={message('workbench.workspace')} />
              </th>
              <th>
                <Words text={message('workbench.audit.facts')} />
              </th>
            </tr>
          </thead>
          <tbody>
            {newest.map((row) => (
              <tr key={row.number} className={row.number === tampered ? 'failed' : undefined}>
                <td className="end">{number.format(row.number)}</td>
                <td>
                  <MomentText at={row.at} />
                </td>
                <td>
                  <Deed action={row.action} />
                </td>
                <td>
                  <bdi>{named(row.account)}</bdi>
                </td>
                <td>
                  <bdi>{named(row.workspace)}</bdi>
                </td>
                <td className="muted">
                  <bdi dir="ltr">{factsOf(row)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < rows.length && (
        <p>
          <button type="button" onClick={() => setShown(shown + AT_A_TIME)}>
            <Words text={message('workbench.more')} />
          </button>
        </p>
      )}
    </>
  );
}

/** Deeds that are written into the audit. */
const AUDITED = [
  'account.disabled',
  'account.linked',
  'account.made',
  'backup.made',
  'campaign.cancelled',
  'campaign.resumed',
  'campaign.submitted',
  'codes.off',
  'codes.on',
  'exercise.begun',
  'exercise.ended',
  'exercise.made',
  'exercise.removed',
  'instance.checked',
  'member.invited',
  'member.joined',
  'member.removed',
  'member.role',
  'mirrors.set',
  'object.removed',
  'partner-token.made',
  'partner-token.revoked',
  'password.changed',
  'password.link-made',
  'password.reset',
  'session.opened',
  'share.made',
  'share.revoked',
  'snapshot.added',
  'snapshot.chosen',
  'taxii.added',
  'taxii.deleted',
  'token.made',
  'token.revoked',
  'workspace.joined-by-administrator',
  'workspace.made',
] as const;

/** What was done, in words; the code of a deed that this page does not know. */
function Deed({ action }: { readonly action: string }): ReactNode {
  const known = AUDITED.find((one) => one === action);
  return known ? <Words text={message(`workbench.deed.${known}`)} /> : <code dir="ltr">{action}</code>;
}

function factsOf({ facts }: AuditRow): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
