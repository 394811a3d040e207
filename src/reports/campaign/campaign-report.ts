import { orNaN } from '../../core/missing.ts';
import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { CampaignLosses, SnapshotLosses } from '../../schemas/campaign-answers.ts';
import type { BarChart, Block, Cell, Report, Table } from '../model.ts';
import type { Asked } from '../provenance.ts';

/** More scenarios stand in a further table: names need room. */
const MOST_COLUMNS = 6;
const MOST_BARS = 20;

/** What each country loses under each scenario of a campaign. */
export function campaignReport(
  { campaign, kind, snapshots }: CampaignLosses,
  { software }: Pick<Asked, 'software'>,
): Report {
  const { id, name, computed, cells, refused, failures, plane, samples, seed } = campaign;
  return {
    id: `campaign-${id.slice(0, 12)}`,
    title: nameText(name),
    subtitle: message(`stress.loss.${kind}`),
    notices: failures.map(({ from, until, reason }) => ({
      level: 'warning' as const,
      text: message('campaign.given-up', { from: from + 1, until, reason }),
    })),
    sections: snapshots.map((losses) => ({
      id: `losses-${losses.snapshot.slice(0, 12)}`,
      title: titleOf(losses),
      blocks: [
        {
          kind: 'paragraph',
          texts: [
            message('workbench.campaign.cells', { computed, cells }),
            ...(refused > 0 ? [message('campaign.refused', { refused })] : []),
            message('campaign.report.method'),
          ],
        },
        ...blocksOf(losses),
      ],
    })),
    provenance: {
      parameters: [
        { name: literalText('plane'), value: { kind: 'literal', literal: plane } },
        { name: literalText('samples'), value: { kind: 'number', value: samples } },
        ...snapshots.map(({ snapshot }) => ({
          name: literalText('snapshot'),
          value: { kind: 'literal' as const, literal: snapshot },
        })),
      ],
      seed,
      software,
    },
  };
}

function titleOf({ snapshot, date }: SnapshotLosses): Text {
  return date === undefined ? literalText(snapshot.slice(0, 12)) : message('withstand.snapshot', { date });
}

function blocksOf(losses: SnapshotLosses): Block[] {
  return [worstChart(losses), ...tablesOf(losses)];
}

/** The countries that lose most in some scenario; those of which nothing is known are in the tables alone. */
function worstChart({ countries }: SnapshotLosses): BarChart {
  const known = countries.flatMap(({ country, losses }) => {
    const told = losses.filter((loss): loss is number => typeof loss === 'number');
    return told.length === 0 ? [] : [{ country, value: Math.max(...told) }];
  });
  return {
    kind: 'bars',
    title: message('campaign.report.worst'),
    scale: { label: message('stress.column.loss'), type: 'share', min: 0 },
    bars: known.slice(0, MOST_BARS).map(({ country, value }) => ({
      label: { kind: 'country', country },
      value,
      state: value > 0 ? 'failed' : 'normal',
    })),
  };
}

function tablesOf({ scenarios, countries }: SnapshotLosses): Table[] {
  const parts = Math.max(1, Math.ceil(scenarios.length / MOST_COLUMNS));
  return Array.from({ length: parts }, (_, part) => {
    const [from, until] = [part * MOST_COLUMNS, (part + 1) * MOST_COLUMNS];
    return {
      kind: 'table',
      columns: [
        { label: message('workbench.country'), type: 'text' },
        ...scenarios.slice(from, until).map((scenario) => ({
          label: nameText(scenario),
          type: 'share' as const,
        })),
      ],
      rows: countries.map(({ country, losses }): Cell[] => [
        { kind: 'country', country },
        ...losses.slice(from, until).map((loss) => (loss === undefined ? literalText('') : orNaN(loss))),
      ]),
    };
  });
}
