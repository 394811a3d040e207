import { z } from 'zod';
import { adminCheckSchema, adminCopySchema, adminLinkSchema } from './admin-answers.ts';
import { assessSchema } from './assess-answer.ts';
import { briefSchema } from './brief-answer.ts';
import {
  bookCheckSchema,
  bookMadeSchema,
  damageCheckSchema,
  inventoryCheckSchema,
  inventoryMadeSchema,
  scenarioCheckSchema,
  servicesCheckSchema,
  servicesCriticalSchema,
  servicesMadeSchema,
  supplyAfterSchema,
  supplyCheckSchema,
  supplyMadeSchema,
} from './check-answers.ts';
import { campaignSchema } from './campaign.ts';
import { campaignListSchema, campaignResultSchema, campaignStateSchema } from './campaign-answers.ts';
import { commitmentsSchema } from './commitments-answer.ts';
import { compareSchema } from './compare-answer.ts';
import { BOOK_SCHEMAS } from './cooperation-book.ts';
import { damageSchema } from './damage.ts';
import { defendSchema } from './defend-answer.ts';
import {
  dossierBuildSchema,
  dossierSignedSchema,
  dossierFiguresSchema,
  dossierPreviewSchema,
  dossierVerifySchema,
  fileWrittenSchema,
} from './dossier-answers.ts';
import { drillSchema } from './drill-answer.ts';
import { eventSchema } from './event-answer.ts';
import { watchEventsSchema } from './event-lists.ts';
import { exchangeWireSchema } from './exchange-wire.ts';
import { exchangeReadSchema, exchangeWrittenSchema } from './exchange-formats.ts';
import { practiceMadeSchema, practiceTriedSchema } from './practice-answers.ts';
import { exchangeChangeSchema, exchangeLedgerSchema, exchangePreviewSchema } from './exchange-answers.ts';
import { exploreSchema } from './explore-answer.ts';
import { exerciseFileSchema, watchExerciseSchema } from './exercise.ts';
import { expectedChangesSchema } from './expected-changes.ts';
import { fidelitySchema } from './fidelity-answer.ts';
import { briefPartnersSchema, eventPackSchema } from './folder-answers.ts';
import { inferSchema } from './infer-answer.ts';
import { settingsSchema, TABLES } from './inventory.ts';
import { keyExportSchema, keyListSchema, keyNamedSchema, keyNewSchema } from './key-answers.ts';
import { matchSchema } from './match-answer.ts';
import { bmpSchema } from './bmp-answer.ts';
import { mrtSchema } from './mrt-answer.ts';
import { operationsSchema } from './operations-answer.ts';
import { provenanceSchema } from './provenance.ts';
import { partnersSchema } from './partners-answer.ts';
import { rankSchema } from './rank-answer.ts';
import { tldHomeSchema } from './tld-home-answer.ts';
import { restoreSchema } from './restore-answer.ts';
import { routesSchema } from './routes-answer.ts';
import { scenarioSchema } from './scenario.ts';
import { seriesSchema } from './series-answer.ts';
import { supplyWithdrawSchema } from './supply-answer.ts';
import { supplyItemSchema } from './supply-table.ts';
import { SERVICE_TABLES } from './services-folder.ts';
import { servicesCollectedSchema } from './services-collected.ts';
import { servicesKeepSchema } from './services-keep-answer.ts';
import { servicesLiveSchema } from './services-live-answer.ts';
import { servicesWhoSchema } from './services-who-answer.ts';
import { emblemCheckSchema } from './emblem-answer.ts';
import { sitrepSchema } from './sitrep-answer.ts';
import {
  snapshotBuildSchema,
  snapshotDiffSchema,
  snapshotInfoSchema,
  snapshotListSchema,
  snapshotVerifySchema,
} from './snapshot-answers.ts';
import { stressSchema } from './stress-answer.ts';
import { watchToldSchema } from './told-event.ts';
import { watchDrillSchema } from './watch-drill-answer.ts';
import { watchReplaySchema } from './watch-answer.ts';
import { watchReportSchema } from './watch-report-answer.ts';
import {
  watchIncidentsSchema,
  watchShowSchema,
  watchStatusSchema,
  watchWhySchema,
} from './watch-folder-answers.ts';
import { watchFolderSchema } from './watch-folder.ts';
import {
  watchEvidenceSchema,
  watchExportSchema,
  watchLiveSchema,
  watchRecordSchema,
} from './watch-record-answer.ts';
import { worstSchema } from './worst-answer.ts';

type PublishedSchema = z.core.JSONSchema.BaseSchema;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** What a person writes, by the name of its schema in docs/formats. */
export const FILES = {
  campaign: { title: 'Campaign of stress tests', schema: campaignSchema },
  'cooperation-book': { title: 'Cooperation book, one property a file', schema: z.object(BOOK_SCHEMAS) },
  damage: { title: 'Damage, or a state some hours into a plan', schema: damageSchema },
  exercise: { title: 'A drill for a team, with its truth', schema: exerciseFileSchema },
  'expected-changes': { title: 'Changes that a watch expects', schema: expectedChangesSchema },
  inventory: { title: 'Inventory, one property a file; the cells of tables as text', schema: inventory() },
  scenario: { title: 'Stress scenario', schema: scenarioSchema },
  services: {
    title: 'Services folder, one property a file; the cells of tables as text',
    schema: servicesFolder(),
  },
  supply: {
    title: 'Table of supplies; its cells as text',
    schema: z.object({ 'supply.csv': z.array(supplyItemSchema) }),
  },
  'watch-folder': { title: 'What a watched journal watches', schema: watchFolderSchema },
} as const;

/** What commands answer, by the name of its schema in docs/formats. */
export const ANSWERS = {
  'admin-check': { title: 'Answer of muruna admin check', schema: adminCheckSchema },
  'admin-copy': { title: 'Answer of muruna admin backup', schema: adminCopySchema },
  'admin-link': { title: 'Answer of muruna admin reset-password', schema: adminLinkSchema },
  assess: { title: 'Answer of muruna assess', schema: assessSchema },
  'book-check': { title: 'Answer of muruna book check', schema: bookCheckSchema },
  'book-made': { title: 'Answer of muruna book init', schema: bookMadeSchema },
  brief: { title: 'Answer of muruna brief', schema: briefSchema },
  'brief-partners': { title: 'Answer of muruna brief --all-partners', schema: briefPartnersSchema },
  'campaign-cancel': { title: 'Answer of muruna campaign cancel', schema: campaignStateSchema },
  'campaign-list': { title: 'Answer of muruna campaign list', schema: campaignListSchema },
  'campaign-run': { title: 'Answer of muruna campaign run', schema: campaignResultSchema },
  commitments: { title: 'Answer of muruna commitments', schema: commitmentsSchema },
  compare: { title: 'Answer of muruna compare', schema: compareSchema },
  'damage-check': { title: 'Answer of muruna damage --check', schema: damageCheckSchema },
  defend: { title: 'Answer of muruna defend', schema: defendSchema },
  'dossier-build': { title: 'Answer of muruna dossier build', schema: dossierBuildSchema },
  'dossier-figures': { title: 'Answer of muruna dossier figures', schema: dossierFiguresSchema },
  'dossier-preview': { title: 'Answer of muruna dossier preview', schema: dossierPreviewSchema },
  'dossier-verify': { title: 'Answer of muruna dossier verify', schema: dossierVerifySchema },
  drill: { title: 'Answer of muruna drill', schema: drillSchema },
  event: { title: 'Answer of muruna event', schema: eventSchema },
  'event-pack': { title: 'Answer of muruna event --pack', schema: eventPackSchema },
  'inventory-check': { title: 'Answer of muruna inventory check', schema: inventoryCheckSchema },
  'inventory-made': {
    title: 'Answer of muruna inventory init, import and example',
    schema: inventoryMadeSchema,
  },
  explore: { title: 'Answer of muruna explore', schema: exploreSchema },
  fidelity: { title: 'Answer of muruna fidelity', schema: fidelitySchema },
  'dossier-signed': { title: 'Answer of muruna dossier attach', schema: dossierSignedSchema },
  'file-written': {
    title: 'Answer of muruna dossier sign, statement, timestamp and redact',
    schema: fileWrittenSchema,
  },
  infer: { title: 'Answer of muruna infer', schema: inferSchema },
  'key-export': { title: 'Answer of muruna key export', schema: keyExportSchema },
  'key-list': { title: 'Answer of muruna key list', schema: keyListSchema },
  'key-named': { title: 'Answer of muruna key trust and revoke', schema: keyNamedSchema },
  'key-new': { title: 'Answer of muruna key new', schema: keyNewSchema },
  match: { title: 'Answer of muruna match', schema: matchSchema },
  bmp: { title: 'Answer of muruna bmp', schema: bmpSchema },
  mrt: { title: 'Answer of muruna mrt', schema: mrtSchema },
  operations: { title: 'Answer of muruna operations', schema: operationsSchema },
  partners: { title: 'Answer of muruna partners', schema: partnersSchema },
  rank: { title: 'Answer of muruna rank', schema: rankSchema },
  'tld-home': { title: 'Answer of muruna rank tld-home', schema: tldHomeSchema },
  restore: { title: 'Answer of muruna restore', schema: restoreSchema },
  routes: { title: 'Answer of muruna routes', schema: routesSchema },
  series: { title: 'Answer of muruna series', schema: seriesSchema },
  'practice-made': { title: 'Answer of muruna practice make', schema: practiceMadeSchema },
  'practice-tried': { title: 'Answer of muruna practice try', schema: practiceTriedSchema },
  'exchange-change': {
    title: 'Answer of the commands that change an exchange',
    schema: exchangeChangeSchema,
  },
  'exchange-ledger': { title: 'Answer of muruna exchange ledger', schema: exchangeLedgerSchema },
  'exchange-written': { title: 'Answer of muruna exchange write', schema: exchangeWrittenSchema },
  'exchange-read': { title: 'Answer of muruna exchange read', schema: exchangeReadSchema },
  'exchange-wire': { title: 'Answer of muruna exchange pull, push and keep', schema: exchangeWireSchema },
  'exchange-preview': { title: 'Answer of muruna exchange preview', schema: exchangePreviewSchema },
  'supply-after': { title: 'Answer of muruna supply after', schema: supplyAfterSchema },
  'supply-check': { title: 'Answer of muruna supply check', schema: supplyCheckSchema },
  'supply-made': { title: 'Answer of muruna supply import', schema: supplyMadeSchema },
  'supply-withdraw': { title: 'Answer of muruna supply withdraw', schema: supplyWithdrawSchema },
  'services-check': { title: 'Answer of muruna services check', schema: servicesCheckSchema },
  'services-live': { title: 'Answer of muruna services live', schema: servicesLiveSchema },
  'services-keep': { title: 'Answer of muruna services keep', schema: servicesKeepSchema },
  'services-who': { title: 'Answer of muruna services who', schema: servicesWhoSchema },
  'emblem-check': { title: 'Answer of muruna emblem check', schema: emblemCheckSchema },
  sitrep: { title: 'Answer of muruna sitrep', schema: sitrepSchema },
  'services-collected': {
    title: 'Answer of muruna services collect',
    schema: servicesCollectedSchema,
  },
  'services-critical': {
    title: 'Answer of muruna services critical',
    schema: servicesCriticalSchema,
  },
  'services-made': { title: 'Answer of muruna services init and import', schema: servicesMadeSchema },
  'snapshot-build': { title: 'Answer of muruna snapshot build and pull', schema: snapshotBuildSchema },
  'snapshot-diff': { title: 'Answer of muruna snapshot diff', schema: snapshotDiffSchema },
  'snapshot-info': { title: 'Answer of muruna snapshot info', schema: snapshotInfoSchema },
  'snapshot-list': {
    title: 'Answer of muruna snapshot list and use',
    schema: snapshotListSchema,
  },
  'snapshot-verify': { title: 'Answer of muruna snapshot verify', schema: snapshotVerifySchema },
  'scenario-check': { title: 'Answer of muruna scenario check', schema: scenarioCheckSchema },
  stress: { title: 'Answer of muruna stress', schema: stressSchema },
  'watch-drill': { title: 'Answer of muruna watch drill', schema: watchDrillSchema },
  'watch-events': { title: 'Answer of muruna watch events', schema: watchEventsSchema },
  'watch-evidence': { title: 'Answer of muruna watch evidence', schema: watchEvidenceSchema },
  'watch-exercise': { title: 'Answer of muruna watch exercise', schema: watchExerciseSchema },
  'watch-export': { title: 'Answer of muruna watch export', schema: watchExportSchema },
  'watch-incidents': { title: 'Answer of muruna watch incidents', schema: watchIncidentsSchema },
  'watch-live': { title: 'Answer of muruna watch live', schema: watchLiveSchema },
  'watch-record': { title: 'Answer of muruna watch record', schema: watchRecordSchema },
  'watch-replay': { title: 'Answer of muruna watch replay', schema: watchReplaySchema },
  'watch-report': { title: 'Answer of muruna watch report', schema: watchReportSchema },
  'watch-show': { title: 'Answer of muruna watch show', schema: watchShowSchema },
  'watch-status': { title: 'Answer of muruna watch status', schema: watchStatusSchema },
  'watch-told': { title: 'Answer of muruna watch told', schema: watchToldSchema },
  'watch-why': { title: 'Answer of muruna watch why', schema: watchWhySchema },
  worst: { title: 'Answer of muruna worst', schema: worstSchema },
} as const;

/** JSON Schemas (2020-12) of all documents, by file name in docs/formats. `scripts/write-schemas.ts` writes them. */
export function publishedSchemas(): Readonly<Record<string, PublishedSchema>> {
  const documents = Object.entries({ ...FILES, ...ANSWERS });
  return Object.fromEntries(
    documents.map(([name, { schema }]) => [`${name}.schema.json`, publishedSchema(schema)]),
  );
}

/** The JSON Schema of a document, as it is published. */
export function publishedSchema(schema: z.ZodType): PublishedSchema {
  const file = Object.values(FILES).find((document) => document.schema === schema);
  if (file) return titled(file.title, z.toJSONSchema(schema, { io: 'input' }));
  const answer = Object.values(ANSWERS).find((document) => document.schema === schema);
  if (answer) return titled(answer.title, z.toJSONSchema(asWritten(schema)));
  throw new Error('a document that is in neither list');
}

/** The schema of an answer as it is written down: with what it takes to ask again. */
export function asWritten(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodUnion) return z.union((schema.options as z.ZodType[]).map(asWritten));
  if (schema instanceof z.ZodObject) return schema.extend({ provenance: provenanceSchema.optional() });
  throw new Error('an answer is an object, or one of several');
}

function titled(title: string, { $schema = DIALECT, ...rest }: PublishedSchema): PublishedSchema {
  return { $schema, title, ...rest };
}

/** One property a file of the folder: the rows of each table, and the settings. */
function inventory(): z.ZodType {
  return z.object({ ...rowsOf(TABLES), 'inventory.yaml': settingsSchema.optional() });
}

function servicesFolder(): z.ZodType {
  return z.object(rowsOf(SERVICE_TABLES));
}

function rowsOf(
  tables: Readonly<Record<string, { readonly required: boolean; readonly schema: z.ZodType }>>,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { required, schema }]) => {
      const rows = z.array(schema);
      return [`${name}.csv`, required ? rows : rows.optional()] as const;
    }),
  );
}
