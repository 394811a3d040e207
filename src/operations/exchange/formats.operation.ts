import { oursBeside } from '../../answers/shared-beside.ts';
import { Refusal } from '../../core/refusal.ts';
import { sharedRows } from '../../exchange/rows/shared-rows.ts';
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
import { withPlaces } from '../files/check-place.ts';
import { operation } from '../operation.ts';
import { optionOf, terminalOption } from '../option-of.ts';
import { releaseNamed } from './asked-release.ts';
import { changeWith, namesIn } from './change.ts';
import { openExchange } from './exchange-folder.ts';
import { presentAndGone } from './gone-items.ts';
import { incidentsIn } from './incidents-in-item.ts';
import { outlinesIn } from './cap-messages.ts';
import { capKeyOf } from './sign-cap.ts';
import { readNamedText } from '../files/read-named-text.ts';
import { trustedSigners } from './verify-cap.ts';
import { readPlace } from './read-format.ts';
import { toldInExchange } from './told-in-exchange.ts';
import { WRITE_AS } from './write-as.ts';
import { inFormat, type InFormat } from './write-format.ts';

/** Items as a file in a format of others, for partners that read no parcels. What leaves is decided, and written down, as for a release. */
export const exchangeWriteOperation = operation({
  id: 'exchange.write',
  kind: 'write',
  request: exchangeWriteRequest,
  answer: exchangeWrittenSchema,
  async run({ folder, key, out, as, now, actual, areas, ...asked }, house) {
    const place = house.destination(out);
    const option = optionOf(exchangeWriteRequest, 'out');
    const { kind, check, isFor, write } = WRITE_AS[as];
    if (as !== 'cap' && (actual || areas !== undefined))
      throw new Refusal('usage', 'exchange.only-as', {
        option: optionOf(exchangeWriteRequest, actual ? 'actual' : 'areas'),
        other: `${optionOf(exchangeWriteRequest, 'as')} cap`,
      });
    const outlineOf = areas === undefined ? () => [] : await outlinesIn(house.locate(areas), areas);
    let partners: string[] = [];
    const release = async (): Promise<InFormat> => {
      let written: InFormat | undefined;
      await changeWith({ folder, key, now: now! }, async (exchange, signer) => {
        const items = presentAndGone(exchange, asked.items);
        const named = releaseNamed(exchange, { ...asked, items: items.present });
        partners = named.takers.map(namesIn(exchange));
        written = await inFormat(exchange, items, named, {
          now: now!,
          language: language(house.language),
          signer,
          withNumbers: as === 'cap',
        });
        if (isFor && !written.incidents.some(isFor))
          throw new Refusal('usage', 'exchange.no-outage', { item: asked.items.join(', ') });
        // Made while nobody else changes the folder.
        if (as === 'cap') await capKeyOf(folder);
        return written.deed;
      });
      return written!;
    };
    const { incidents, idOf, ...file } = await withPlaces([{ path: place, kind, option }], async () => {
      await check?.(place, option);
      // The ledger says first that it was given: killed in between, it says more than was given, never less.
      const written = await release();
      return {
        incidents: written.incidents,
        ...(await write({ ...written, place, option, partners, isActual: actual, outlineOf, folder })),
      };
    });
    return {
      format: 'muruna/exchange-written' as const,
      version: 1 as const,
      folder,
      out,
      as,
      marking: asked.marking,
      partners,
      ...file,
      incidents: incidents.flatMap((one) => {
        const id = idOf(one);
        if (id === undefined) return [];
        const { item, title, state, isRevoked } = one;
        return [{ item, incident: one.id, id, title, state, isRevoked }];
      }),
    };
  },
});

/** What others say of incidents, in their formats or as it was kept in an exchange, beside incidents of one's own. Nothing of it is kept here. */
export const exchangeReadOperation = operation({
  id: 'exchange.read',
  kind: 'read',
  request: exchangeReadRequest,
  answer: exchangeReadSchema,
  async run({ files, folder, beside, readIn, trustCertificate, now }, house) {
    if (files.length === 0 && folder === undefined)
      throw new Refusal('usage', 'exchange.nothing-to-read', {
        option: optionOf(exchangeReadRequest, 'folder'),
      });
    const signers = await trustedSigners(trustCertificate, (file) => house.locate(file));
    const kept =
      folder === undefined ? undefined : await toldInExchange(await openExchange(folder), now!, readIn!);
    const own: Incident[] = [];
    for (const file of beside) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const incidents = incidentsIn((await readNamedText(house.locate(file), file)).text);
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
      const {
        as,
        incidents: read,
        others,
        findings,
        signatures,
      } = await readPlace(file, house.locate(file), { now: now!, language: readIn!, signers });
      told.push({
        file,
        as,
        incidents: read.length,
        others: [...others].map(([type, count]) => ({ type, count })),
      });
      incidents.push(
        ...read.map((one) => ({
          ...one,
          file,
          toldBy: null,
          signature: signatures.get(one) ?? null,
          ours: oursBeside(one, own),
        })),
      );
      found.push(...findings);
    }
    return {
      format: 'muruna/exchange-read' as const,
      version: 1 as const,
      files: [...(kept?.files ?? []), ...told],
      incidents: [...(kept?.incidents ?? []), ...incidents],
      beside: (kept?.beside ?? 0) + own.length,
      findings: [...(kept?.findings ?? []), ...found],
    };
  },
  report: exchangeReadReport,
  rows: sharedRows,
});
