import { encodeCsvLine } from '../../formats/text/csv.ts';
import { message } from '../../i18n/text.ts';
import { supplyItemSchema } from '../../schemas/supply-table.ts';
import { remarks } from '../files/remarks.ts';
import type { TemplateStyle } from '../restoration/inventory-templates.ts';

/** A table to start from: its header, a remark on what belongs there, and rows about the inventory of `muruna inventory init`. */
export function supplyTemplate({ language, filled = false, forExcel = false }: TemplateStyle): string {
  const [start, end] = forExcel ? ['\uFEFF', '\r\n'] : ['', '\n'];
  const name = (what: 'radio' | 'system' | 'other' | 'kit'): string =>
    language.plain(message(`template.supply.${what}`));
  const columns = Object.keys(supplyItemSchema.shape);
  const rows = EXAMPLE(name).map((row) => columns.map((column) => row[column] ?? ''));
  const lines = [
    encodeCsvLine(columns),
    ...remarks(message('template.supply', { parts: 'parts', stock: 'stock', never: 'never' }), language),
    ...rows.map((row) => (filled ? '' : '# ') + encodeCsvLine(row)),
  ];
  return start + lines.map((line) => line + end).join('');
}

/** Made-up vendors. */
const EXAMPLE = (
  name: (what: 'radio' | 'system' | 'other' | 'kit') => string,
): readonly Readonly<Record<string, string>>[] => [
  {
    id: 'radio-link',
    name: name('radio'),
    vendor: 'Example Radio',
    vendor_country: 'DE',
    origin: 'CN',
    kind: 'equipment',
    used_at: 'pass',
    parts: 'radio:1',
    failures_per_year: '0.4',
    lead_days: '120',
    licence_until: 'never',
    needs_vendor_server: 'no',
    support_until: '2029-12-31',
  },
  {
    id: 'core-system',
    name: name('system'),
    vendor: 'Example Systems',
    vendor_country: 'US',
    origin: 'US',
    kind: 'software',
    used_at: 'capital;south',
    licence_until: '2027-06-30',
    needs_vendor_server: 'no',
    support_until: '2028-12-31',
    alternatives: 'core-free',
  },
  {
    id: 'core-free',
    name: name('other'),
    kind: 'software',
    lead_days: '180',
    licence_until: 'never',
    needs_vendor_server: 'no',
  },
  {
    id: 'splicing',
    name: name('kit'),
    vendor: 'Example Fibre',
    vendor_country: 'JP',
    origin: 'JP',
    kind: 'material',
    parts: 'splice-kit:1',
    failures_per_year: '5',
    lead_days: '60',
  },
];
