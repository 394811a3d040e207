import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AddedRecord } from '../../exchange/taxii/added-object.ts';
import {
  acceptsTaxii,
  apiRootAnswer,
  collectionAnswer,
  dateHeaders,
  discoveryAnswer,
  taxiiEnvelope,
  isTaxiiContent,
  manifestAnswer,
  statusAnswer,
  TAXII_TYPE,
  versionsAnswer,
  type TaxiiCollection,
} from '../../exchange/taxii/taxii-answers.ts';
import {
  taxiiDeleteQuery,
  taxiiObjectQuery,
  taxiiObjectsQuery,
  taxiiPage,
  taxiiVersionsQuery,
  type TaxiiPage,
  type TaxiiQuery,
} from '../../exchange/taxii/taxii-page.ts';
import { language } from '../../i18n/language.ts';
import { namesIn } from '../../operations/exchange/change.ts';
import { heldStill, partnerCollectionId } from '../../operations/exchange/taxii-collection.ts';
import { deleteTold, keepTold, type Partner } from '../../operations/exchange/told-by-partner.ts';
import { settleExchange } from '../../operations/exchange/told-items.ts';
import { jsonOf } from '../app.ts';
import { record } from '../audit.ts';
import type { Instance } from '../instance.ts';
import { HttpProblem } from '../problem.ts';
import { route, type AskedOverHttp, type GivenByRight, type Method, type Route } from '../route.ts';

// TAXII 2.1 (OASIS Standard, 10 June 2021): a root for each workspace with an exchange folder. A partner finds two collections in it: what he was given, to read,
// and what he says, to write. They never mix.

const ROOT = '/taxii2/{workspace}/';
const COLLECTION = `${ROOT}collections/{collection}/`;

type Asked<Query> = AskedOverHttp<Query, unknown> & GivenByRight['exchange'];

/** A route of TAXII: what is refused is said as an error message of TAXII, and other media types are not answered. */
function taxii<Query extends z.ZodObject>(
  method: Method,
  path: string,
  summary: Route['summary'],
  query: Query,
  handle: (asked: Asked<z.output<Query>>) => Promise<Response>,
): Route {
  return route({
    method,
    path,
    permission: 'exchange',
    summary,
    query,
    media: [TAXII_TYPE],
    errors: 'taxii',
    ...(method === 'post' && { takes: TAXII_TYPE }),
    handle(asked) {
      if (!acceptsTaxii(asked.request.headers.get('accept'))) throw new HttpProblem('not-acceptable');
      return handle(asked);
    },
  });
}

const NO_QUERY = z.strictObject({});

function answer(
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': TAXII_TYPE, 'cache-control': 'no-store', ...headers },
  });
}

interface Place {
  readonly folder: string;
  readonly partner: Partner;
  readonly own: TaxiiCollection;
  readonly told: TaxiiCollection;
}

/** What a partner finds; nothing any more, once the ledger says that he is no partner. */
async function placeOf({ instance, partner: { workspace, partner: keyid } }: Asked<unknown>): Promise<Place> {
  const folder = instance.exchanges.folderOf(workspace);
  const exchange = await instance.exchanges.collectionsOf(workspace)?.opened();
  if (folder === undefined || !exchange?.state.partners.has(keyid)) throw new HttpProblem('not-found');
  const name = namesIn(exchange);
  return {
    folder,
    partner: { keyid, name: name(keyid) },
    own: {
      id: partnerCollectionId(exchange.self, keyid, 'given'),
      title: `${name(exchange.self)} → ${name(keyid)}`,
      canRead: true,
      canWrite: false,
    },
    told: {
      id: partnerCollectionId(exchange.self, keyid, 'told'),
      title: `${name(keyid)} → ${name(exchange.self)}`,
      canRead: true,
      canWrite: true,
    },
  };
}

/** A page, and what stands in its objects, as JSON. */
interface ReadPage {
  readonly page: TaxiiPage;
  readonly texts: () => Promise<readonly string[]>;
}

/** What a collection gives to a query; of one object alone, where its id is given. */
type Reading = (query: TaxiiQuery, id?: string) => ReadPage;

function reading<One extends AddedRecord>(
  objects: readonly One[],
  textsOf: (objects: readonly One[]) => Promise<readonly string[]>,
  isOneVersionEach = false,
): Reading {
  return (query, id) => {
    const chosen = id === undefined ? objects : objects.filter((one) => one.id === id);
    if (id !== undefined && chosen.length === 0) throw new HttpProblem('not-found');
    const page = taxiiPage(chosen, query, isOneVersionEach);
    return { page, texts: () => textsOf(page.objects) };
  };
}

async function collectionOf(
  asked: Asked<unknown>,
): Promise<Place & { readonly collection: TaxiiCollection; readonly read: () => Promise<Reading> }> {
  const place = await placeOf(asked);
  const collection = [place.own, place.told].find(({ id }) => id === asked.path['collection']);
  if (!collection) throw new HttpProblem('not-found');
  const { instance, partner } = asked;
  const read = async (): Promise<Reading> => {
    if (collection === place.told) {
      const { objects, texts } = await instance.exchanges.told.of(place.folder, place.partner);
      return reading(objects, texts);
    }
    const collections = instance.exchanges.collectionsOf(partner.workspace)!;
    const { objects, texts } = await collections.collectionOf(partner.partner, instance.now());
    return reading(objects, texts, true);
  };
  return { ...place, collection, read };
}

async function writableOf(asked: Asked<unknown>): Promise<Place> {
  const place = await collectionOf(asked);
  if (!place.collection.canWrite) throw new HttpProblem('forbidden');
  return place;
}

const discovery = taxii('get', '/taxii2/', 'route.taxii', NO_QUERY, async (asked) => {
  const { own } = await placeOf(asked);
  const { settings } = asked.instance;
  return answer(discoveryAnswer(own.title, `${settings.origin}/taxii2/${asked.partner.workspace}/`));
});

const root = taxii('get', ROOT, 'route.taxii-root', NO_QUERY, async (asked) => {
  const { own } = await placeOf(asked);
  return answer(apiRootAnswer(own.title, mostBytesOf(asked.instance)));
});

const collections = taxii(
  'get',
  `${ROOT}collections/`,
  'route.taxii-collections',
  NO_QUERY,
  async (asked) => {
    const { own, told } = await placeOf(asked);
    return answer({ collections: [own, told].map(collectionAnswer) });
  },
);

const collectionRoute = taxii('get', COLLECTION, 'route.taxii-collection', NO_QUERY, async (asked) =>
  answer(collectionAnswer((await collectionOf(asked)).collection)),
);

type Body = (read: ReadPage) => object | string | Promise<string>;

const asManifest: Body = ({ page }) => manifestAnswer(page);
const asVersions: Body = ({ page }) => versionsAnswer(page);
const asEnvelope: Body = async ({ page, texts }) => taxiiEnvelope(page, await texts());

async function paged(
  asked: Asked<TaxiiQuery>,
  body: Body,
  query: TaxiiQuery = asked.query,
): Promise<Response> {
  const { read } = await collectionOf(asked);
  return heldStill(async () => {
    const found = (await read())(query, asked.path['stix']);
    return answer(await body(found), dateHeaders(found.page));
  });
}

const manifest = taxii('get', `${COLLECTION}manifest/`, 'route.taxii-manifest', taxiiObjectsQuery, (asked) =>
  paged(asked, asManifest),
);
const objectsRoute = taxii(
  'get',
  `${COLLECTION}objects/`,
  'route.taxii-objects',
  taxiiObjectsQuery,
  (asked) => paged(asked, asEnvelope),
);
const objectRoute = taxii(
  'get',
  `${COLLECTION}objects/{stix}/`,
  'route.taxii-object',
  taxiiObjectQuery,
  (asked) => paged(asked, asEnvelope),
);
const versionsRoute = taxii(
  'get',
  `${COLLECTION}objects/{stix}/versions/`,
  'route.taxii-versions',
  taxiiVersionsQuery,
  (asked) => paged(asked, asVersions, { ...asked.query, 'match[version]': ['all'] }),
);

const MOST_BYTES = 2 ** 23;

function mostBytesOf({ settings }: Instance): number {
  return Math.min(settings.mostBytes, MOST_BYTES);
}

const envelope = z.looseObject({ objects: z.array(z.unknown()).min(1) });

const add = taxii('post', `${COLLECTION}objects/`, 'route.taxii-add', NO_QUERY, async (asked) => {
  const { folder, partner } = await writableOf(asked);
  const { instance, request } = asked;
  if (!isTaxiiContent(request.headers.get('content-type'))) throw new HttpProblem('wrong-media');
  const sent = envelope.safeParse(await jsonOf(request, mostBytesOf(instance)));
  if (!sent.success) throw new HttpProblem('bad-request', { at: 'objects' });
  const { plain } = language(asked.language);
  const at = instance.now();
  const { successes, failures, destroyed } = await keepTold(
    folder,
    partner,
    sent.data.objects,
    at,
    (why, path) => plain({ code: `taxii.${why}`, params: { path } }),
  );
  if (destroyed > 0) await settleExchange(folder, at.toISOString());
  // Clients take it for a UUID of version 4, as identifiers of TAXII are.
  const id = randomUUID();
  const told = statusAnswer(id, at.toISOString(), successes, failures);
  const bytes = JSON.stringify(told).length;
  instance.exchanges.statuses.put(`${partner.keyid} ${id}`, told, bytes);
  await noteOf(asked, 'taxii.added', { added: successes.length, refused: failures.length });
  return answer(told, {}, 202);
});

const remove = taxii(
  'delete',
  `${COLLECTION}objects/{stix}/`,
  'route.taxii-delete',
  taxiiDeleteQuery,
  async (asked) => {
    const { folder, partner } = await writableOf(asked);
    const removed = await deleteTold(folder, partner, asked.path['stix'], asked.query);
    if (removed === 0) throw new HttpProblem('not-found');
    await settleExchange(folder, asked.instance.now().toISOString());
    await noteOf(asked, 'taxii.deleted', { objects: removed });
    return answer({});
  },
);

const status = taxii('get', `${ROOT}status/{status}/`, 'route.taxii-status', NO_QUERY, async (asked) => {
  const { partner } = await placeOf(asked);
  const found = asked.instance.exchanges.statuses.get(`${partner.keyid} ${asked.path['status']}`);
  if (!found) throw new HttpProblem('not-found');
  return answer(found);
});

function noteOf(
  { instance, partner }: Asked<unknown>,
  action: string,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { db, now }: Instance = instance;
  return db.transaction().execute((transaction) => {
    const whose = { partner: partner.partner, token: partner.token };
    const deed = { action, account: null, workspace: partner.workspace, facts: { ...whose, ...facts } };
    return record(transaction, deed, now());
  });
}

export const TAXII = [
  discovery,
  root,
  collections,
  collectionRoute,
  manifest,
  objectsRoute,
  objectRoute,
  versionsRoute,
  add,
  remove,
  status,
];
