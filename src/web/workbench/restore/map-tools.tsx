import { useState, type ReactNode } from 'react';
import type { Place } from '../../../core/great-circle.ts';
import { message } from '../../../i18n/text.ts';
import type { Inventory } from '../../../schemas/inventory.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

/** What is put on the map: a site, or a crew like another. It is put at the selected site, else in the middle, and moved from there. */
export function MapTools({
  inventory,
  selected,
  add,
}: {
  readonly inventory: Inventory;
  readonly selected: string | undefined;
  readonly add: (table: 'sites' | 'crews', like: string | undefined, place: Place) => string;
}): ReactNode {
  const { plain } = useLanguage();
  const { sites, crews } = inventory;
  const [like, setLike] = useState('');
  const [added, setAdded] = useState<string>();
  const put = (table: 'sites' | 'crews'): void => {
    const site = sites.find(({ id }) => id === selected);
    const model = table === 'sites' ? selected : like || crews.at(0)?.id;
    setAdded(add(table, model, site ? beside(site) : middleOfSites(inventory)));
  };
  return (
    <div className="inline-fields map-tools">
      <button type="button" onClick={() => put('sites')}>
        <Words text={message('workbench.plan.add-site')} />
      </button>
      <select
        value={like}
        aria-label={plain(message('workbench.plan.crew-like'))}
        onChange={({ target }) => setLike(target.value)}
      >
        {crews.map(({ id, name }) => (
          <option key={id} value={id}>
            {plain(message('workbench.plan.like', { crew: name ?? id }))}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => put('crews')}>
        <Words text={message('workbench.plan.add-crew')} />
      </button>
      <span role="status" className="muted small">
        {added !== undefined && <Words text={message('workbench.plan.added', { id: added })} />}
      </span>
    </div>
  );
}

/** So far that both marks can be seen. */
const BESIDE_DEGREES = 0.15;

function beside({ lat, lon }: Place): Place {
  return { lat: lat + BESIDE_DEGREES, lon: lon + BESIDE_DEGREES };
}

function middleOfSites({ sites }: Inventory): Place {
  const sum = sites.reduce((all, { lat, lon }) => ({ lat: all.lat + lat, lon: all.lon + lon }), {
    lat: 0,
    lon: 0,
  });
  const count = Math.max(1, sites.length);
  return { lat: sum.lat / count, lon: sum.lon / count };
}
