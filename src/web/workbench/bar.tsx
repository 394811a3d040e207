import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import { askServer, type Me } from './api.ts';
import { CommandPalette } from './command-palette.tsx';
import { forgetKept } from './forget-kept.ts';

/** Whether the workspace is one of theirs. */
export function isMember(me: Me, workspace: { readonly id: string }): boolean {
  return me.workspaces.some(({ id }) => id === workspace.id);
}

/** The head of every page: the workspace, the search for anything, the language, and who one is. */
export function Bar({
  me,
  workspace,
  choose,
  left,
  chooseLanguage,
}: {
  readonly me: Me;
  readonly workspace: Me['workspaces'][number];
  readonly choose: (id: string) => void;
  readonly left: () => void;
  readonly chooseLanguage: (code: LanguageCode) => void;
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <header className="bar">
      <a className="brand" href={addressOf({ view: 'home' })}>
        Muruna
      </a>
      <select
        className={me.workspaces.length > 1 ? 'workspace' : 'workspace only'}
        value={workspace.id}
        aria-label={plain(message('workbench.workspace'))}
        onChange={({ target }) => choose(target.value)}
      >
        {(isMember(me, workspace) ? me.workspaces : [workspace, ...me.workspaces]).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <CommandPalette chooseLanguage={chooseLanguage} />
      <span className="space" />
      <Folded>
        <LanguageChoice choose={chooseLanguage} />
        {me.isVisitor ? <SignInLink /> : <Person me={me} left={left} />}
      </Folded>
    </header>
  );
}

/** What stands in the head where there is room; on a telephone it is folded behind a button, so that the head is one line. */
function Folded({ children }: { readonly children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { plain } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  const closeBehind = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="fold" onKeyDown={closeByKey} onBlur={closeBehind}>
      <button
        ref={button}
        type="button"
        className="plain unfold"
        aria-label={plain(message('workbench.fold'))}
        aria-expanded={isOpen}
        aria-controls="folded"
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <div id="folded" className={isOpen ? 'folded open' : 'folded'}>
        {children}
      </div>
    </div>
  );
}

function SignInLink(): ReactNode {
  return (
    <a className="button" href={addressOf({ view: 'sign-in' })}>
      <Words text={message('workbench.sign-in')} />
    </a>
  );
}

/** Who is signed in, and the way out. */
export function Person({ me, left }: { readonly me: Me; readonly left: () => void }): ReactNode {
  const { code } = useLanguage();
  return (
    <>
      <a href={addressOf({ view: 'account' })}>
        <bdi>{me.display}</bdi>
      </a>
      <button
        type="button"
        className="plain"
        onClick={() => void askServer('POST', '/api/sign-out', code).then(forgetKept).finally(left)}
      >
        <Words text={message('route.sign-out')} />
      </button>
    </>
  );
}

/** The language of the page. */
export function LanguageChoice({ choose }: { readonly choose: (code: LanguageCode) => void }): ReactNode {
  const { code, plain } = useLanguage();
  return (
    <select
      className="language"
      value={code}
      aria-label={plain(message('explore.language'))}
      onChange={({ target }) => choose(target.value as LanguageCode)}
    >
      {LANGUAGE_CODES.map((one) => (
        <option key={one} value={one} lang={one}>
          {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
        </option>
      ))}
    </select>
  );
}
