import { useMemo, useRef, type ReactNode } from 'react';
import { placeAlong, type Place } from '../../../core/great-circle.ts';
import { message, type Message } from '../../../i18n/text.ts';
import { courseOf, type Crew, type Inventory, type Site } from '../../../schemas/inventory.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { useWidth } from '../../shared/use-width.ts';
import { Words } from '../../shared/words.tsx';
import { assetNames } from '../../../schemas/asset-names.ts';
import type { SitesAt } from './arrange.ts';
import { DraggableMark } from './draggable-mark.tsx';
import { mapViewOf, type MapView } from './map-view.ts';
import { NAME_GAP, readableNames } from './map-zoom.ts';
import { spreadMarks, type PlacedMark } from './spread-marks.ts';
import { shownAt } from './shown-at.ts';
import { useMapZoom, ZoomButtons } from './use-map-zoom.tsx';

type AssetState = 'works' | 'unserved' | 'broken';

interface Props {
  readonly inventory: Inventory;
  readonly broken: ReadonlySet<string>;
  /** An asset, or a crew. */
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly moveSite: ((site: string, place: Place) => void) | undefined;
  readonly moveCrew: ((crew: string, place: Place) => void) | undefined;
  /** A plan being played: what is done by the hour, and what is without service. */
  readonly played?:
    | { readonly answer: RestoreAnswer; readonly sites: readonly SitesAt[]; readonly hour: number }
    | undefined;
}

/** Sites, links and crews by place: what works, what is broken, who is without service. Sites and bases of crews can be moved. */
export function NetworkMap(props: Props): ReactNode {
  const { inventory, broken, selected, select, moveSite, moveCrew, played } = props;
  const { plain } = useLanguage();
  const { sites, crews } = inventory;
  const names = useMemo(() => assetNames(inventory), [inventory]);
  const siteOf = useMemo(() => new Map(sites.map((site) => [site.id, site])), [sites]);
  const figure = useRef<HTMLElement>(null);
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, useWidth(figure)));
  const whole = useMemo(
    () => mapViewOf([...sites, ...crews.flatMap((crew) => baseOf(crew, siteOf) ?? [])], width),
    [sites, crews, siteOf, width],
  );
  const { view, canvas, ...zooming } = useMapZoom(whole);
  // Sites of one town, and the crews based there, would hide each other.
  const bases = played ? [] : crews.flatMap((crew) => markOf(crewKey(crew.id), baseOf(crew, siteOf), view));
  const spread = spreadMarks([...sites.flatMap((site) => markOf(site.id, site, view)), ...bases], MARK_GAP);
  const shown = shownAt(inventory, broken, played, played?.hour ?? 0);
  const stateOf = (id: string): AssetState =>
    shown.broken.has(id) ? 'broken' : shown.unserved.has(id) ? 'unserved' : 'works';
  const states = ['works', ...(played ? (['unserved'] as const) : []), 'broken'] as const;
  return (
    <figure className="network-map" ref={figure} onKeyDown={zooming.pressed}>
      <figcaption>
        <span>
          <Words text={message('workbench.plan.map')} />
        </span>
        <ZoomButtons {...zooming} />
      </figcaption>
      <svg
        {...canvas}
        viewBox={`0 0 ${view.width} ${view.height}`}
        role="group"
        aria-label={plain(message('workbench.plan.map'))}
      >
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
              aria-label={plain(stateText(names.get(link.id)!, state))}
              onClick={() => select(link.id)}
              onKeyDown={(event) => event.key === 'Enter' && select(link.id)}
            >
              <polyline className="reach" points={path.join(' ')} />
              <polyline points={path.join(' ')} />
            </g>
          );
        })}
        <Leaders places={sites.map((site) => [site.id, site] as const)} spread={spread} view={view} />
        {sites.map((site) => (
          <DraggableMark
            key={site.id}
            shown={spread.get(site.id)}
            className={`site ${stateOf(site.id)} ${selected === site.id ? 'selected' : ''}`}
            id={site.id}
            label={plain(stateText(site.name ?? site.id, stateOf(site.id)))}
            at={site}
            view={view}
            select={select}
            move={moveSite}
          >
            <SiteShape site={site} isBroken={stateOf(site.id) === 'broken'} />
          </DraggableMark>
        ))}
        <SiteNames sites={sites} view={view} spread={spread} />
        {played
          ? crewPlaces(played.answer, played.hour, inventory).map(({ id, name, place, isAtWork }) => {
              const [x, y] = view.place(place);
              return (
                <g key={id} className={isAtWork ? 'crew at-work' : 'crew'} transform={`translate(${x} ${y})`}>
                  <title>{name}</title>
                  <path d={CREW_SHAPE} />
                </g>
              );
            })
          : crews.map((crew) => {
              const base = baseOf(crew, siteOf);
              return (
                base && (
                  <DraggableMark
                    key={crew.id}
                    shown={spread.get(crewKey(crew.id))}
                    className={`crew ${selected === crew.id ? 'selected' : ''}`}
                    id={crew.id}
                    label={plain(message('workbench.plan.crew-base', { crew: crew.name ?? crew.id }))}
                    at={base}
                    view={view}
                    select={select}
                    move={moveCrew}
                  >
                    <path d={CREW_SHAPE} />
                  </DraggableMark>
                )
              );
            })}
      </svg>
      <ul className="map-key">
        {states.map((state) => (
          <li key={state} className={state}>
            <Words text={message(`workbench.plan.state.${state}`)} />
          </li>
        ))}
        <li className="crew">
          <Words text={message(played ? 'workbench.plan.state.crew' : 'workbench.plan.crew')} />
        </li>
      </ul>
    </figure>
  );
}

/** Narrower the names have no room; wider the map would not fit a screen. */
const LEAST_WIDTH = 300;
const MOST_WIDTH = 1100;

/** Marks are so far apart that each can be seen and pressed. */
const MARK_GAP = 18;

type Spread = ReturnType<typeof spreadMarks>;

/** A crew may be called like a site. */
function crewKey(id: string): string {
  return `crew ${id}`;
}

function markOf(id: string, place: Place | undefined, view: MapView): PlacedMark[] {
  if (!place) return [];
  const [x, y] = view.place(place);
  return [{ id, x, y }];
}

/** From each mark that is drawn beside its place to that place. */
function Leaders({
  places,
  spread,
  view,
}: {
  readonly places: readonly (readonly [id: string, place: Place])[];
  readonly spread: Spread;
  readonly view: MapView;
}): ReactNode {
  return places.map(([id, place]) => {
    const drawn = spread.get(id);
    if (!drawn) return null;
    const [x, y] = view.place(place);
    return <line key={id} className="leader" x1={x} y1={y} x2={drawn.x} y2={drawn.y} />;
  });
}

/** Names where there is room for them, those of most people first. */
function SiteNames({
  sites,
  view,
  spread,
}: {
  readonly sites: readonly Site[];
  readonly view: MapView;
  readonly spread: Spread;
}): ReactNode {
  const side = useLanguage().direction === 'rtl' ? -1 : 1;
  const byPeople = useMemo(
    () => sites.toSorted((one, other) => (other.people ?? 0) - (one.people ?? 0)),
    [sites],
  );
  const names = byPeople.map((site) => {
    const [placeX, placeY] = view.place(site);
    const { x, y } = spread.get(site.id) ?? { x: placeX, y: placeY };
    return { id: site.id, text: site.name ?? site.id, x, y };
  });
  return (
    <g className="names" aria-hidden="true">
      {readableNames(names, view, side).map(({ id, text, x, y }) => (
        <text key={id} x={x + side * NAME_GAP} y={y} textAnchor={side === 1 ? 'start' : 'end'}>
          {text}
        </text>
      ))}
    </g>
  );
}

const CREW_SHAPE = 'M0-7 7 0 0 7-7 0z';

function SiteShape({ site, isBroken }: { readonly site: Site; readonly isBroken: boolean }): ReactNode {
  const radius = 4 + Math.min(9, Math.sqrt((site.people ?? 0) / 20_000));
  return isBroken ? (
    <path d={`M${-radius} ${-radius}H${radius}V${radius}H${-radius}z`} />
  ) : (
    <circle r={radius} />
  );
}

function stateText(asset: string, state: AssetState): Message {
  return message('workbench.plan.asset-state', { asset, state: message(`workbench.plan.state.${state}`) });
}

/** Where a crew begins: at its own place, or at the site that is its base. */
function baseOf(crew: Crew | undefined, siteOf: ReadonlyMap<string, Site>): Place | undefined {
  if (crew?.lat !== undefined && crew.lon !== undefined) return { lat: crew.lat, lon: crew.lon };
  return siteOf.get(crew?.base ?? '');
}

interface CrewPlace {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly isAtWork: boolean;
}

/** Where crews are at an hour: at a job, on the road to it, or where they were last. */
function crewPlaces({ crews, jobs }: RestoreAnswer, hour: number, inventory: Inventory): CrewPlace[] {
  const siteOf = new Map(inventory.sites.map((site) => [site.id, site]));
  return crews.flatMap(({ id, name }): CrewPlace[] => {
    const mine = jobs.filter((job) => job.crews.includes(id));
    let place = baseOf(
      inventory.crews.find((one) => one.id === id),
      siteOf,
    );
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
