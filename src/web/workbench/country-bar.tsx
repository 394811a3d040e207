import type { ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { PLANES, type PlaneId } from '../../schemas/planes.ts';
import { useLanguage } from '../shared/language-context.ts';
import { SaveView } from './saved-view.tsx';
import { Words } from '../shared/words.tsx';

/** What a view of a country answers from; a choice says what changes. */
export interface CountryChoices {
  readonly country?: string;
  readonly plane?: PlaneId;
  readonly snapshot?: string;
}

/** The head of a view of one country: which one, from which snapshot, over which addresses. */
export function CountryBar({
  title,
  country,
  countries,
  plane,
  snapshot,
  snapshots,
  choose,
}: {
  readonly title: Text;
  readonly country: string;
  readonly countries: readonly string[];
  /** Undefined where the view knows one plane only. */
  readonly plane?: PlaneId;
  readonly snapshot: string | undefined;
  readonly snapshots: readonly { readonly id: string; readonly name: string; readonly date: string }[];
  readonly choose: (change: CountryChoices) => void;
}): ReactNode {
  const { plain, words, tag } = useLanguage();
  const named = countries.map((code) => [code, words.country(code)] as const);
  const sorted = named.toSorted(([, one], [, other]) => one.localeCompare(other, tag));
  return (
    <header className="country-bar">
      <h1>
        <Words text={title} />
      </h1>
      <select
        className="country"
        value={country}
        aria-label={plain(message('workbench.country'))}
        onChange={({ target }) => choose({ country: target.value })}
      >
        {sorted.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        value={snapshot}
        aria-label={plain(message('workbench.snapshot-in-use'))}
        onChange={({ target }) => choose({ snapshot: target.value })}
      >
        {isLostSnapshot(snapshot, snapshots) && (
          <option value={snapshot}>
            {plain(message('workbench.lost.option', { id: short(snapshot!) }))}
          </option>
        )}
        {snapshots.map(({ id, date }) => (
          <option key={id} value={id}>
            {plain(message('withstand.snapshot', { date }))}
          </option>
        ))}
      </select>
      {plane !== undefined && (
        <select
          value={plane}
          aria-label={plain(message('withstand.plane'))}
          onChange={({ target }) => choose({ plane: target.value as PlaneId })}
        >
          {PLANES.map((one) => (
            <option key={one} value={one}>
              {one === 'ipv4' ? 'IPv4' : 'IPv6'}
            </option>
          ))}
        </select>
      )}
      <SaveView key={country} name={{ kind: 'list', items: [title, { kind: 'country', country }] }} />
    </header>
  );
}

/** Whether an address names a snapshot that the instance no longer has. */
export function isLostSnapshot(
  snapshot: string | undefined,
  snapshots: readonly { readonly id: string }[],
): boolean {
  return snapshot !== undefined && snapshots.length > 0 && snapshots.every(({ id }) => id !== snapshot);
}

/** Says that the snapshot of an address is no longer there. */
export function LostSnapshot({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  return (
    <p className="notice caution lost-snapshot">
      <Words text={message('workbench.lost.snapshot', { id: short(snapshot ?? '') })} />
    </p>
  );
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
