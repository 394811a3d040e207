import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, INSTANCE_PARTS, type InstancePart } from '../address.ts';
import { AccountList } from './accounts.tsx';
import { AuditList } from './audit.tsx';
import { Care } from './care.tsx';
import { ProviderPage } from './provider-settings.tsx';
import { Snapshots } from './snapshots.tsx';
import { Workspaces } from './workspaces.tsx';

const VIEWS: Readonly<Record<InstancePart, () => ReactNode>> = {
  accounts: AccountList,
  workspaces: Workspaces,
  snapshots: Snapshots,
  provider: ProviderPage,
  care: Care,
  audit: AuditList,
};

/** What the administrator of the instance keeps. */
export function InstanceView({ part }: { readonly part: InstancePart }): ReactNode {
  const { plain } = useLanguage();
  const View = VIEWS[part];
  return (
    <>
      <h1>
        <Words text={message('workbench.instance')} />
      </h1>
      <nav className="parts" aria-label={plain(message('workbench.instance'))}>
        {INSTANCE_PARTS.map((one) => (
          <a
            key={one}
            href={addressOf({ view: 'instance', part: one })}
            aria-current={one === part ? 'page' : undefined}
          >
            <Words text={message(`workbench.instance.${one}`)} />
          </a>
        ))}
      </nav>
      <View />
    </>
  );
}
