import { message, type Text } from '../../i18n/text.ts';
import type { MapThings } from './inside-area.ts';
import type { MapGateways, MapPick } from './map-things.ts';
import type { ListedKind, ListedThing } from './things-list.tsx';

/** What a map shows and what of it is picked. */
export interface ShownOnMap {
  readonly shares: ReadonlyMap<string, number>;
  readonly gateways: readonly MapGateways[];
  readonly failedCountries: readonly string[];
  readonly things: MapThings;
  readonly selectedCountry: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** A pick fails or restores; elsewhere it selects. */
  readonly fails: boolean;
}

/** Everything on a map by kinds: countries and gateways with the largest share first, the rest as it came, each once. */
export function listedThings(shown: ShownOnMap): readonly ListedKind[] {
  const { things } = shown;
  return [
    { title: message('explore.countries'), things: countriesOf(shown) },
    { title: message('explore.gateways'), things: gatewaysOf(shown) },
    { title: message('know.map.points'), things: broughtOf(shown, 'point', things.points) },
    { title: message('know.map.lines'), things: broughtOf(shown, 'line', things.lines) },
    { title: message('know.map.areas'), things: broughtOf(shown, 'area', things.areas) },
  ];
}

function countriesOf({ shares, failedCountries, selectedCountry, fails }: ShownOnMap): ListedThing[] {
  const failed = new Set(failedCountries);
  const codes = new Set([...shares.keys(), ...failed]);
  const thing = (country: string): ListedThing => ({
    key: `country ${country}`,
    pick: { kind: 'country', country },
    name: { kind: 'country', country },
    share: shares.get(country),
    state: failed.has(country) ? 'failed' : 'normal',
    isPressed: fails ? failed.has(country) : country === selectedCountry,
  });
  return byShare([...codes].filter((code) => code !== '').map(thing));
}

function gatewaysOf({ gateways, fails }: ShownOnMap): ListedThing[] {
  return byShare(
    gateways.map(({ country, share, state }) => ({
      key: `gateways ${country}`,
      pick: { kind: 'gateways', country },
      name: message('explore.choice.gateways', { country }),
      share,
      state,
      isPressed: fails && state === 'failed',
    })),
  );
}

/** What the user brought. A cable of several lines is one thing. */
function broughtOf(
  { selected, fails }: ShownOnMap,
  kind: 'point' | 'line' | 'area',
  brought: MapThings['points' | 'lines' | 'areas'],
): ListedThing[] {
  const once = new Map(
    brought.map(({ id, label, state = 'normal' }): [string, ListedThing] => [
      id,
      {
        key: `${kind} ${id}`,
        pick: { kind, id } satisfies MapPick,
        name: { kind: 'name', name: label } satisfies Text,
        state,
        isPressed: fails ? state === 'failed' : selected.has(id),
      },
    ]),
  );
  return [...once.values()];
}

function byShare(things: readonly ListedThing[]): ListedThing[] {
  return things.toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0));
}
