import { exchangeWireSchema, type ExchangeWire } from '../../schemas/exchange-wire.ts';
import { exchangeKeepRequest } from '../../schemas/requests/exchange.ts';
import { operation } from '../operation.ts';
import { namesIn, partnerNamed } from './change.ts';
import { openExchange } from './exchange-folder.ts';
import { reasonText, refusedOf } from './not-taken.ts';
import { objectsToKeep } from './objects-to-keep.ts';
import { trustedSigners } from './verify-cap.ts';
import { readPlace, type ReadPlace } from './read-format.ts';
import { settleExchange } from './told-items.ts';
import { keepTold, MOST_REFUSED_NAMED, toldBy, toldPath } from './told-by-partner.ts';

/** What a partner handed over in a format of others, kept as what he says, apart from everything of one's own. */
export const exchangeKeepOperation = operation({
  id: 'exchange.keep',
  kind: 'write',
  request: exchangeKeepRequest,
  answer: exchangeWireSchema,
  async run({ files, partner: named, folder, readIn, trustCertificate, now }, house) {
    const signers = await trustedSigners(trustCertificate, (file) => house.locate(file));
    const exchange = await openExchange(folder);
    const keyid = partnerNamed(exchange, named);
    const partner = { keyid, name: namesIn(exchange)(keyid) };
    const places: ReadPlace[] = [];
    // All are read before anything is kept.
    for (const file of files)
      places.push(
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        await readPlace(file, house.locate(file), { now: now!, language: readIn!, signers }),
      );
    const refused: ExchangeWire['refused'][number][] = [];
    let [objects, fresh, destroyed] = [0, 0, 0];
    for (const place of places) {
      // oxlint-disable-next-line no-await-in-loop -- what one says goes into the next
      const sent = objectsToKeep(place, partner, await toldBy(folder, partner), now!);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const kept = await keepTold(folder, partner, sent, new Date(now!), reasonText);
      objects += sent.length;
      fresh += kept.fresh;
      destroyed += kept.destroyed;
      refused.push(...refusedOf(kept.failures));
    }
    await settleExchange(folder, now!);
    return {
      format: 'muruna/exchange-wire' as const,
      version: 1 as const,
      folder,
      partner: partner.name,
      keyid,
      way: 'keep' as const,
      collection: null,
      objects,
      fresh,
      destroyed,
      refusedObjects: refused.length,
      refused: refused.slice(0, MOST_REFUSED_NAMED),
      findings: places.flatMap(({ findings }) => findings),
      kept: toldPath(folder, partner),
    };
  },
});
