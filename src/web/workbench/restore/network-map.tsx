import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { placeAlong, type Place } from '../../../core/great-circle.ts';
import { message, type Message } from '../../../i18n/text.ts';
import { mapFrame } from '../../../reports/charts/map-frame.ts';
import { courseOf, type Inventory, type Site } from '../../../schemas/inventory.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import type { SitesAt } from './arrange.ts';

const WIDTH = 720;
const HEIGHT = 460;
const MARGIN = 24;
/** A key press moves a site by so many degrees, with Shift by a tenth of it. */
const STEP_DEGREES = 0.05;

type AssetState = 'works' | 'unserved' | 'broken';

interface Props {
  readonly inventory: Inventory;
  readonly broken: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly select: (asset: string) => void;
  readonly moveSite: ((site: string, place: Place) => void) | undefined;
  /** A plan being played: what is done by the hour, and what is without service. */
  readonly played?:
    | { readonly answer: RestoreAnswer; readonly sites: readonly SitesAt[]; readonly hour: number }
    | undefined;
}

/** Sites and links by place: what works, what is broken, who is without service, and where crews are. Sites can be moved. */
export function NetworkMap(props: Props): ReactNode {
  const { inventory, broken, selected, select, played } = props;
  const { plain } = useLanguage();
  const view = useMemo(() => projection(inventory.sites), [inventory.sites]);
  const siteOf = useMemo(() => new Map(inventory.sites.map((site) => [site.id, site])), [inventory.sites]);
  const done = new Set(
    played?.answer.jobs.filter(({ finish }) => finish <= played.hour).map(({ asset }) => asset),
  );
  const unserved = new Set(played?.sites.findLast(({ hour }) => hour <= played.hour)?.unserved);
  const stateOf = (id: string): AssetState =>
    broken.has(id) && !done.has(id) ? 'broken' : unserved.has(id) ? 'unserved' : 'works';
  return (
    <figure className="network-map">
      <figcaption>
        <Words text={message('workbench.plan.map')} />
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={plain(message('workbench.plan.map'))}>
        {inventory.links.map((link) => {
          const ends = [siteOf.get(link.from), siteOf.get(link.to)] as const;
          if (!ends[0] || !ends[1]) return null;
          const path = courseOf(link, ends[0], ends[1]).map((place) => view.place(place).join(' '));
          const state = stateOf(link.id);
          return (
            <g
              key={link.id}
              className={`link ${state} ${selected === link.id ? 'selected' : ''}`}
              role="button"
              tabIndex={0}
              aria-label={plain(stateText(link.name ?? link.id, state))}
              onClick={() => select(link.id)}
              onKeyDown={(event) => event.key === 'Enter' && select(link.id)}
            >
              <polyline className="reach" points={path.join(' ')} />
              <polyline points={path.join(' ')} />
            </g>
          );
        })}
        {inventory.sites.map((site) => (
          <SiteMark key={site.id} {...props} site={site} state={stateOf(site.id)} view={view} />
        ))}
        {played &&
          crewPlaces(played.answer, played.hour, inventory).map(({ id, name, place, isAtWork }) => {
            const [x, y] = view.place(place);
            return (
              <g key={id} className={isAtWork ? 'crew at-work' : 'crew'} transform={`translate(${x} ${y})`}>
                <title>{name}</title>
                <path d="M0-7 7 0 0 7-7 0z" />
              </g>
            );
          })}
      </svg>
      <ul className="map-key">
        {(['works', 'unserved', 'broken', ...(played ? (['crew'] as const) : [])] as const).map((state) => (
          <li key={state} className={state}>
            <Words text={message(`workbench.plan.state.${state}`)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function stateText(asset: string, state: AssetState): Message {
  return message('workbench.plan.asset-state', { asset, state: message(`workbench.plan.state.${state}`) });
}

interface View {
  readonly place: (place: Place) => readonly [x: number, y: number];
  readonly at: (x: number, y: number) => Place;
}

/** Equirectangular, true to scale at the middle latitude. */
function projection(sites: readonly Site[]): View {
  const frame = mapFrame({ points: sites.map(({ lat, lon }) => ({ lat, lon })), lines: [] }) ?? {
    west: 0,
    east: 1,
    south: 0,
    north: 1,
    longitude: (lon: number) => lon,
  };
  const { west, east, south, north, longitude } = frame;
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(0.2, (east - west) * narrow),
    (HEIGHT - 2 * MARGIN) / Math.max(0.2, north - south),
  );
  const left = (WIDTH - (east - west) * narrow * scale) / 2;
  const top = (HEIGHT - (north - south) * scale) / 2;
  return {
    place: ({ lat, lon }) => [left + (longitude(lon) - west) * narrow * scale, top + (north - lat) * scale],
    at: (x, y) => ({ lon: west + (x - left) / (narrow * scale), lat: north - (y - top) / scale }),
  };
}

function SiteMark({
  site,
  state,
  view,
  selected,
  select,
  moveSite,
}: Props & { readonly site: Site; readonly state: AssetState; readonly view: View }): ReactNode {
  const { plain } = useLanguage();
  const [dragged, setDragged] = useState<readonly [number, number]>();
  const [x, y] = dragged ?? view.place(site);
  const radius = 4 + Math.min(9, Math.sqrt((site.people ?? 0) / 20_000));
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  const at = (event: PointerEvent<SVGGElement>): readonly [number, number] => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    ];
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return select(site.id);
    const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0] }[event.key];
    if (!by || !moveSite) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP_DEGREES / 10 : STEP_DEGREES;
    moveSite(site.id, { lat: round(site.lat + by[0] * step), lon: round(site.lon + by[1] * step) });
  };
  return (
    <g
      className={`site ${state} ${selected === site.id ? 'selected' : ''}`}
      role="button"
      tabIndex={0}
      data-site={site.id}
      aria-label={plain(stateText(site.name ?? site.id, state))}
      transform={`translate(${x} ${y})`}
      onKeyDown={pressed}
      onClick={() => select(site.id)}
      onPointerDown={(event) => {
        if (!moveSite || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(at(event));
      }}
      onPointerMove={(event) => dragged && setDragged(at(event))}
      onPointerUp={(event) => {
        if (!dragged) return;
        const [toX, toY] = at(event);
        setDragged(undefined);
        const [fromX, fromY] = view.place(site);
        if (Math.hypot(toX - fromX, toY - fromY) < 4) return;
        const { lat, lon } = view.at(toX, toY);
        moveSite?.(site.id, { lat: round(lat), lon: round(lon) });
      }}
      onPointerCancel={() => setDragged(undefined)}
    >
      <title>{plain(stateText(site.name ?? site.id, state))}</title>
      {state === 'broken' ? (
        <path d={`M${-radius} ${-radius}H${radius}V${radius}H${-radius}z`} />
      ) : (
        <circle r={radius} />
      )}
    </g>
  );
}

interface CrewPlace {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly isAtWork: boolean;
}

/** Where crews are at an hour: at a job, on the road to it, or where they were last. */
function crewPlaces({ crews, jobs }: RestoreAnswer, hour: number, inventory: Inventory): CrewPlace[] {
  return crews.flatMap(({ id, name }): CrewPlace[] => {
    const mine = jobs.filter((job) => job.crews.includes(id));
    const crew = inventory.crews.find((one) => one.id === id);
    const base =
      crew?.lat === undefined ? inventory.sites.find((site) => site.id === crew?.base) : (crew as Place);
    let place: Place | undefined = base;
    for (const job of mine) {
      const at = job.crews.indexOf(id);
      const [departs, arrives] = [job.departs[at], job.arrives[at]];
      if (hour < departs) break;
      if (hour < arrives && place) {
        place = placeAlong(place, job, (hour - departs) / (arrives - departs));
        break;
      }
      place = { lat: job.lat, lon: job.lon };
      if (hour >= job.start && hour < job.finish) return [{ id, name, place, isAtWork: true }];
    }
    return place ? [{ id, name, place, isAtWork: false }] : [];
  });
}
