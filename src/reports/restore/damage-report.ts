import { message } from '../../i18n/text.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Cell, Report } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import { localStart } from './local-start.ts';

/** What is broken, as a report: where a command line writes the file that plans are for, a reader sees this. */
export function damageReport({ at, note, assets }: Damage, asked: Asked): Report {
  return {
    id: 'damage',
    title: message('damage.title'),
    subtitle: message('damage.subtitle', { count: assets.length, ...localStart(at) }),
    notices: note === undefined ? [] : [{ level: 'note', text: { kind: 'name', name: note } }],
    sections: [
      {
        id: 'assets',
        title: message('damage.section.assets'),
        blocks: [
          {
            kind: 'table',
            columns: [
              { label: message('restore.column.asset'), type: 'text' },
              { label: message('damage.column.hours'), type: 'number' },
              { label: message('damage.column.hours-min'), type: 'number' },
              { label: message('damage.column.hours-max'), type: 'number' },
            ],
            rows: assets.map((one): Cell[] => [
              assetOf(one),
              hoursOf(one.hours),
              hoursOf(one.hours_min),
              hoursOf(one.hours_max),
            ]),
          },
        ],
      },
    ],
    provenance: provenanceOf(asked),
  };
}

/** By its name, with the id under which a plan and an inventory have it. */
function assetOf({ asset, name }: Damage['assets'][number]): Cell {
  return name === undefined ? asset : message('damage.asset', { name, asset });
}

function hoursOf(hours: number | undefined): Cell {
  return hours ?? { kind: 'missing', why: message('damage.as-rules') };
}
