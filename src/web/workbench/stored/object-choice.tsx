import type { ReactNode } from 'react';
import type { Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { Stored } from '../api.ts';
import { Field } from '../parts.tsx';

/** One of the documents of a kind that the workspace has, or none. */
export function ObjectChoice({
  label,
  objects,
  chosen,
  none,
  choose,
}: {
  readonly label: Text;
  readonly objects: readonly Pick<Stored, 'id' | 'name'>[];
  readonly chosen: string | undefined;
  /** What it is called to choose none of them. */
  readonly none?: Text;
  readonly choose: (id: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <Field label={label}>
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        {none && <option value="">{plain(none)}</option>}
        {objects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
