import { useId, useMemo, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { layersOf } from './live-moments.ts';

const WIDTH = 720;
const HEIGHT = 190;
/** Hours that the axis names, where the curve has them. */
const NAMED = [0, 24, 168, 720, 2160];

const LAYERS = [
  ['works', 'services-live.fate.works'],
  ['remembered', 'services-live.fate.remembered'],
  ['unknown', 'services-live.fate.unknown'],
  ['fails', 'services-live.fate.fails'],
] as const;

/** How much works, from the strike on: what is certain, what is remembered, what nobody knows. */
export function LiveCurve({
  curve,
  at,
  title,
}: {
  readonly curve: ServicesLiveAnswer['curve'];
  readonly at: number;
  readonly title: Text;
}): ReactNode {
  const { plain } = useLanguage();
  const hatch = useId();
  const last = Math.max(1, curve.length - 1);
  const x = (moment: number): number => (moment / last) * WIDTH;
  const areas = useMemo(() => {
    const area = (heights: readonly number[]): string => {
      const y = (share: number): number => HEIGHT - share * (HEIGHT - 8);
      const steps = heights.map((share, moment) =>
        moment === 0 ? `M0 ${y(share)}` : `H${(moment / last) * WIDTH}V${y(share)}`,
      );
      return `${steps.join('')}V${HEIGHT}H0Z`;
    };
    const { works, remembered, unknown } = layersOf(curve);
    return { works: area(works), remembered: area(remembered), unknown: area(unknown) };
  }, [curve, last]);
  return (
    <figure className="live-curve">
      <div className="curve-scale" aria-hidden="true">
        <Words text={{ kind: 'share', value: 1, digits: 0 }} />
        <Words text={{ kind: 'share', value: 0, digits: 0 }} />
      </div>
      <svg
        className="curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={plain(title)}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width="6" height="6" />
            <line className="hatch-line" x1="0" x2="0" y1="0" y2="6" />
          </pattern>
        </defs>
        <path className="unknown" d={areas.unknown} fill={`url(#${hatch})`} />
        <path className="remembered" d={areas.remembered} />
        <path className="works" d={areas.works} />
        <line className="now" x1={x(at)} x2={x(at)} y1={0} y2={HEIGHT} />
      </svg>
      <div className="hour-axis" aria-hidden="true">
        {curve.map(({ hours }, moment) =>
          NAMED.includes(hours) ? (
            <span key={hours} style={{ left: `${(moment / last) * 100}%` }}>
              <Words text={hours === 0 ? message('services-live.at-once') : { kind: 'duration', hours }} />
            </span>
          ) : null,
        )}
      </div>
      <figcaption className="curve-key">
        {LAYERS.map(([layer, words]) => (
          <span key={layer}>
            <i className={`layer-swatch ${layer}`} />
            <Words text={message(words)} />
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
