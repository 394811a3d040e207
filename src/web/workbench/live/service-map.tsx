import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { LiveService } from '../../../schemas/services-live-answer.ts';
import type { Site } from '../../../schemas/inventory.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { useWidth } from '../../shared/use-width.ts';
import { Words } from '../../shared/words.tsx';
import type { Stored } from '../api.ts';
import { mapViewOf } from '../restore/map-view.ts';
import { NAME_GAP, readableNames } from '../restore/map-zoom.ts';
import type { usePlanWorker } from '../restore/use-plan-worker.ts';
import { useMapZoom, ZoomButtons } from '../restore/use-map-zoom.tsx';
import { ObjectChoice } from '../stored/object-choice.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import {
  SERVICE_STATES,
  stateAt,
  worstStateOf,
  type KeptServices,
  type ServiceState,
} from './live-moments.ts';

interface Props {
  readonly services: readonly LiveService[];
  /** The same with remedies: marks show these, and a small one what stands otherwise without. */
  readonly kept: KeptServices | undefined;
  /** By service, the site where it stands. */
  readonly sites: ReadonlyMap<string, string>;
  readonly inventories: readonly Stored[];
  readonly chosen: string | undefined;
  readonly choose: (inventory: string) => void;
  readonly hour: number;
  readonly selected: string | undefined;
  readonly select: (service: string) => void;
  readonly ask: ReturnType<typeof usePlanWorker>;
}

const LEAST_WIDTH = 280;
const MOST_WIDTH = 900;

/** Services where the sites of an inventory say that they stand, each site in the worst state of its services. */
export function ServiceMap(props: Props): ReactNode {
  const { inventories, chosen, choose, ask } = props;
  const inventory = inventories.find(({ id }) => id === chosen) ?? inventories[0];
  const { files } = useStoredFiles(inventory.id);
  const [known, setKnown] = useState<readonly Site[]>([]);
  useEffect(() => {
    if (!files) return undefined;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const reply = await ask({ kind: 'open', files, damage: undefined });
      if (isWanted && reply.kind === 'opened') setKnown(reply.opened.inventory.sites);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [ask, files]);
  return (
    <section>
      <h2>
        <Words text={message('live.map')} />
      </h2>
      {inventories.length > 1 && (
        <ObjectChoice
          label={message('workbench.kind.inventory')}
          objects={inventories}
          chosen={inventory.id}
          choose={choose}
        />
      )}
      {known.length > 0 && <Sites {...props} known={known} />}
      <p className="muted hint">
        <Words text={message('live.map.explained', { inventory: inventory.name })} />
      </p>
    </section>
  );
}

function Sites({
  services,
  kept,
  sites,
  known,
  hour,
  selected,
  select,
}: Props & { readonly known: readonly Site[] }): ReactNode {
  const { plain, direction } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, useWidth(figure)));
  const whole = useMemo(() => mapViewOf(known, width), [known, width]);
  const { view, canvas, ...zooming } = useMapZoom(whole);
  const standing = Map.groupBy(services, ({ id }) => sites.get(id));
  const side = direction === 'rtl' ? -1 : 1;
  const marks = known.flatMap((site) => {
    const here = standing.get(site.id);
    if (!here) return [];
    const [x, y] = view.place(site);
    const without = worstStateOf(here.map((service) => stateAt(service, hour)));
    const state = worstStateOf(here.map((service) => stateAt(kept?.of.get(service.id) ?? service, hour)));
    return [{ site, here, x, y, state, without }];
  });
  const names = marks.map(({ site, x, y }) => ({ id: site.id, text: site.name ?? site.id, x, y }));
  return (
    <figure className="network-map" ref={figure} onKeyDown={zooming.pressed}>
      <figcaption>
        <span />
        <ZoomButtons {...zooming} />
      </figcaption>
      <svg
        {...canvas}
        viewBox={`0 0 ${view.width} ${view.height}`}
        role="group"
        aria-label={plain(message('live.map'))}
      >
        {known.map((site) => {
          const [x, y] = view.place(site);
          return <circle key={site.id} className="bare-site" cx={x} cy={y} r={2.5} />;
        })}
        {marks.map(({ site, here, x, y, state, without }) => (
          <g
            key={site.id}
            className={`service-mark ${state} ${here.some(({ id }) => id === selected) ? 'selected' : ''}`}
            transform={`translate(${x} ${y})`}
            role="button"
            tabIndex={0}
            aria-label={plain(markText(namesOf(here), state, without))}
            onClick={() => select(nextOf(here, selected))}
            onKeyDown={(event) => event.key === 'Enter' && select(nextOf(here, selected))}
          >
            <MarkShape state={state} />
            {state !== without && (
              <g className={`without ${without}`} transform="translate(0 15) scale(.5)">
                <MarkShape state={without} />
              </g>
            )}
            {here.length > 1 && <text className="count">{here.length}</text>}
          </g>
        ))}
        <g className="names" aria-hidden="true">
          {readableNames(names, view, side).map(({ id, text, x, y }) => (
            <text key={id} x={x + side * NAME_GAP} y={y} textAnchor={side === 1 ? 'start' : 'end'}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <ul className="map-key state-key">
        {SERVICE_STATES.map((state) => (
          <li key={state}>
            <i className={`layer-swatch ${state}`} />
            <Words text={message(`live.state.${state}`)} />
          </li>
        ))}
      </ul>
      {kept && (
        <p className="muted hint">
          <Words text={message('live.map.kept', { count: kept.remedies })} />
        </p>
      )}
    </figure>
  );
}

/** How a site stands, and how it stands without remedies where that differs. */
function markText(asset: string, state: ServiceState, without: ServiceState): Message {
  const stands = message('workbench.plan.asset-state', { asset, state: message(`live.state.${state}`) });
  if (state === without) return stands;
  return message('live.kept.mark', { stands, state: message(`live.state.${without}`) });
}

/** Of several services their number first, as it stands on the mark. */
function namesOf(here: readonly LiveService[]): string {
  const names = here.map(({ id, name }) => name ?? id).join(', ');
  return here.length > 1 ? `${here.length}: ${names}` : names;
}

/** A site with several services shows one after the other. */
function nextOf(here: readonly LiveService[], selected: string | undefined): string {
  const at = here.findIndex(({ id }) => id === selected);
  return here[(at + 1) % here.length].id;
}

function MarkShape({ state }: { readonly state: ServiceState }): ReactNode {
  if (state === 'stopped') return <path d="M-8-8H8V8H-8z" />;
  return state === 'perhaps' ? <path d="M0-10 10 8H-10z" /> : <circle r={8} />;
}
