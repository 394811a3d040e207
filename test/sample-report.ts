import { asText, message, nameText } from '../src/i18n/text.ts';
import type { Report } from '../src/reports/model.ts';

/** An invented report that holds every kind of block; documentation AS numbers and prefixes (RFC 5398, 5737). */
export const SAMPLE_REPORT: Report = {
  id: 'sample',
  title: message('assess.title', { country: 'IR' }),
  subtitle: message('term.resilience.meaning'),
  notices: [{ level: 'caution', text: message('term.snapshot.meaning') }],
  provenance: {
    snapshot: {
      name: 'sample.muruna',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      date: '2014-05-30',
      sources: [
        { name: 'RouteViews jinx', date: '2014-05-30', licence: 'CC BY 4.0' },
        { name: 'RIR delegations', date: '2014-05-30' },
      ],
    },
    parameters: [{ name: message('common.country'), value: { kind: 'country', country: 'IR' } }],
    seed: 7,
    software: 'muruna 0.1.0',
    command: 'muruna assess IR --snapshot sample.muruna',
    madeOn: '2026-11-24',
  },
  sections: [
    {
      id: 'figures',
      title: message('term.concentration'),
      blocks: [
        {
          kind: 'figures',
          figures: [
            {
              id: 'gateways.count',
              label: message('term.gateway'),
              value: { kind: 'number', value: 11, unit: 'unit.links' },
              rank: { rank: 61, of: 214 },
              coverage: 0.98,
              definition: message('term.gateway.meaning'),
            },
            {
              id: 'loss.international',
              label: message('term.collateral-loss'),
              value: { kind: 'share', value: 0.4123 },
              rank: { rank: 9, of: 214, scope: message('common.all-countries') },
              coverage: 0.91,
              interval: {
                low: { kind: 'share', value: 0.371 },
                high: { kind: 'share', value: 0.452 },
                confidence: 0.9,
              },
              definition: message('term.collateral-loss.meaning'),
            },
            {
              id: 'ipv6.detour',
              label: message('term.detour'),
              value: { kind: 'missing', why: message('term.coverage') },
              confidence: 'low',
            },
            {
              id: 'people',
              label: message('term.access-network'),
              value: { kind: 'number', value: 1_234_567, unit: 'unit.people' },
              interval: {
                low: { kind: 'number', value: 1_100_000 },
                high: { kind: 'number', value: 1_300_000 },
              },
            },
          ],
        },
        {
          kind: 'paragraph',
          texts: [
            message('usage.bad-asn', { asn: 'AS0' }),
            message('as-graph.repeated-link', { from: 64500, to: asText(64501, 'Пример') }),
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            message('term.chokepoint.meaning'),
            asText(64502, 'شرکت نمونه'),
            nameText('Example & Sons <GmbH>'),
          ],
        },
      ],
    },
    {
      id: 'networks',
      title: message('term.border-network'),
      blocks: [
        {
          kind: 'table',
          caption: message('term.transit-provider.meaning'),
          columns: [
            { label: message('common.network'), type: 'text' },
            { label: message('common.country'), type: 'country' },
            { label: message('term.prefix'), type: 'prefix' },
            { label: message('common.share-label'), type: 'bar' },
            { label: message('common.hours'), type: 'duration' },
          ],
          rows: [
            [asText(64500, 'Sepehr Backbone'), 'IR', '192.0.2.0/24', 0.412, 5.5],
            [asText(64501, 'Пример'), 'RU', '198.51.100.0/24', 0.171, 30],
            [asText(64502, 'شرکت نمونه'), 'IR', '2001:db8::/32', 0.04, NaN],
            [asText(4200000000), '', undefined, NaN, 0.25],
          ],
          states: ['failed', 'normal', 'new', 'normal'],
          moreRows: 5,
        },
        {
          kind: 'why',
          blocks: [
            { kind: 'paragraph', texts: [message('term.hegemony.meaning')] },
            {
              kind: 'bars',
              title: message('term.hegemony'),
              scale: { label: message('common.share-label'), type: 'share' },
              referenceLabel: message('common.before'),
              bars: [
                {
                  label: asText(64500, 'Sepehr Backbone'),
                  value: 0.41,
                  reference: 0.3,
                  interval: [0.36, 0.47],
                },
                { label: asText(64501, 'Пример'), value: 0.17, reference: 0.25, state: 'failed' },
                { label: asText(64502, 'شرکت نمونه'), value: 0.04, reference: 0.02, state: 'new' },
                { label: asText(64503), value: NaN },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'gateways',
      title: message('term.gateway'),
      blocks: [
        {
          kind: 'flow',
          title: message('term.gateway'),
          columns: [
            message('common.country'),
            message('term.transit-provider'),
            message('term.border-network'),
            message('term.peer'),
            message('term.access-network'),
          ],
          nodes: [
            { id: 'w', column: 0, label: message('common.all-countries'), state: 'normal' },
            ...[64601, 64602, 64603].map((asn) => ({
              id: `f${asn}`,
              column: 1,
              label: asText(asn, asn === 64602 ? 'Trans Caspian Carrier' : undefined),
              state: 'normal' as const,
            })),
            { id: 'b1', column: 2, label: asText(64500, 'Sepehr Backbone'), state: 'failed' },
            { id: 'b2', column: 2, label: asText(64501, 'Alvand'), state: 'normal' },
            { id: 't1', column: 3, label: asText(64511), state: 'weaker' },
            { id: 't2', column: 3, label: asText(64512, 'شرکت نمونه'), state: 'normal' },
            ...[64521, 64522, 64523, 64524].map((asn) => ({
              id: `a${asn}`,
              column: 4,
              label: asText(asn),
              state: asn === 64524 ? ('new' as const) : ('normal' as const),
            })),
          ],
          links: [
            { from: 'w', to: 'f64601', weight: 0.4, state: 'normal' },
            { from: 'w', to: 'f64602', weight: 0.35, state: 'normal' },
            { from: 'w', to: 'f64603', weight: 0.1, state: 'normal' },
            { from: 'f64601', to: 'b1', weight: 0.4, state: 'failed' },
            { from: 'f64602', to: 'b2', weight: 0.35, state: 'normal' },
            { from: 'f64603', to: 'b2', weight: 0.1, state: 'new' },
            { from: 'b1', to: 't1', weight: 0.3, state: 'failed' },
            { from: 'b1', to: 't2', weight: 0.1, state: 'failed' },
            { from: 'b2', to: 't1', weight: 0.15, state: 'new' },
            { from: 'b2', to: 't2', weight: 0.3, state: 'normal' },
            { from: 't1', to: 'a64521', weight: 0.1, state: 'normal' },
            { from: 't1', to: 'a64522', weight: 0.05, state: 'normal' },
            { from: 't2', to: 'a64523', weight: 0.2, state: 'normal' },
            { from: 't2', to: 'a64524', weight: 0.1, state: 'new' },
            { from: 'b2', to: 'a64523', weight: 0.05, state: 'normal' },
          ],
        },
      ],
    },
    {
      id: 'recovery',
      title: message('term.restoration'),
      blocks: [
        {
          kind: 'lines',
          title: message('term.recovery-curve'),
          x: { label: message('common.hours'), type: 'hours' },
          y: { label: message('common.share-label'), type: 'share', min: 0, max: 1 },
          series: [
            {
              label: message('restore.title'),
              strong: true,
              step: true,
              points: [
                [0, 0.3],
                [4, 0.55],
                [9, 0.7],
                [16, 0.92],
                [30, 1],
                [48, 1],
              ],
              band: [
                [0, 0.3, 0.3],
                [4, 0.5, 0.6],
                [9, 0.62, 0.75],
                [16, 0.85, 0.95],
                [30, 0.97, 1],
                [48, 1, 1],
              ],
            },
            {
              label: message('common.before'),
              points: [
                [0, 0.3],
                [20, 0.4],
                [30, NaN],
                [36, 0.75],
                [48, 0.9],
              ],
            },
          ],
          marks: [{ x: 14, label: message('term.spare') }],
        },
        {
          kind: 'gantt',
          title: message('term.crew'),
          start: '2026-11-24T06:00Z',
          rows: [
            {
              label: nameText('Crew A'),
              bars: [
                { from: 0, to: 2, type: 'travel' },
                { from: 2, to: 6, type: 'work', label: nameText('Ahvaz exchange') },
                { from: 6, to: 10, type: 'rest' },
                { from: 10, to: 18, type: 'work', label: nameText('Dezful') },
              ],
            },
            {
              label: nameText('گروه ب'),
              bars: [
                { from: 0, to: 5, type: 'wait' },
                { from: 5, to: 6, type: 'travel' },
                { from: 6, to: 14, type: 'work', label: nameText('اهواز') },
              ],
            },
          ],
          marks: [{ x: 5, label: message('term.spare') }],
        },
        {
          kind: 'map',
          title: message('common.country'),
          points: [
            { lon: 51.4, lat: 35.7, label: nameText('Tehran'), weight: 9 },
            { lon: 48.7, lat: 31.3, label: nameText('Ahvaz'), weight: 1.2, state: 'failed' },
            { lon: 59.6, lat: 36.3, label: nameText('مشهد'), weight: 3, state: 'new' },
            { lon: 56.3, lat: 27.2, label: nameText('Bandar Abbas'), weight: 0.7 },
          ],
          lines: [
            {
              path: [
                [51.4, 35.7],
                [48.7, 31.3],
              ],
              state: 'failed',
            },
            {
              path: [
                [51.4, 35.7],
                [59.6, 36.3],
              ],
              weight: 3,
            },
            {
              path: [
                [51.4, 35.7],
                [54, 31],
                [56.3, 27.2],
              ],
              state: 'new',
            },
          ],
        },
      ],
    },
  ],
};
