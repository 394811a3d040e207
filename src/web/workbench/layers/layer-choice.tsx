import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import type { Stored } from '../api.ts';
import { DocumentsLink, LostObjects } from '../parts.tsx';

/** Which documents of the workspace lie on the map. */
export function LayerChoice({
  objects,
  chosen,
  lost,
  choose,
}: {
  readonly objects: readonly Stored[];
  /** Ids of chosen documents that are no longer there. */
  readonly lost: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}): ReactNode {
  const lostNote = lost.length > 0 && (
    <LostObjects ids={lost}>
      {' '}
      <button type="button" onClick={() => choose(chosen.filter((id) => !lost.includes(id)))}>
        <Words text={message('know.layers.drop')} />
      </button>
    </LostObjects>
  );
  if (objects.length === 0)
    return (
      <>
        {lostNote}
        <p className="muted small">
          <Words text={message('know.layers.none')} /> <DocumentsLink />
        </p>
      </>
    );
  return (
    <>
      {lostNote}
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
    </>
  );
}
