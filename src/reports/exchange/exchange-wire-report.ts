import { codedText } from '../../i18n/coded-text.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import type { Report } from '../model.ts';
import type { Asked } from '../provenance.ts';

const TITLES = { pull: 'exchange.pulled', push: 'exchange.pushed', keep: 'exchange.kept' } as const;

/** What went over the wire to a partner, or came from one. */
export function exchangeWireReport(answer: ExchangeWire, { software }: Asked): Report {
  const { way, partner, objects, fresh, destroyed, refused, refusedObjects, findings, kept } = answer;
  const lines: Text[] = [
    ...(fresh === 0
      ? []
      : [message(way === 'push' ? 'exchange.wire.taken' : 'exchange.wire.fresh', { count: fresh })]),
    ...(destroyed === 0 ? [] : [message('exchange.wire.destroyed', { count: destroyed })]),
    ...(refusedObjects === 0 ? [] : [message('exchange.wire.refused', { count: refusedObjects })]),
    ...(kept === null || objects === 0
      ? []
      : [message('exchange.wire.read', { command: `muruna exchange read ${kept}` })]),
  ];
  return {
    id: 'exchange-wire',
    title: message(TITLES[way], { partner }),
    notices: [
      ...(fresh + destroyed + refusedObjects === 0
        ? [{ level: 'note' as const, text: message('exchange.wire.none') }]
        : []),
      ...lines.map((text) => ({ level: 'note' as const, text })),
      ...(way !== 'push' && fresh > 0
        ? [{ level: 'warning' as const, text: message('exchange.read.unproven') }]
        : []),
    ],
    sections:
      refused.length + findings.length === 0
        ? []
        : [
            {
              id: 'findings',
              title: message('exchange.section.findings'),
              blocks: [
                {
                  kind: 'list',
                  items: [
                    ...findings.map((finding) => codedText(finding)),
                    ...refused.map(({ id, why, path, words }) =>
                      message('common.labelled', {
                        label: nameText(id),
                        text: why === null ? nameText(words ?? '–') : reason(why, path),
                      }),
                    ),
                  ],
                },
              ],
            },
          ],
    // Without the command: what went once need not go again.
    provenance: { parameters: [], software },
  };
}

function reason(why: NonNullable<ExchangeWire['refused'][number]['why']>, path: string | null): Text {
  return why === 'not-stix' ? message('taxii.not-stix', { path: path ?? '' }) : message(`taxii.${why}`);
}
