import { use, type ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import { NOT_FOUND, SIGNED_OUT, type Me, type Refused } from './api.ts';
import { useAsked, type AskedState } from './use-asked.ts';
import { useNamed } from './use-named.ts';
import { WorkingContext } from './workbench-context.ts';

/** Why something was refused; what was typed stays, also while one signs in again beside it. */
export function RefusedNote({
  refused,
  named,
}: {
  readonly refused: Refused | undefined;
  /** What was asked for, to be named where it is not there. */
  readonly named?: string | undefined;
}): ReactNode {
  if (!refused) return null;
  return refused.problem?.type === NOT_FOUND ? (
    <NotThere title={refused.problem.title} named={named} />
  ) : (
    <OtherwiseRefused refused={refused} />
  );
}

/** Nothing is there; for who is no longer a member that is so of everything in the workspace. */
function NotThere({
  title,
  named,
}: {
  readonly title: string;
  readonly named: string | undefined;
}): ReactNode {
  const working = use(WorkingContext);
  const me = useAsked<Me>(working && '/api/me');
  const isOut =
    working &&
    me.state === 'answered' &&
    me.answer.workspaces.every(({ id }) => id !== working.workspace.id) &&
    !working.me.isVisitor;
  return (
    <p className="notice warning" role="alert">
      {isOut ? (
        <Words text={message('workbench.no-longer-member', { workspace: working.workspace.name })} />
      ) : named === undefined ? (
        title
      ) : (
        <Words text={message('workbench.lost', { what: [{ kind: 'literal', literal: named }] })} />
      )}
    </p>
  );
}

function OtherwiseRefused({ refused }: { readonly refused: Refused }): ReactNode {
  const named = useNamed(JSON.stringify(refused.problem ?? ''));
  const why = refused.problem?.['why'];
  const findings = refused.problem?.['findings'] as
    | readonly { line?: number; sentence: string }[]
    | undefined;
  return (
    <div className="notice warning" role="alert">
      {refused.problem ? named(refused.problem.title) : <Words text={message('workbench.server-gone')} />}
      {typeof why === 'string' && <> {named(why)}</>}
      {refused.problem?.type === SIGNED_OUT && (
        <>
          {' '}
          <a href={addressOf({ view: 'sign-in' })} target="_blank" rel="noopener">
            <Words text={message('workbench.sign-in.beside')} />
          </a>
        </>
      )}
      {findings && (
        <ul>
          {findings.map(({ line, sentence }, at) => (
            <li key={at}>
              {line === undefined ? '' : `${line}: `}
              {named(sentence)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was asked for once it is there; until then its shape, or why it is not. */
export function WhenAnswered<Answer>({
  asked,
  named,
  children,
}: {
  readonly asked: AskedState<Answer>;
  /** What is asked for, to be named where it is not there. */
  readonly named?: string;
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  if (asked.state === 'refused') return <RefusedNote refused={asked.refused} named={named} />;
  if (asked.state === 'asking') return <div className="waiting" aria-hidden="true" />;
  return children(asked.answer);
}

/** Names what an address speaks of and the workspace does not have. */
export function LostObjects({
  ids,
  children,
}: {
  readonly ids: readonly string[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}): ReactNode {
  if (ids.length === 0) return null;
  const what: readonly Text[] = ids.map((literal) => ({ kind: 'literal', literal }));
  return (
    <p className="notice caution lost">
      <Words text={message('workbench.lost', { what })} />
      {children}
    </p>
  );
}

/** Leads to where documents are brought to. */
export function DocumentsLink(): ReactNode {
  return (
    <a href={addressOf({ view: 'documents' })}>
      <Words text={message('workbench.documents')} />
    </a>
  );
}

/** A secret or a link with one, to be copied now. */
export function ShownOnce({ text, label }: { readonly text: string; readonly label: Text }): ReactNode {
  const { plain } = useLanguage();
  return (
    <p className="link-once" role="status">
      <Words text={message('workbench.link-once')} />{' '}
      <input
        readOnly
        dir="ltr"
        value={text}
        aria-label={plain(label)}
        onFocus={({ target }) => target.select()}
      />
    </p>
  );
}

/** A field of a form with its label. */
export function Field({
  label,
  hint,
  children,
}: {
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label className="field">
      <span>
        <Words text={label} />
      </span>
      {children}
      {hint && (
        <small>
          <Words text={hint} />
        </small>
      )}
    </label>
  );
}

/** The day first and 24 hours, as in reports. */
const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** A moment as readers write it. */
export function MomentText({ at }: { readonly at: string }): ReactNode {
  const { dates } = useLanguage();
  return <time dateTime={at}>{new Date(at).toLocaleString(dates, MOMENT)}</time>;
}
