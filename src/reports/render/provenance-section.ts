import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import { sourcesIn } from '../credits.ts';
import type { Block, Cell, ReportProvenance, Section } from '../model.ts';

/** The last section of every report: what it was computed from and how to repeat it. */
export function provenanceSection(provenance: ReportProvenance): Section {
  const sources = sourcesIn(provenance);
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { label: message('common.parameters'), type: 'text' },
        { label: message('common.value'), type: 'text' },
      ],
      rows: facts(provenance),
    },
  ];
  if (sources.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { label: message('common.source'), type: 'text' },
        { label: message('common.date'), type: 'date' },
        { label: message('common.licence'), type: 'text' },
      ],
      rows: sources.map(({ name, date, licence }) => [name, date, licence]),
    });
  if (provenance.command)
    blocks.push({
      kind: 'paragraph',
      texts: [message('common.repeat-with', { command: provenance.command })],
    });
  return { id: 'provenance', title: message('common.provenance'), blocks };
}

function facts({ snapshot, parameters, seed, software, link, madeOn }: ReportProvenance): Cell[][] {
  const rows: Cell[][] = [];
  const add = (name: Text, value: Text): void => void rows.push([name, value]);
  if (snapshot) {
    // A server keeps snapshots under the hash of their file, which is not a name.
    if (!/^[0-9a-f]{64}$/.test(snapshot.name)) add(message('common.snapshot'), nameText(snapshot.name));
    if (snapshot.date) add(message('common.date'), { kind: 'date', date: snapshot.date });
    add(message('common.fingerprint'), literalText(snapshot.sha256));
  }
  for (const { name, value } of parameters) add(name, value);
  if (seed !== undefined) add(message('common.seed'), literalText(String(seed)));
  add(message('common.software'), literalText(software));
  if (link) add(message('common.found-at'), literalText(link));
  if (madeOn) add(message('common.date-made'), { kind: 'date', date: madeOn });
  return rows;
}
