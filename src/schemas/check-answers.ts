import { z } from 'zod';
import { count } from './answer-parts.ts';
import { finding } from './coded.ts';
import type { DocumentOf } from './document-of.ts';
import { HANDLINGS } from './services-folder.ts';

/** What an inventory holds. */
const contents = z.strictObject({ sites: count, links: count, crews: count, repairs: count });

/** The answer to `muruna inventory check`. */
export const inventoryCheckSchema = z.strictObject({
  folder: z.string(),
  contents,
  faults: count.describe('Findings of severity `lost`.'),
  findings: z.array(finding).describe('By file and line.'),
});

/** The answer to `muruna inventory init | import | example`: a folder that was made. */
export const inventoryMadeSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  contents,
  note: z.string().optional().describe('What the inventory says of itself.'),
  findings: z.array(finding),
});

/** What a services folder holds. */
const servicesContents = z.strictObject({
  services: count,
  needs: count,
  records: count,
  certificates: count,
});

/** The answer to `muruna services check`. */
export const servicesCheckSchema = z.strictObject({
  folder: z.string(),
  contents: servicesContents,
  handling: z.enum(HANDLINGS).describe('The strictest mark of a service; TLP:RED where one has none.'),
  faults: count.describe('Findings of severity `lost`.'),
  findings: z.array(finding).describe('By file and line.'),
});

/** The answer to `muruna services init | import`: a folder that was made. */
export const servicesMadeSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  contents: servicesContents,
  findings: z.array(finding),
});

/** The answer to `muruna services critical`: an inventory that was made. */
export const servicesCriticalSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  placed: count.describe('Services that stand at a site of the inventory.'),
  unplaced: count.describe('Services that name no site, or one that the inventory does not have.'),
  sites: z
    .array(
      z.strictObject({
        site: z.string(),
        critical: z
          .array(z.strictObject({ name: z.string(), priority: z.int().min(1).max(3) }))
          .describe('Kinds of the services, the most urgent first; then what stood there before.'),
      }),
    )
    .describe('Sites at which services stand.'),
  findings: z.array(finding),
});

/** The answer to `muruna supply check`. */
export const supplyCheckSchema = z.strictObject({
  file: z.string(),
  items: count,
  findings: z.array(finding).describe('By line.'),
});

/** The answer to `muruna supply import`: a table that was made. */
export const supplyMadeSchema = z.strictObject({ out: z.string(), items: count, findings: z.array(finding) });

const storeAfter = z.strictObject({
  part: z.string(),
  before: count.describe('Pieces at hand on the day.'),
  after: count.describe('Pieces left at least, for all but the chance.'),
  awaited: count.describe('Pieces that were still to come from abroad.'),
  stillAwaited: count.describe('Of these, those that somebody surely still delivers.'),
});

/** The answer to `muruna supply after`: an inventory that was made. */
export const supplyAfterSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  on: z.string().describe('ISO 8601: the day of the withdrawal.'),
  months: z.number(),
  chance: z.number(),
  stores: z.array(storeAfter).describe('Parts that the table names.'),
  findings: z.array(finding),
});

/** The answer to `muruna damage --check`. */
export const damageCheckSchema = z.strictObject({
  file: z.string(),
  findings: z.array(finding).describe('By line.'),
});

/** The answer to `muruna book check`. */
export const bookCheckSchema = z.strictObject({
  folder: z.string(),
  findings: z.array(finding).describe('By file and line.'),
});

/** The answer to `muruna scenario check`. */
export const scenarioCheckSchema = z.strictObject({
  file: z.string(),
  findings: z.array(finding).describe('By line.'),
});

/** The answer to `muruna book init`: a folder that was made. */
export const bookMadeSchema = z.strictObject({ folder: z.string(), files: z.array(z.string()) });

export type InventoryContents = DocumentOf<typeof contents>;
export type InventoryCheckAnswer = DocumentOf<typeof inventoryCheckSchema>;
export type InventoryMade = DocumentOf<typeof inventoryMadeSchema>;
export type ServicesContents = DocumentOf<typeof servicesContents>;
export type ServicesCheckAnswer = DocumentOf<typeof servicesCheckSchema>;
export type StoreAfter = DocumentOf<typeof storeAfter>;
export type SupplyAfter = DocumentOf<typeof supplyAfterSchema>;
export type SupplyMade = DocumentOf<typeof supplyMadeSchema>;
export type SupplyCheckAnswer = DocumentOf<typeof supplyCheckSchema>;
export type ServicesMade = DocumentOf<typeof servicesMadeSchema>;
export type DamageCheckAnswer = DocumentOf<typeof damageCheckSchema>;
export type ScenarioCheckAnswer = DocumentOf<typeof scenarioCheckSchema>;
export type BookMade = DocumentOf<typeof bookMadeSchema>;
export type BookCheckAnswer = DocumentOf<typeof bookCheckSchema>;
export type ServicesCritical = DocumentOf<typeof servicesCriticalSchema>;
