import { orNaN } from '../../core/missing.ts';
import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { LiveService, ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import type { Block, Cell, KeyFigure, LineChart, Report, Section, State } from '../model.ts';
import { protectionSections } from './protection-section.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** Thirty days, and the ninety that are looked ahead. */
const [MONTH_HOURS, MOST_HOURS] = [720, 2160];
/** Hours that have a figure of their own. */
const FIGURES = [0, 24, 168, MONTH_HOURS, MOST_HOURS];
const SHOWN_SERVICES = 25;

type Fates = ServicesLiveAnswer['before'];

/** Which services go on, for whom, and until when. */
export function servicesLiveReport(answer: ServicesLiveAnswer, asked: Asked): Report {
  const { country, handling, snapshot, notices } = answer;
  return {
    id: `services-live-${country}`,
    title: message('services-live.title', { country }),
    subtitle: subtitleOf(answer),
    notices: [
      { level: 'warning', text: message('services-live.handling', { handling }) },
      ...notices.map(noticeOf),
    ],
    sections: [
      liveSection(answer),
      servicesSection(answer),
      causesSection(answer),
      ...protectionSections(answer.services),
      methodSection(answer),
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

/** The scenario; without one the withdrawal, else that everything is cut. */
function subtitleOf({ scenario: { name, file }, withdrawal }: ServicesLiveAnswer): Text {
  const named = name ?? file;
  if (named !== null) return nameText(named);
  return withdrawal === null
    ? message('services-live.cut-off')
    : message('services-live.withdrawn', { on: withdrawal.on });
}

function liveSection(answer: ServicesLiveAnswer): Section {
  const { curve, before, coverage, weighting, clocks } = answer;
  const figures = FIGURES.flatMap((hours): KeyFigure[] => {
    const at = curve.find((point) => point.hours === hours);
    return at ? [workFigure(at, hours, coverage)] : [];
  });
  return {
    id: 'live',
    title: message('services-live.section.live'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message(`services-live.weighting.${weighting}`),
          message('services-live.before', { works: before.works, unknown: before.unknown }),
          ...(areAllTimed(clocks) ? [] : [message('services-live.clocks', clocks)]),
        ],
      },
      { kind: 'figures', figures },
      curveChart(answer),
      fatesTable(answer),
    ],
  };
}

/** Whether nothing is left out that could run out: otherwise the first screen says so. */
function areAllTimed({ zones, expiry, signatures }: ServicesLiveAnswer['clocks']): boolean {
  return expiry === zones && signatures === zones;
}

/** From what certainly works to what may; covered is what is known of services that have a weight, of people behind networks with links. */
function workFigure(
  at: Fates,
  hours: number,
  { services, space }: ServicesLiveAnswer['coverage'],
): KeyFigure {
  const share = (value: number) => ({ kind: 'share' as const, value: Math.min(1, value) });
  return {
    id: `works.${hours}`,
    label:
      hours === 0
        ? message('services-live.figure.strike')
        : message('services-live.figure.after', { time: hours }),
    value: share(at.works),
    interval: { low: share(at.works), high: share(at.works + at.remembered + at.unknown) },
    ...(space !== null && { coverage: services * space * Math.max(0, 1 - at.unknown) }),
  };
}

function curveChart({ curve }: ServicesLiveAnswer): LineChart {
  const days = (hours: number): number => hours / 24;
  const points = (of: (at: Fates) => number) =>
    curve.map((at) => [days(at.hours), Math.min(1, of(at))] as const);
  return {
    kind: 'lines',
    title: message('services-live.chart'),
    x: { label: message('services-live.axis.days'), type: 'number', min: 0 },
    y: { label: message('services-live.axis.share'), type: 'share', min: 0, max: 1 },
    series: [
      {
        label: message('services-live.fate.works'),
        step: true,
        strong: true,
        points: points(({ works }) => works),
        band: curve.map((at) => [
          days(at.hours),
          at.works,
          Math.min(1, at.works + at.remembered + at.unknown),
        ]),
      },
      {
        label: message('services-live.fate.works-or-remembered'),
        step: true,
        points: points(({ works, remembered }) => works + remembered),
      },
      {
        label: message('services-live.fate.possible'),
        step: true,
        points: points(({ works, remembered, unknown }) => works + remembered + unknown),
      },
    ],
  };
}

function fatesTable({ curve }: ServicesLiveAnswer): Block {
  const shown = curve.filter(({ hours }) => FIGURES.includes(hours));
  return {
    kind: 'table',
    columns: [
      { label: message('services-live.column.after'), type: 'text' },
      { label: message('services-live.fate.works'), type: 'share' },
      { label: message('services-live.fate.in-part'), type: 'share' },
      { label: message('services-live.fate.remembered'), type: 'share' },
      { label: message('services-live.fate.unknown'), type: 'share' },
      { label: message('services-live.fate.fails'), type: 'share' },
    ],
    rows: shown.map(({ hours, works, inPart, remembered, unknown, fails }): Cell[] => [
      liveHourText(hours),
      works,
      inPart,
      remembered,
      unknown,
      fails,
    ]),
  };
}

function servicesSection({ services }: ServicesLiveAnswer): Section {
  const shown = services.slice(0, SHOWN_SERVICES);
  return {
    id: 'services',
    title: message('services-live.section.services'),
    leads: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('services-live.column.service'), type: 'text' },
          { label: message('services-live.column.certain'), type: 'text' },
          { label: message('services-live.column.possible'), type: 'text' },
          { label: message('services-live.column.cause'), type: 'text' },
          { label: message('services-live.column.strike'), type: 'share', digits: 0 },
          { label: message('services-live.column.month', { time: MONTH_HOURS }), type: 'share', digits: 0 },
        ],
        rows: shown.map((service): Cell[] => [
          service.name ?? service.id,
          liveHourText(service.earliest),
          liveHourText(service.latest),
          liveCauseText(service.cause),
          service.at[0].works,
          service.at.find(({ hours }) => hours === MONTH_HOURS)?.works,
        ]),
        states: shown.map(stateOf),
        moreRows: services.length - shown.length,
      },
    ],
  };
}

/** How long a service goes on: until an hour, or beyond what is looked at. */
export function liveHourText(hours: number | null): Text {
  if (hours === null) return message('services-live.beyond', { time: MOST_HOURS });
  return hours === 0 ? message('services-live.at-once') : { kind: 'duration', hours };
}

function stateOf({ earliest, latest }: LiveService): State {
  return latest !== null ? 'failed' : earliest === null ? 'normal' : 'weaker';
}

/** What ends a service first. */
export function liveCauseText(cause: LiveService['cause']): Text {
  if (cause === null) return message('services-live.cause.none');
  const { why, what, zone, network } = cause;
  // A network that is itself what is needed is named once.
  if (why === 'place' && network !== null && what !== `AS${network.asn}`)
    return zone === null
      ? message('services-live.cause.network', { what, asn: network.asn })
      : message('services-live.cause.zone', { zone, what, asn: network.asn });
  return message(`services-live.cause.${why}`, { what });
}

function causesSection({ causes, grounds }: ServicesLiveAnswer): Section {
  return {
    id: 'causes',
    title: message('services-live.section.causes'),
    blocks: [
      { kind: 'paragraph', texts: [message('services-live.causes.explained')] },
      {
        kind: 'table',
        columns: [
          { label: message('services-live.column.ground'), type: 'text' },
          { label: message('services-live.column.services'), type: 'number' },
          { label: message('services-live.column.share'), type: 'share' },
        ],
        rows: grounds.map(({ ground, services, share }): Cell[] => [
          message(`services-live.ground.${ground}`),
          services,
          share,
        ]),
      },
      {
        kind: 'table',
        columns: [
          { label: message('services-live.column.layer'), type: 'text' },
          { label: message('services-live.column.why'), type: 'text' },
          { label: message('services-live.column.services'), type: 'number' },
          { label: message('services-live.column.share'), type: 'share' },
        ],
        rows: causes.map(({ why, layer, services, share }): Cell[] => [
          layer === null ? literalText('–') : message(`services-live.layer.${layer}`),
          message(`services-live.why.${why}`),
          services,
          share,
        ]),
      },
    ],
  };
}

function methodSection({
  staleHours,
  rootCopy,
  remedies,
  clocks,
  gone,
  withdrawal,
  coverage,
  scenario,
}: ServicesLiveAnswer): Section {
  return {
    id: 'method',
    title: message('services-live.section.method'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          message('services-live.method', { start: scenario.start }),
          ...(Number.isNaN(orNaN(coverage.space))
            ? []
            : [message('services-live.space', { share: orNaN(coverage.space) })]),
          ...(areAllTimed(clocks) ? [message('services-live.clocks', clocks)] : []),
          ...(remedies.length === 0
            ? []
            : [
                message('services-live.remedies', {
                  command: 'muruna services keep',
                  remedies: remedies.map((id): Text => nameText(id)),
                }),
              ]),
          ...(rootCopy ? [message('services-live.root-copy')] : []),
          ...(staleHours > 0 ? [message('services-live.stale', { time: staleHours })] : []),
          ...(gone.length > 0
            ? [message('services-live.gone', { things: gone.map((thing): Text => nameText(thing)) })]
            : []),
          ...(withdrawal === null
            ? []
            : [
                message('services-live.withdrawal', {
                  file: withdrawal.file,
                  on: withdrawal.on,
                  stopped: withdrawal.stopped,
                  needed: withdrawal.things.length,
                }),
              ]),
        ],
      },
    ],
  };
}
