import { encodeCsvLine, type CsvStyle } from '../../formats/text/csv.ts';
import type { Language } from '../../i18n/language.ts';
import { message, type Message } from '../../i18n/text.ts';
import { TABLES, type TableName } from '../../schemas/inventory.ts';
import { remarks } from '../files/remarks.ts';

export interface TemplateStyle extends CsvStyle {
  /** The language of remarks and names. */
  readonly language: Language;
  /** The rows of the example are there to be read, not as remarks. */
  readonly filled?: boolean;
}

/** Files to start from: every table with its header, a remark on what belongs there, and the rows of a small network. */
export function inventoryTemplates({
  language,
  filled = false,
  forExcel = false,
}: TemplateStyle): Map<string, string> {
  const rows = exampleRows((name) => language.plain({ code: `template.inventory.${name}`, params: {} }));
  const [start, end] = forExcel ? ['\uFEFF', '\r\n'] : ['', '\n'];
  const textOf = (lines: readonly string[]): string => lines.map((line) => line + end).join('');
  const mark = filled ? '' : '# ';
  const files = new Map<string, string>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const lines = [
      encodeCsvLine(Object.keys(TABLES[name].schema.shape)),
      ...remarks(MEANING[name], language),
      ...rows[name].map((row) => mark + encodeCsvLine(row)),
    ];
    files.set(`${name}.csv`, start + textOf(lines));
  }
  files.set('inventory.yaml', settingsFile(language, mark));
  return files;
}

function settingsFile(language: Language, mark: string): string {
  const settings = {
    title: language.plain(message('template.inventory.title')),
    horizon_days: 30,
    national_share: 0.5,
  };
  const meaning = message('template.inventory.settings', {
    horizon: 'horizon_days',
    share: 'national_share',
  });
  const lines = Object.entries(settings).map(([name, value]) => `${mark}${name}: ${JSON.stringify(value)}`);
  return [...remarks(meaning, language), ...lines].join('\n').concat('\n');
}

const MEANING: Readonly<Record<TableName, Message>> = {
  sites: message('template.inventory.sites', {
    people: 'people',
    core: 'core',
    gateway: 'gateway',
    critical: 'critical',
    yes: 'yes',
  }),
  links: message('template.inventory.links', { via: 'via' }),
  supplies: message('template.inventory.supplies'),
  networks: message('template.inventory.networks'),
  crews: message('template.inventory.crews'),
  spares: message('template.inventory.spares', { lead: 'lead_hours' }),
  repairs: message('template.inventory.repairs'),
  needs: message('template.inventory.needs'),
};

type NamePart =
  | 'capital'
  | 'south'
  | 'pass'
  | 'border'
  | 'power'
  | 'region.centre'
  | 'region.south'
  | 'crew.fibre'
  | 'crew.power'
  | 'hospital';

/** A network of five sites, in the order of the columns. */
function exampleRows(name: (part: NamePart) => string): Readonly<Record<TableName, readonly string[][]>> {
  const [centre, south] = [name('region.centre'), name('region.south')];
  const hospital = `${name('hospital')}:1`;
  return {
    sites: [
      ['capital', name('capital'), 'data-centre', '35.70', '51.40', centre, '1200000', 'yes', '', hospital],
      ['south', name('south'), 'exchange', '34.64', '50.88', south, '400000', '', '', hospital],
      ['pass', name('pass'), 'tower', '34.30', '50.60', south, '20000', '', '', ''],
      ['border', name('border'), 'exchange', '36.45', '49.95', centre, '5000', '', 'yes', ''],
      ['power-south', name('power'), 'power', '34.60', '50.95', south, '', '', '', ''],
    ],
    links: [
      ['capital-south', '', 'fibre', 'capital', 'south', '140', '400', '35.20 51.10'],
      ['capital-border', '', 'fibre', 'capital', 'border', '170', '400', ''],
      ['border-south', '', 'fibre', 'border', 'south', '250', '100', ''],
      ['south-pass', '', 'microwave', 'south', 'pass', '', '1', ''],
    ],
    supplies: [['south', 'power-south', '8']],
    networks: [
      ['capital', '64500'],
      ['south', '64501'],
    ],
    crews: [
      ['fibre', name('crew.fibre'), 'capital', '', '', 'splicing', '60', '06:00-18:00', ''],
      ['power', name('crew.power'), 'south', '', '', 'power;radio', '50', '', ''],
    ],
    spares: [
      ['splice-kit', 'capital', '', '', '6', '0', 'local'],
      ['radio', 'capital', '', '', '1', '48', 'foreign'],
    ],
    repairs: [
      ['fibre', '6', '4', '10', 'splicing', 'splice-kit:1'],
      ['microwave', '4', '2', '8', 'radio', 'radio:1'],
      ['tower', '8', '6', '16', 'radio', ''],
      ['exchange', '12', '8', '24', 'power', ''],
      ['data-centre', '16', '10', '36', 'power', ''],
      ['power', '10', '6', '24', 'power', ''],
    ],
    needs: [['south', 'power-south']],
  };
}
