import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import type { Stored } from '../api.ts';

/** Which documents of the workspace lie on the map. */
export function LayerChoice({
  objects,
  chosen,
  choose,
}: {
  readonly objects: readonly Stored[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}): ReactNode {
  if (objects.length === 0)
    return (
      <p className="muted small">
        <Words text={message('know.layers.none')} />{' '}
        <a href={addressOf({ view: 'documents' })}>
          <Words text={message('workbench.documents')} />
        </a>
      </p>
    );
  return (
    <fieldset className="layers small">
      <legend>
        <Words text={message('know.layers')} />
      </legend>
      {objects.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />{' '}
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
