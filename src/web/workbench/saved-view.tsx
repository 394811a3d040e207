import { useEffect, useState, type ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, workbenchPlace } from './address.ts';
import { askServer, askText, type Stored } from './api.ts';
import { RefusedNote, WhenAnswered } from './parts.tsx';
import { useAsked, useDoing } from './use-asked.ts';
import { useMay, useWorkspacePath } from './workbench-context.ts';

/** What is kept of a view: its whole address. */
interface KeptView {
  readonly version: 1;
  readonly address: string;
}

/** Keeps what is looked at in the workspace, under a short link for its members. */
export function SaveView({ name }: { readonly name: Text }): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [link, setLink] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  if (!may) return null;
  const save = (): void =>
    run(async () => {
      const kept: KeptView = { version: 1, address: location.hash };
      const query = new URLSearchParams({ kind: 'view', name: plain(name) });
      const made = await askServer<Stored>(
        'POST',
        path(`/objects?${query.toString()}`),
        code,
        new Blob([JSON.stringify(kept)]),
      );
      setLink(`${location.origin}/${addressOf({ view: 'view', object: made.id })}`);
    });
  return (
    <>
      <button type="button" className="plain save-view" disabled={isBusy} onClick={save}>
        <Words text={message('workbench.view.save')} />
      </button>
      {link !== undefined && (
        <input
          className="short-link"
          readOnly
          dir="ltr"
          value={link}
          aria-label={plain(message('workbench.view.link'))}
          onFocus={({ target }) => target.select()}
        />
      )}
      <RefusedNote refused={refused} />
    </>
  );
}

/** Leads to what a short link keeps; one that leads nowhere any more says so. */
export function OpenView({ id }: { readonly id: string }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const about = useAsked<Stored>(path(`/objects/${encodeURIComponent(id)}`));
  const [isLost, setLost] = useState(false);
  const isThere = about.state === 'answered';
  useEffect(() => {
    if (!isThere) return;
    const open = async (): Promise<void> => {
      const text = await askText(path(`/objects/${encodeURIComponent(id)}/content`), code);
      const { address } = JSON.parse(text) as KeptView;
      // Only places of ours are gone to, whatever the document says.
      location.replace(addressOf(workbenchPlace(address)));
    };
    open().catch(() => setLost(true));
    // In another language it leads to the same place.
  }, [isThere, id]);
  if (isLost)
    return (
      <p className="notice caution">
        <Words text={message('workbench.view.lost')} />
      </p>
    );
  return (
    <WhenAnswered asked={about} named={id}>
      {() => <div className="waiting" aria-hidden="true" />}
    </WhenAnswered>
  );
}
