import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { orNaN } from '../../../core/missing.ts';
import { message, type Text } from '../../../i18n/text.ts';
import type { MessageCode } from '../../../i18n/codes.ts';
import { leaderSentence, worstSentences } from '../../../reports/assess/headline.ts';
import { assessReport } from '../../../reports/assess/assess-report.ts';
import { sourceLine } from '../../../reports/render/slides/deck-of.ts';
import type { AssessAnswer, PlaneAnswer } from '../../../schemas/assess-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { MapLegend } from '../../map/map-legend.tsx';
import type { MapPick } from '../../map/map-things.ts';
import { choiceKey, type Choice } from '../../what-if/scenario/choice.ts';
import type { Job, KnownSnapshot } from '../api.ts';
import { MapPicture } from '../picture-buttons.tsx';
import { LayerChoice } from '../layers/layer-choice.tsx';
import type { MapLayer } from '../layers/map-layers.ts';
import { mapId, mapScene, namedById } from '../layers/map-scene.ts';
import { useMapDocuments } from '../layers/use-map-layers.ts';
import { failedCountries, gatewaysOnMap } from '../layers/ways-on-map.ts';
import { FigureButtons } from './figure-buttons.tsx';
import { Inspector } from './inspector.tsx';
import { KnowDiagram } from './know-diagram.tsx';
import type { KnowPlace } from './know-place.ts';
import { figuresOfReport } from './figures-of-report.ts';
import { networkIn } from './network-in.ts';
import { selectionKey, type KnowSelection } from './selection.ts';

const WorldMap = lazy(async () => ({ default: (await import('../../map/world-map.tsx')).WorldMap }));

/** The figures of a country and its two pictures. */
export function KnowDesk({
  answer,
  plane,
  job,
  place,
  snapshots,
  change,
}: {
  readonly answer: AssessAnswer;
  readonly plane: PlaneAnswer;
  readonly job: Job;
  readonly place: KnowPlace;
  readonly snapshots: readonly KnownSnapshot[];
  readonly change: (said: Partial<KnowPlace>) => void;
}): ReactNode {
  const { country } = answer;
  const words = useLanguage();
  const report = useMemo(
    () => assessReport(onlyPlane(answer, plane), { software: SOFTWARE, command: job.command }),
    [answer, plane, job],
  );
  const figures = useMemo(() => figuresOfReport(report), [report]);
  const documents = useMapDocuments(place.layers);
  const { layers, failed, broken } = documents;
  const { selection } = place;
  const select = (next: KnowSelection | undefined): void =>
    change({ selection: selectionKey(next) === selectionKey(selection) ? undefined : next });
  const shares = useMemo(
    () => new Map(plane.foreignCountries.map((one) => [one.country, one.share])),
    [plane],
  );
  const pick = (picked: MapPick): void => {
    if ('country' in picked) {
      const { kind, country: other } = picked;
      if (other !== country) select({ kind: 'choice', choice: { kind, country: other } });
      return;
    }
    const { object, asset } = namedById(picked.id);
    select({ kind: 'asset', object, id: asset });
  };
  const chosen = selection?.kind === 'choice' ? selection.choice : undefined;
  const marked = useMemo(() => markedAssets(layers, selection), [layers, selection]);
  const scene = useMemo(() => mapScene(layers, failed, broken), [layers, failed, broken]);
  const gateways = useMemo(() => {
    const ways = sharesByCountry(plane).map(([code, share]) => ({
      country: code,
      before: share,
      after: share,
    }));
    return gatewaysOnMap(ways, ways, failed);
  }, [plane, failed]);
  const failedThere = useMemo(() => failedCountries(failed), [failed]);
  const mapTitle = message('know.map', { country });
  return (
    <div className="know">
      <Summary {...plane} />
      <div className="know-desk">
        <FigureButtons figures={figures.slice(0, LEADING)} selection={selection} select={select} />
        <KnowDiagram plane={plane} report={report} selection={selection} select={select} />
        <section className="know-map" aria-labelledby="map-title">
          <h2 id="map-title">
            <Words text={mapTitle} />
          </h2>
          <Suspense fallback={<div className="map empty" />}>
            <WorldMap
              home={country}
              shares={shares}
              gateways={gateways}
              failedCountries={failedThere}
              things={scene}
              selectedCountry={countryOf(chosen, plane)}
              selected={marked}
              picked={pick}
              label={words.plain(mapTitle)}
              files={(shown) => (
                <MapPicture
                  shown={shown}
                  name={report.id}
                  title={mapTitle}
                  shows={[report.title, ...(report.subtitle ? [report.subtitle] : [])]}
                  source={sourceLine(report)}
                />
              )}
            />
          </Suspense>
          <MapLegend />
          <LayerChoice
            objects={documents.objects}
            chosen={place.layers}
            lost={documents.lost}
            choose={(chosenLayers) => change({ layers: chosenLayers })}
          />
        </section>
        <Inspector
          answer={answer}
          plane={plane}
          figures={figures}
          selection={selection}
          select={select}
          layers={layers}
          planeId={place.plane}
          snapshot={place.snapshot}
          snapshots={snapshots}
        />
        <section className="more-figures" aria-labelledby="more-figures-title">
          <h2 id="more-figures-title">
            <Words text={message('know.figures')} />
          </h2>
          <FigureButtons figures={figures.slice(LEADING)} selection={selection} select={select} />
        </section>
      </div>
      <Notices answer={answer} />
    </div>
  );
}

const SOFTWARE = 'Muruna';

/** So many figures lead; the others stand below the pictures. */
const LEADING = 6;

/** The country in two sentences: over whom most goes, and what the worst loss is. */
function Summary({ headline }: PlaneAnswer): ReactNode {
  return (
    <p className="summary">
      {[leaderSentence(headline), ...worstSentences(headline)].map((text) => (
        <span key={text.code}>
          <Words text={text} />{' '}
        </span>
      ))}
    </p>
  );
}

function Notices({ answer }: { readonly answer: AssessAnswer }): ReactNode {
  return answer.notices.map(({ code, facts }) => {
    const text: Text = { code: code as MessageCode, params: facts };
    return (
      <p key={code} className="notice caution small">
        <Words text={text} />
      </p>
    );
  });
}

/** The report is about the plane that is looked at. */
function onlyPlane(answer: AssessAnswer, plane: PlaneAnswer): AssessAnswer {
  const isFirst = plane === answer.planes.ipv4;
  return { ...answer, planes: isFirst ? { ipv4: plane, ipv6: null } : { ipv4: null, ipv6: plane } };
}

/** The country that a choice is in, to be outlined on the map. */
function countryOf(choice: Choice | undefined, plane: PlaneAnswer): string | undefined {
  if (choice?.kind === 'country' || choice?.kind === 'gateways') return choice.country;
  if (choice?.kind === 'network') return networkIn(plane, choice.asn)?.country ?? undefined;
  if (choice?.kind !== 'link') return undefined;
  const gateway = plane.gateways.find(
    ({ national, foreign }) =>
      (national.asn === choice.one && foreign.asn === choice.other) ||
      (national.asn === choice.other && foreign.asn === choice.one),
  );
  return gateway?.foreign.country ?? undefined;
}

/** Ids of points, lines and areas that the selection means: the asset itself, or what the network or link uses. */
function markedAssets(
  layers: readonly MapLayer[],
  selection: KnowSelection | undefined,
): ReadonlySet<string> {
  if (selection?.kind === 'asset') return new Set([mapId(selection.object, selection.id)]);
  if (selection?.kind !== 'choice') return new Set();
  const key = choiceKey(selection.choice);
  const ids = layers.flatMap(({ object, assets }) =>
    [...assets].flatMap(([id, { users }]) =>
      users.some((user) => choiceKey(user) === key) ? [mapId(object, id)] : [],
    ),
  );
  return new Set(ids);
}

/** What comes in over the gateways to each country. */
function sharesByCountry({ gateways }: PlaneAnswer): (readonly [country: string, share: number])[] {
  const sums = new Map<string, number>();
  for (const { foreign, share } of gateways)
    if (foreign.country) sums.set(foreign.country, (sums.get(foreign.country) ?? 0) + orNaN(share));
  return [...sums];
}
