import { oursBeside } from '../../answers/shared-beside.ts';
import { nameOf } from '../../engines/exchange/sharing.ts';
import type { ExchangeRead } from '../../schemas/exchange-formats.ts';
import type { Incident } from '../../schemas/incident.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { incidentsInItem } from './incidents-in-item.ts';
import { readPlace } from './read-format.ts';
import { expireTold, toldPartners, toldPath } from './told-by-partner.ts';

/** What partners said, over TAXII or in files that were kept, each under its name, beside the incidents of one's own items. */
export async function toldInExchange(
  exchange: Exchange,
  now: string,
  language: string,
): Promise<ExchangeRead> {
  const { folder, self, state } = exchange;
  // What is over is gone at the next reading, if nobody has destroyed it before.
  for (const keyid of await toldPartners(folder))
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await expireTold(folder, { keyid }, now);
  const called = namesIn(exchange);
  const own: Incident[] = [];
  for (const item of state.items.values())
    if (item.author === self && !state.withdrawn.has(nameOf(item)))
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      own.push(...(await incidentsInItem(exchange, item)));
  const files: ExchangeRead['files'][number][] = [];
  const incidents: ExchangeRead['incidents'][number][] = [];
  const findings: ExchangeRead['findings'][number][] = [];
  for (const keyid of await toldPartners(folder)) {
    const partner = called(keyid);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const read = await readPlace(partner, toldPath(folder, { keyid }), { now, language });
    const others = [...read.others].map(([type, count]) => ({ type, count }));
    files.push({ file: partner, as: read.as, incidents: read.incidents.length, others });
    incidents.push(
      ...read.incidents.map((one) => ({
        ...one,
        // Its token says who it is, where it does not say so itself.
        source: one.source.name === '' ? { ...one.source, name: partner } : one.source,
        file: partner,
        toldBy: partner,
        signature: null,
        ours: oursBeside(one, own),
      })),
    );
    findings.push(...read.findings);
  }
  return { format: 'muruna/exchange-read', version: 1, files, incidents, beside: own.length, findings };
}
