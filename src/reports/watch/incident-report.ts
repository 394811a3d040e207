import { literalText, message, type Text } from '../../i18n/text.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { KeyFigure, Report, ReportProvenance, Section } from '../model.ts';
import { FEED_COLUMNS, incidentTitle, MOST_ROWS, whySection } from './incident-sections.ts';

/** One incident of an answer that has several: how grave, since when, why, and who could see it. */
export function incidentReport(incident: Incident, provenance: ReportProvenance): Report {
  return {
    id: incident.id,
    title: incidentTitle(incident),
    subtitle: literalText(incident.id),
    notices: [],
    sections: incidentSections(incident),
    provenance,
  };
}

/** How it stands, why it is an incident, and the vantage points that judged it or could not. */
export function incidentSections(incident: Incident): Section[] {
  return [
    standing(incident),
    { ...whySection(incident), title: message('watch.section.why') },
    vantagePoints(incident),
  ].filter(({ blocks }) => blocks.length > 0);
}

function standing(incident: Incident): Section {
  const { severity, state, confidence, curve, scope, onset, detected, confirmed, end } = incident;
  const stated: Text[] = [
    labelled(message('watch.column.severity'), message(`watch.severity.${severity}`)),
    labelled(message('watch.column.state'), message(`watch.state.${state}`)),
    labelled(message('watch.column.confidence'), message(`watch.level.${confidence.level}`)),
  ];
  const figures: KeyFigure[] = [
    ...(curve
      ? [
          {
            id: 'lost',
            label: message('watch.column.lost'),
            value: { kind: 'share', value: curve.depth } as const,
          },
        ]
      : []),
    {
      id: 'prefixes',
      label: message('watch.column.prefixes'),
      value: { kind: 'number', value: scope.prefixes.length },
    },
    {
      id: 'networks',
      label: message('watch.figure.networks'),
      value: { kind: 'number', value: scope.networks.length },
    },
  ];
  return {
    id: 'standing',
    title: message('assess.section.summary'),
    blocks: [
      { kind: 'list', items: stated },
      { kind: 'figures', figures },
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.onset'), type: 'date' },
          { label: message('watch.column.detected'), type: 'date' },
          { label: message('watch.column.confirmed'), type: 'date' },
          { label: message('watch.column.end'), type: 'date' },
        ],
        rows: [[onset, detected, confirmed, end ?? message(`watch.state.${state}`)]],
      },
    ],
  };
}

function labelled(label: Text, text: Text): Text {
  return message('common.labelled', { label, text });
}

function vantagePoints({ feeds: { voters, blind } }: Incident): Section {
  const all = [
    ...voters.map((feed) => ({ feed, part: message('watch.part.voter') })),
    ...blind.map((feed) => ({ feed, part: message('watch.part.blind') })),
  ];
  return {
    id: 'feeds',
    title: message('watch.section.feeds'),
    blocks:
      all.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: FEED_COLUMNS,
              rows: all
                .slice(0, MOST_ROWS)
                .map(({ feed: { asn, peer, collector }, part }) => [asn, peer, collector, part]),
              moreRows: Math.max(0, all.length - MOST_ROWS),
            },
          ],
  };
}
