import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import type { Stored } from '../api.ts';
import { Field } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { kindOfNeed, type Needed, type NeededKind } from './practice-needs.ts';

/** What recipes have to be given before they can be tried: values that are written, and documents of the workspace. */
export function Needs({
  needed,
  own,
  give,
}: {
  readonly needed: readonly Needed[];
  readonly own: Readonly<Record<string, string>>;
  readonly give: (field: string, value: string) => void;
}): ReactNode {
  if (needed.length === 0) return null;
  return (
    <fieldset className="terms needs">
      <legend>
        <Words text={message('workbench.exchange.practices.needs')} />
      </legend>
      {needed.map((need) => {
        const { field, words } = need;
        const kind = kindOfNeed(field);
        const [value, change] = [own[field] ?? '', (said: string) => give(field, said)];
        if (kind !== undefined)
          return <DocumentOfKind key={field} need={need} kind={kind} value={value} choose={change} />;
        return (
          <Field key={field} label={words}>
            <input
              name={`need-${field}`}
              dir="auto"
              maxLength={150}
              value={value}
              onChange={({ target }) => change(target.value)}
            />
          </Field>
        );
      })}
    </fieldset>
  );
}

function DocumentOfKind({
  need: { field, words },
  kind,
  value,
  choose,
}: {
  readonly need: Needed;
  readonly kind: NeededKind;
  readonly value: string;
  readonly choose: (id: string) => void;
}): ReactNode {
  const path = useWorkspacePath();
  const kept = useAsked<Stored[]>(path(`/objects?kind=${kind}`));
  const documents = kept.state === 'answered' ? kept.answer : [];
  return (
    <div className="need-document">
      <Field label={words}>
        <select name={`need-${field}`} value={value} onChange={({ target }) => choose(target.value)}>
          <option value="" />
          {documents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {kept.state === 'answered' && documents.length === 0 && (
        <p className="small muted">
          <Words text={message('workbench.exchange.practices.none-kept')} />{' '}
          <a href={addressOf({ view: 'documents' })}>
            <Words text={message('workbench.documents')} />
          </a>
        </p>
      )}
    </div>
  );
}
