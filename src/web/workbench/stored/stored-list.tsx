import type { ReactNode } from 'react';
import type { Text } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import type { Stored } from '../api.ts';
import { storedTitle } from '../evidence/untitled.ts';
import { MomentText } from '../parts.tsx';

/** Saved objects, each a way to its page, with the moment at which it was saved. */
export function StoredList({
  objects,
  addressOf,
  none,
}: {
  readonly objects: readonly Stored[];
  readonly addressOf: (id: string) => string;
  /** What is said where there are none. */
  readonly none?: Text;
}): ReactNode {
  if (objects.length === 0 && none)
    return (
      <p className="muted">
        <Words text={none} />
      </p>
    );
  return (
    <ul className="rows">
      {objects.map(({ id, kind, name, savedAt }) => (
        <li key={id}>
          <a href={addressOf(id)}>
            <Words text={storedTitle({ kind, name })} />
          </a>
          <MomentText at={savedAt} />
        </li>
      ))}
    </ul>
  );
}
