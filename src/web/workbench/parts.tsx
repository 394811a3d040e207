import type { ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import { SIGNED_OUT, type Refused } from './api.ts';
import type { AskedState } from './use-asked.ts';
import { useNamed } from './use-named.ts';

/** Why something was refused; what was typed stays, also while one signs in again beside it. */
export function RefusedNote({ refused }: { readonly refused: Refused | undefined }): ReactNode {
  const named = useNamed(JSON.stringify(refused?.problem ?? ''));
  if (!refused) return null;
  const findings = refused.problem?.['findings'] as
    | readonly { line?: number; sentence: string }[]
    | undefined;
  return (
    <div className="notice warning" role="alert">
      {refused.problem ? named(refused.problem.title) : <Words text={message('workbench.server-gone')} />}
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
  children,
}: {
  readonly asked: AskedState<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  if (asked.state === 'refused') return <RefusedNote refused={asked.refused} />;
  if (asked.state === 'asking') return <div className="waiting" aria-hidden="true" />;
  return children(asked.answer);
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

/** A moment as readers write it. */
export function MomentText({ at }: { readonly at: string }): ReactNode {
  const { code, numerals } = useLanguage();
  const locale = `${code}-u-nu-${numerals}`;
  return (
    <time dateTime={at}>
      {new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}
