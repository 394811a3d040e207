import { exchangeLedgerRows, exchangePreviewRows } from '../../exchange/rows/exchange-rows.ts';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Refusal } from '../../core/refusal.ts';
import type { SharedItem } from '../../engines/exchange/sharing.ts';
import { exchangeLedgerReport } from '../../reports/exchange/exchange-ledger-report.ts';
import { exchangePreviewReport } from '../../reports/exchange/exchange-preview-report.ts';
import {
  exchangeChangeSchema,
  exchangeLedgerSchema,
  exchangePreviewSchema,
} from '../../schemas/exchange-answers.ts';
import {
  exchangeInitRequest,
  exchangeLedgerRequest,
  exchangePartnerRequest,
  exchangePreviewRequest,
  exchangeReceiveRequest,
  exchangeReleaseRequest,
  exchangeRemoveRequest,
  exchangeSendRequest,
  exchangeWithdrawRequest,
} from '../../schemas/requests/exchange.ts';
import { readPrivateKey } from '../evidence/keys.ts';
import { readNamedBytes } from '../files/read-named-bytes.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { releaseNamed, releasedBy } from './asked-release.ts';
import { changeWith, itemNamed, namesIn, partnerNamed, type SharingDeed, type Happened } from './change.ts';
import { CARD_FILE, keyOfCard, makeExchange, openExchange, readCard } from './exchange-folder.ts';
import { endedOf, toldPartners } from './told-by-partner.ts';
import { ledgerOf } from './ledger.ts';
import { itemOfGrant, ownAddition, readLetter, takeLetter } from './letters.ts';
import { openParcels } from './open-parcels.ts';
import { previewItems } from './preview-items.ts';

/** A folder in which things are shared with partners, and the card that they need. */
export const exchangeInitOperation = operation({
  id: 'exchange.init',
  kind: 'write',
  request: exchangeInitRequest,
  answer: exchangeChangeSchema,
  async run({ folder, key: file, name }) {
    const { key } = await readPrivateKey(file);
    const called = name ?? key.name;
    if (called === '')
      throw new Refusal('usage', 'exchange.no-name', { option: optionOf(exchangeInitRequest, 'name') });
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const { publicKey, keyid } = key;
    const card = { format: 'muruna/exchange-card', version: 1, name: called, publicKey, recipient } as const;
    await makeExchange(folder, card, identity);
    return {
      format: 'muruna/exchange-change' as const,
      version: 1 as const,
      folder,
      name: called,
      keyid,
      card: join(folder, CARD_FILE),
      happened: [],
      parcels: [],
      waiting: 0,
    };
  },
});

/** Somebody who may be given things, up to a marking. */
export const exchangePartnerOperation = operation({
  id: 'exchange.partner',
  kind: 'write',
  request: exchangePartnerRequest,
  answer: exchangeChangeSchema,
  async run({ card: file, folder, limit, key, now }, house) {
    const card = readCard(file, (await readNamedBytes(house.locate(file), file)).toString('utf8'));
    const { keyid } = keyOfCard(card);
    return changeWith(
      { folder, key, now: now! },
      async ({ self, folder: place, state, card: own }, _, { cards }) => {
        if (keyid === self) throw new Refusal('usage', 'exchange.own-card', { file, folder: place });
        const other = [...state.partners.keys()].find(
          (id) => id !== keyid && cards.get(id)?.name === card.name,
        );
        if (other !== undefined || card.name === own.name)
          throw new Refusal('usage', 'exchange.same-name', { partner: card.name });
        const { name, publicKey, recipient } = card;
        return {
          additions: [
            { event: { kind: 'partner', partner: keyid, limit }, card: { name, publicKey, recipient } },
          ],
        };
      },
    );
  },
});

/** A partner no more: everything that it has of this exchange ends. */
export const exchangeRemoveOperation = operation({
  id: 'exchange.remove',
  kind: 'write',
  request: exchangeRemoveRequest,
  answer: exchangeChangeSchema,
  run: ({ partner, folder, key, out, now }) =>
    changeWith({ folder, key, out, now: now! }, async (exchange) => ({
      additions: [{ event: { kind: 'partner-removed', partner: partnerNamed(exchange, partner) } }],
    })),
});

/** Everything that would leave, for whom, and what stands in the way; nothing is changed. */
export const exchangePreviewOperation = operation({
  id: 'exchange.preview',
  kind: 'read',
  request: exchangePreviewRequest,
  answer: exchangePreviewSchema,
  async run({ folder, now, ...asked }) {
    const exchange = await openExchange(folder);
    const { keys, takers, terms } = releaseNamed(exchange, asked);
    return {
      format: 'muruna/exchange-preview' as const,
      version: 1 as const,
      folder,
      marking: asked.marking,
      ...(await previewItems(exchange, keys, takers, terms, now!)),
    };
  },
  report: exchangePreviewReport,
  rows: exchangePreviewRows,
});

/** Items given to partners under terms, as parcels that each of them alone can open. All of it leaves, or nothing. */
export const exchangeReleaseOperation = operation({
  id: 'exchange.release',
  kind: 'write',
  request: exchangeReleaseRequest,
  answer: exchangeChangeSchema,
  run: ({ folder, key, out, now, ...asked }) =>
    changeWith({ folder, key, out, now: now! }, async (exchange, signer) => {
      const { grants } = releasedBy(exchange, releaseNamed(exchange, asked), now!);
      return { additions: grants.map((grant) => ownAddition({ kind: 'given', grant }, signer)) };
    }),
});

/** Parcels of partners: verified, stored with their terms, and answered. */
export const exchangeReceiveOperation = operation({
  id: 'exchange.receive',
  kind: 'write',
  request: exchangeReceiveRequest,
  answer: exchangeChangeSchema,
  async run({ parcels, folder, key, out, now }) {
    const { identity } = await openExchange(folder);
    const opened = await openParcels(parcels, identity);
    return changeWith({ folder, key, out, now: now! }, async (before, signer, { cards }) => {
      const deeds: SharingDeed[] = [];
      let exchange = before;
      for (const { file, parcel } of opened) {
        const letter = readLetter(exchange, parcel.letter, cards);
        if (!letter)
          throw new Refusal('denied', 'exchange.stranger', { file, command: 'muruna exchange partner' });
        const { additions, replies, contents, unsound, state } = takeLetter(
          exchange,
          letter,
          parcel.contents,
          signer,
          now!,
        );
        exchange = { ...exchange, state };
        const partner = cards.get(letter.from)!.name;
        const beside: Happened[] = [
          ...unsound.map((item): Happened => ({ ...BESIDE, deed: 'unsound', item, partner })),
          ...replies.flatMap((reply): Happened[] =>
            reply.kind === 'declined'
              ? [
                  {
                    ...BESIDE,
                    deed: 'refused',
                    item: itemOfGrant(letter, reply.grant),
                    partner,
                    reason: reply.reason,
                  },
                ]
              : [],
          ),
        ];
        deeds.push({ additions, replies, contents, beside });
      }
      return {
        additions: deeds.flatMap(({ additions }) => additions),
        replies: deeds.flatMap(({ replies = [] }) => replies),
        contents: new Map(deeds.flatMap(({ contents }) => [...(contents ?? [])])),
        beside: deeds.flatMap(({ beside = [] }) => beside),
      };
    });
  },
});

const BESIDE = { item: null, author: null, partner: null, marking: null, until: null, reason: null } as const;

/** One's own items taken back from everybody, for good, in all their states. */
export const exchangeWithdrawOperation = operation({
  id: 'exchange.withdraw',
  kind: 'write',
  request: exchangeWithdrawRequest,
  answer: exchangeChangeSchema,
  run: ({ items, folder, reason, key, out, now }) =>
    changeWith({ folder, key, out, now: now! }, async (exchange, signer) => {
      const own = items.map((name): SharedItem => {
        const item = itemNamed(exchange, name);
        if (item.author !== exchange.self)
          throw new Refusal('denied', 'exchange.not-own', {
            item: name,
            partner: namesIn(exchange)(item.author),
          });
        return item;
      });
      const ids = new Set(
        own.map(({ id }) => id).filter((id) => !exchange.state.withdrawn.has(`${exchange.self} ${id}`)),
      );
      return {
        additions: [...ids].map((id) =>
          ownAddition({ kind: 'withdrawn', author: exchange.self, id, reason }, signer),
        ),
      };
    }),
});

/** What partners have not answered yet, again. */
export const exchangeSendOperation = operation({
  id: 'exchange.send',
  kind: 'write',
  request: exchangeSendRequest,
  answer: exchangeChangeSchema,
  run: ({ folder, key, out, now }) =>
    changeWith({ folder, key, out, now: now! }, async () => ({ additions: [] })),
});

/** Who has what, until when, and who confirmed. */
export const exchangeLedgerOperation = operation({
  id: 'exchange.ledger',
  kind: 'read',
  request: exchangeLedgerRequest,
  answer: exchangeLedgerSchema,
  async run({ folder }) {
    const exchange = await openExchange(folder);
    const ended = [];
    for (const keyid of await toldPartners(folder))
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      for (const one of await endedOf(folder, { keyid, name: '' })) ended.push({ ...one, keyid });
    return ledgerOf(folder, exchange, ended);
  },
  report: exchangeLedgerReport,
  rows: exchangeLedgerRows,
});
