import { oursBeside } from '../../answers/shared-beside.ts';
import { Refusal } from '../../core/refusal.ts';
import { sharedRows } from '../../exchange/rows/shared-rows.ts';
import { incidentIdOf } from '../../formats/stix/write-stix.ts';
import { language } from '../../i18n/language.ts';
import { exchangeReadReport } from '../../reports/exchange/exchange-read-report.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import {
  exchangeReadSchema,
  exchangeWrittenSchema,
  type ExchangeRead,
} from '../../schemas/exchange-formats.ts';
import type { Incident } from '../../schemas/incident.ts';
import { exchangeReadRequest, exchangeWriteRequest } from '../../schemas/requests/exchange.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { optionOf, terminalOption } from '../option-of.ts';
import { releaseNamed } from './asked-release.ts';
import { changeWith, namesIn } from './change.ts';
import { incidentsIn } from './incidents-in-item.ts';
import { sha256Of } from './parcel.ts';
import { readFormat } from './read-format.ts';
import { inFormat, type InFormat } from './write-format.ts';

/** Items as a file in a format of others, for partners that read no parcels. What leaves is decided, and written down, as for a release. */
export const exchangeWriteOperation = operation({
  id: 'exchange.write',
  kind: 'write',
  request: exchangeWriteRequest,
  answer: exchangeWrittenSchema,
  async run({ folder, key, out, as, now, ...asked }, house) {
    let written: InFormat | undefined;
    let partners: string[] = [];
    await changeWith({ folder, key, now: now! }, async (exchange, signer) => {
      const release = releaseNamed(exchange, asked);
      partners = release.takers.map(namesIn(exchange));
      written = await inFormat(exchange, asked.items, release, {
        now: now!,
        language: language(house.language),
        signer,
      });
      return written.deed;
    });
    const { bundle, incidents } = written!;
    const bytes = Buffer.from(`${JSON.stringify(bundle, undefined, 1)}\n`);
    // The ledger says first that it was given: killed in between, it says more than was given, never less.
    await writeFileWhole(house.destination(out), bytes, optionOf(exchangeWriteRequest, 'out'), 0o600);
    return {
      format: 'muruna/exchange-written' as const,
      version: 1 as const,
      folder,
      out,
      as,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
      marking: asked.marking,
      partners,
      objects: bundle.objects.length,
      revokedObjects: bundle.objects.filter((object) => object['revoked'] === true).length,
      incidents: incidents.map(({ item, id, source, title, state, isRevoked }) => ({
        item,
        incident: id,
        id: incidentIdOf(source.id, id),
        title,
        state,
        isRevoked,
      })),
    };
  },
});

/** What others say of incidents, in their formats, beside incidents of one's own. Nothing of it is kept. */
export const exchangeReadOperation = operation({
  id: 'exchange.read',
  kind: 'read',
  request: exchangeReadRequest,
  answer: exchangeReadSchema,
  async run({ files, beside, now }, house) {
    const own: Incident[] = [];
    for (const file of beside) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const incidents = incidentsIn((await readTextFile(house.locate(file))).text);
      if (incidents.length === 0)
        throw new Refusal('bad-data', 'exchange.no-own-incidents', {
          file,
          command: 'muruna watch incidents',
          json: terminalOption('json'),
        });
      own.push(...incidents);
    }
    const told: ExchangeRead['files'][number][] = [];
    const incidents: ExchangeRead['incidents'][number][] = [];
    const found: CodedFinding[] = [];
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const { text } = await readTextFile(house.locate(file));
      const { as, incidents: read, others, findings } = readFormat(file, text, now!);
      told.push({
        file,
        as,
        incidents: read.length,
        others: [...others].map(([type, count]) => ({ type, count })),
      });
      incidents.push(...read.map((one) => ({ ...one, file, ours: oursBeside(one, own) })));
      found.push(...findings.map(({ code, severity, facts }) => ({ code, severity, facts, file })));
    }
    return {
      format: 'muruna/exchange-read' as const,
      version: 1 as const,
      files: told,
      incidents,
      beside: own.length,
      findings: found,
    };
  },
  report: exchangeReadReport,
  rows: sharedRows,
});
