import { literalText, message, type Text } from '../../i18n/text.ts';
import type { WatchWhyAnswer } from '../../schemas/watch-folder-answers.ts';
import type { Section, Table } from '../model.ts';
import { MOST_ROWS, networkText, NOT_ANY } from './incident-sections.ts';
import { rpkiTexts } from './watch-replay-report.ts';

/** Who announces a prefix; nothing where nobody does. */
export function originsOf(answer: WatchWhyAnswer): Section[] {
  return answer.origins.length > 0 ? [originsSection(answer)] : [];
}

/** Which ROAs cover a prefix, and who announced it before; what is empty is left out. */
export function pastSections(answer: WatchWhyAnswer): Section[] {
  const { vrps, history, rpki } = answer;
  return [
    ...(rpki ? [vrpsSection({ vrps, rpki })] : []),
    ...(history.length > 0 ? [historySection(answer)] : []),
  ];
}

/** What RPKI says of an origin; a dash where no ROAs are at hand. */
function validityText(validity: WatchWhyAnswer['origins'][number]['validity']): Text {
  return validity === null ? NOT_ANY : message(`watch.validity.${validity}`);
}

function originsSection({ origins }: WatchWhyAnswer): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.network'), type: 'text' },
      { label: message('watch.section.feeds'), type: 'number' },
      { label: literalText('RPKI'), type: 'text' },
      { label: message('watch.column.relation'), type: 'text' },
      { label: message('watch.column.country'), type: 'text' },
    ],
    rows: origins
      .slice(0, MOST_ROWS)
      .map((one) => [
        networkText(one.network),
        one.carriers,
        validityText(one.validity),
        relationText(one),
        one.network.country === null ? NOT_ANY : { kind: 'country', country: one.network.country },
      ]),
    moreRows: Math.max(0, origins.length - MOST_ROWS),
  };
  return { id: 'origins', title: message('watch.section.origins'), blocks: [table] };
}

function relationText(one: WatchWhyAnswer['origins'][number]): Text {
  if (one.owner) return message('watch.relation.owner');
  if (one.declared) return message('watch.relation.declared');
  if (one.sameOrganisation) return message('watch.relation.sibling');
  return one.relation === null ? NOT_ANY : message(`watch.relation.${one.relation}`);
}

function vrpsSection({ vrps, rpki }: Pick<WatchWhyAnswer, 'vrps' | 'rpki'>): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.prefix'), type: 'prefix' },
      { label: message('watch.column.max-length'), type: 'number' },
      { label: message('watch.column.network'), type: 'asn' },
    ],
    rows: vrps.slice(0, MOST_ROWS).map(({ prefix, maxLength, asn }) => [prefix, maxLength, asn]),
    moreRows: Math.max(0, vrps.length - MOST_ROWS),
  };
  return {
    id: 'vrps',
    title: message('watch.section.vrps'),
    blocks: [{ kind: 'list', items: rpkiTexts(rpki) }, ...(vrps.length > 0 ? [table] : [])],
  };
}

function historySection({ history }: WatchWhyAnswer): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.network'), type: 'text' },
      { label: message('watch.column.neighbour'), type: 'asn' },
      { label: message('watch.column.from'), type: 'date' },
      { label: message('watch.column.until'), type: 'date' },
      { label: message('watch.column.most'), type: 'number' },
    ],
    rows: history.map(({ origin, neighbour, first, last, peak }) => [
      networkText(origin),
      neighbour?.asn ?? NOT_ANY,
      first,
      last ?? NOT_ANY,
      peak,
    ]),
  };
  return { id: 'history', title: message('watch.section.history'), blocks: [table] };
}
