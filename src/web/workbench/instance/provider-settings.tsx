import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { Role } from '../../../store/database/tables.ts';
import { Words } from '../../shared/words.tsx';
import { WhenAnswered } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';

interface Settings {
  readonly issuer: string | null;
  readonly clientId: string;
  readonly callback: string;
  readonly groupsClaim: string;
  readonly groups: readonly { readonly group: string; readonly workspace: string; readonly role: Role }[];
}

const OPTION = '--provider';

/** The sign-in provider as the file of the machine sets it. */
export function ProviderPage(): ReactNode {
  const settings = useAsked<Settings>('/api/instance/provider');
  const workspaces = useAsked<{ id: string; name: string }[]>('/api/instance/workspaces');
  const known = workspaces.state === 'answered' ? workspaces.answer : [];
  return (
    <WhenAnswered asked={settings}>
      {({ issuer, clientId, callback, groupsClaim, groups }) => (
        <section>
          <p>
            <Words
              text={message(issuer === null ? 'workbench.provider.none' : 'workbench.provider.from-file', {
                option: OPTION,
              })}
            />
          </p>
          <dl className="provider-facts">
            <Fact label={<bdi dir="ltr">issuer</bdi>} value={issuer} />
            <Fact label={<bdi dir="ltr">clientId</bdi>} value={issuer === null ? null : clientId} />
            <Fact label={<bdi dir="ltr">groupsClaim</bdi>} value={issuer === null ? null : groupsClaim} />
            <Fact label={<Words text={message('workbench.provider.callback')} />} value={callback} />
          </dl>
          {groups.length > 0 && (
            <>
              <h3>
                <Words text={message('workbench.provider.groups')} />
              </h3>
              <ul className="rows">
                {groups.map(({ group, workspace, role }) => (
                  <li key={`${group} ${workspace}`}>
                    <bdi>{group}</bdi>
                    <bdi>{known.find(({ id }) => id === workspace)?.name ?? workspace}</bdi>
                    <span className="muted">
                      <Words text={message(`workbench.role.${role}`)} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </WhenAnswered>
  );
}

/** A setting under the name that it has in the file; one that is not set is left out. */
function Fact({ label, value }: { readonly label: ReactNode; readonly value: string | null }): ReactNode {
  if (value === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi dir="ltr">{value}</bdi>
      </dd>
    </div>
  );
}
