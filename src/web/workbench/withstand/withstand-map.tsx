import { lazy, Suspense, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { orNaN } from '../../../core/missing.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { sourceOfSnapshot } from '../../../reports/provenance.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { MapLegend } from '../../map/map-legend.tsx';
import { DRAWN_SHAPES, type DrawnShape, type LonLat, type MapPick } from '../../map/map-things.ts';
import type { DrawnArea } from '../../map/world-map.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { choiceKey, type Choices } from '../../what-if/scenario/choice.ts';
import { choiceText } from '../../what-if/view/choice-text.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { MapPicture } from '../picture-buttons.tsx';
import { LayerChoice } from '../layers/layer-choice.tsx';
import { assetAt, mapScene, toggledUsers } from '../layers/map-scene.ts';
import { DRAWN_KINDS, useMapDocuments } from '../layers/use-map-layers.ts';
import { circleAround } from '../../map/circle-around.ts';
import { failedCountries, gatewaysOnMap } from '../layers/ways-on-map.ts';

const WorldMap = lazy(async () => ({ default: (await import('../../map/world-map.tsx')).WorldMap }));

const NOTHING_SELECTED: ReadonlySet<string> = new Set();

/** The country among the others: a click or an outline fails what lies there, and what failed is seen. */
export function WithstandMap({
  before,
  after,
  layers,
  chooseLayers,
}: {
  readonly before: ImpactAnswer | undefined;
  readonly after: ImpactAnswer | undefined;
  /** Ids of the documents that lie on the map. */
  readonly layers: readonly string[];
  readonly chooseLayers: (layers: readonly string[]) => void;
}): ReactNode {
  const { subject, state, dispatch, toggle, nameOf } = useWhatIf();
  const { plain } = useLanguage();
  const choices = state.scenarios[state.active];
  const documents = useMapDocuments(layers, DRAWN_KINDS);
  const [drawing, setDrawing] = useState<DrawnShape>();
  const [said, setSaid] = useState<Text>();
  const shares = useMemo(
    () => new Map((before?.supplierCountries ?? []).map((one) => [one.country, orNaN(one.before)])),
    [before],
  );
  const scene = useMemo(() => mapScene(documents.layers, choices, documents.broken), [documents, choices]);
  const gateways = useMemo(
    () => gatewaysOnMap(before?.supplierCountries ?? [], after?.supplierCountries ?? [], choices),
    [before, after, choices],
  );
  const failed = useMemo(() => failedCountries(choices), [choices]);
  const take = (next: Choices): void => dispatch({ type: 'take', choices: next });
  const pick = (picked: MapPick): void => {
    setSaid(undefined);
    if ('country' in picked) {
      const { kind, country } = picked;
      if (subject.countries.includes(country) && country !== subject.country) toggle({ kind, country });
      return;
    }
    const asset = assetAt(documents.layers, picked.id);
    if (!asset) return;
    if (asset.users.length === 0) return setSaid(message('withstand.map.no-users', { name: asset.label }));
    take(toggledUsers(choices, asset.users));
  };
  const strike = async ({ ring, countries }: DrawnArea): Promise<void> => {
    const { insideArea } = await import('../../map/inside-area.ts');
    const hit = [...insideArea(ring, scene)].flatMap((id) => assetAt(documents.layers, id) ?? []);
    const struck: Choices = [
      ...countries
        .filter((country) => subject.countries.includes(country) && country !== subject.country)
        .map((country) => ({ kind: 'country' as const, country })),
      ...hit.flatMap(({ users }) => users),
    ];
    const next = withAll(choices, struck);
    const more = next.length - choices.length;
    take(next);
    setDrawing(undefined);
    setSaid(
      message('withstand.map.struck', {
        things: hit.length,
        countries: countries.length,
        failed: more,
      }),
    );
  };
  const title = message('withstand.map', { country: subject.country });
  return (
    <section className="withstand-map" aria-labelledby="map-title">
      <h2 id="map-title">
        <Words text={title} />
      </h2>
      <div className="buttons small" role="group" aria-label={plain(message('withstand.map.draw'))}>
        <span className="muted">
          <Words text={message('withstand.map.draw')} />
        </span>
        {DRAWN_SHAPES.map((shape) => (
          <button
            key={shape}
            type="button"
            aria-pressed={drawing === shape}
            onClick={() => setDrawing(drawing === shape ? undefined : shape)}
          >
            <Words text={message(`withstand.map.${shape}`)} />
          </button>
        ))}
      </div>
      <Suspense fallback={<div className="map empty" />}>
        <WorldMap
          home={subject.country}
          shares={shares}
          gateways={gateways}
          failedCountries={failed}
          things={scene}
          selected={NOTHING_SELECTED}
          picked={pick}
          fails
          label={plain(title)}
          drawing={drawing}
          drawn={(area) => void strike(area)}
          files={(shown) => (
            <MapPicture
              shown={shown}
              name={`withstand-${subject.country}`}
              title={title}
              shows={choices.map((choice) => choiceText(choice, nameOf))}
              source={sourceOfSnapshot(subject.snapshot)}
            />
          )}
        />
      </Suspense>
      <p className="small" role="status">
        {said && <Words text={said} />}
      </p>
      <MapLegend />
      <p className="muted small">
        <Words text={message('withstand.map.hint')} />
      </p>
      <LayerChoice objects={documents.objects} chosen={layers} lost={documents.lost} choose={chooseLayers} />
      <AroundPlace strike={(ring) => void strike({ ring, countries: [] })} />
    </section>
  );
}

/** The same without a pointer: everything within some kilometres of a place. */
function AroundPlace({ strike }: { readonly strike: (ring: readonly LonLat[]) => void }): ReactNode {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [lat, lon, km] = ['lat', 'lon', 'km'].map((name) => Number(given.get(name)));
    strike(circleAround({ lat, lon }, km));
  };
  return (
    <details className="small">
      <summary>
        <Words text={message('withstand.map.around')} />
      </summary>
      <form className="inline-fields" onSubmit={submit}>
        <NumberField name="lat" label={message('withstand.map.lat')} most={85} />
        <NumberField name="lon" label={message('withstand.map.lon')} most={180} />
        <NumberField name="km" label={message('withstand.map.km')} least={1} most={5000} />
        <button type="submit">
          <Words text={message('explore.fail')} />
        </button>
      </form>
    </details>
  );
}

function NumberField({
  name,
  label,
  most,
  least = -most,
}: {
  readonly name: string;
  readonly label: Text;
  readonly most: number;
  readonly least?: number;
}): ReactNode {
  return (
    <label>
      <Words text={label} />
      <input type="number" name={name} required min={least} max={most} step="any" />
    </label>
  );
}

function withAll(choices: Choices, more: Choices): Choices {
  const known = new Map(choices.map((choice) => [choiceKey(choice), choice]));
  for (const choice of more) known.set(choiceKey(choice), known.get(choiceKey(choice)) ?? choice);
  return [...known.values()];
}
