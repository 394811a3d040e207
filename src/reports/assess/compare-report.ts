import { orNaN } from '../../core/missing.ts';
import { METRICS, type MetricId } from '../../schemas/metrics.ts';
import { PLANES, type PlaneId } from '../../schemas/planes.ts';
import { asText, message, type Text } from '../../i18n/text.ts';
import type { Block, Report, Table } from '../model.ts';
import type { AssessAnswer, MetricAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import { coverageOfEach } from './coverage-table.ts';
import { metricLabel, metricValue } from './metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** So many countries stand side by side, one column each; more are rows. */
const SIDE_BY_SIDE = 3;
/** A title names so many countries. */
const NAMED = 10;
/** A chart of more bars does not fit on a page. */
const MOST_BARS = 40;
/** Measures in one table where countries are rows. */
const ACROSS = 4;

/** A country and what is known of it in the plane that is shown. */
interface Compared {
  readonly country: string;
  readonly plane: PlaneAnswer | null;
}

/** Several countries side by side. All answers come from one snapshot. */
export function compareReport({ countries: answers }: CompareAnswer, asked: Asked): Report {
  const [first] = answers;
  const shown = planeShown(answers);
  const compared = answers.map(({ country, planes }): Compared => ({ country, plane: planes[shown] }));
  return {
    id: compareId(compared),
    title: titleOf(compared),
    subtitle: message('assess.subtitle', { date: first.snapshot.date }),
    notices: first.notices.map(noticeOf),
    sections: [
      { id: 'leaders', title: message('compare.leaders'), blocks: leadersOf(compared) },
      { id: 'measures', title: message('compare.section'), blocks: measures(compared, shown) },
      { id: 'coverage', title: message('compare.coverage'), blocks: coverageOfEach(compared) },
    ],
    provenance: provenanceOf(asked, first),
  };
}

/** One plane for all of them: IPv4 where any country is known in it. */
function planeShown(answers: readonly AssessAnswer[]): PlaneId {
  return PLANES.find((id) => answers.some(({ planes }) => planes[id] !== null)) ?? 'ipv4';
}

/** A file name for any number of countries. */
function compareId(compared: readonly Compared[]): string {
  const codes = compared.map(({ country }) => country);
  return codes.length > NAMED ? `compare-${codes.length}-countries` : `compare-${codes.join('-')}`;
}

function titleOf(compared: readonly Compared[]): Text {
  return compared.length > NAMED
    ? message('compare.title.many', { count: compared.length })
    : message('compare.title', { countries: compared.map(countryText) });
}

function countryText({ country }: Compared): Text {
  return { kind: 'country', country };
}

function measures(compared: readonly Compared[], shown: PlaneId): Block[] {
  const isRanked = compared.some(({ plane }) => plane?.metrics.some(({ rank }) => rank !== null));
  const explained = message(isRanked ? 'compare.explained.ranks' : 'compare.explained', {
    plane: message(`assess.plane.${shown}`),
  });
  const tables =
    compared.length <= SIDE_BY_SIDE
      ? [measuresDown(compared)]
      : Array.from({ length: Math.ceil(METRICS.length / ACROSS) }, (_, part) =>
          measuresAcross(compared, METRICS.slice(part * ACROSS, (part + 1) * ACROSS)),
        );
  return [{ kind: 'paragraph', texts: [explained] }, ...tables];
}

function measuresDown(compared: readonly Compared[]): Table {
  return {
    kind: 'table',
    caption: message('assess.table.measures'),
    columns: [
      { label: message('assess.column.measure'), type: 'text' },
      ...compared.map((one) => ({ label: countryText(one), type: 'number' as const })),
    ],
    rows: METRICS.map((id) => [metricLabel(id), ...compared.map(({ plane }) => cellOf(plane, id))]),
  };
}

function measuresAcross(compared: readonly Compared[], metrics: readonly MetricId[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      ...metrics.map((id) => ({ label: metricLabel(id), type: 'number' as const })),
    ],
    rows: compared.map(({ country, plane }) => [country, ...metrics.map((id) => cellOf(plane, id))]),
  };
}

/** The value with its rank in brackets. */
function cellOf(plane: PlaneAnswer | null, id: MetricId): Text | undefined {
  const metric = valueOf(plane, id);
  if (!metric || metric.value === null) return undefined;
  const value = metricValue(metric);
  return metric.rank ? message('compare.cell', { value, rank: metric.rank.rank }) : value;
}

function leadersOf(compared: readonly Compared[]): Block[] {
  return [
    leaders(compared),
    worstLosses(compared),
    ...(compared.length <= MOST_BARS ? [leaderBars(compared)] : []),
  ];
}

function leaders(compared: readonly Compared[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      { label: metricLabel('leading-network'), type: 'text' },
      { label: message('assess.column.share'), type: 'bar', max: 1 },
      { label: message('assess.column.crossing'), type: 'share' },
      { label: message('assess.column.ending'), type: 'share' },
    ],
    rows: compared.map(({ country, plane }) => {
      const leader = plane?.headline.leader;
      if (!leader) return [country, undefined, NaN, NaN, NaN];
      const { asn, name, share, crossing, ending } = leader;
      return [country, asText(asn, name ?? undefined), share, crossing, ending];
    }),
  };
}

function worstLosses(compared: readonly Compared[]): Table {
  return {
    kind: 'table',
    caption: metricLabel('total-loss-single'),
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      { label: message('assess.column.network'), type: 'text' },
      { label: message('stress.column.total'), type: 'bar', max: 1 },
      { label: message('stress.column.direct'), type: 'share' },
      { label: message('stress.column.collateral'), type: 'share' },
    ],
    rows: compared.map(({ country, plane }) => {
      const worst = plane?.headline.worst;
      if (!worst) return [country, undefined, NaN, NaN, NaN];
      const { asn, name, total, direct, collateral } = worst;
      return [country, asText(asn, name ?? undefined), orNaN(total), orNaN(direct), orNaN(collateral)];
    }),
  };
}

function leaderBars(compared: readonly Compared[]): Block {
  return {
    kind: 'bars',
    title: metricLabel('leading-network'),
    scale: { label: message('assess.column.share'), type: 'share', min: 0, max: 1 },
    bars: compared.map((one) => ({
      label: countryText(one),
      value: orNaN(valueOf(one.plane, 'leading-network')?.value),
    })),
  };
}

function valueOf(plane: PlaneAnswer | null, id: MetricId): MetricAnswer | undefined {
  return plane?.metrics.find((metric) => metric.id === id);
}
