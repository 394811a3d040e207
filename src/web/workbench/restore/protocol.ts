import type { Finding } from '../../../core/finding.ts';
import type { Message } from '../../../i18n/text.ts';
import type { Damage } from '../../../schemas/damage.ts';
import type { Inventory, TableName } from '../../../schemas/inventory.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import type { OpenedServices, OpenedSupply } from '../live/opened.ts';
import type { NamedText, RawTable } from '../tables/raw-tables.ts';
import type { ArrangedPlan } from './arrange.ts';
import type { PlanDeed } from './plan-deeds.ts';

export type PlanRequest = { readonly id: number } & (
  | { readonly kind: 'open'; readonly files: readonly NamedText[]; readonly damage: string | undefined }
  | { readonly kind: 'import'; readonly files: readonly NamedText[]; readonly bytes: readonly NamedBytes[] }
  | { readonly kind: 'services'; readonly files: readonly NamedText[] }
  | { readonly kind: 'supply'; readonly text: string }
  /** A plan as it was computed, and all that was done to it by hand. */
  | { readonly kind: 'deeds'; readonly computed: RestoreAnswer; readonly deeds: readonly PlanDeed[] }
  /** One more deed. */
  | {
      readonly kind: 'deed';
      readonly plan: Pick<ArrangedPlan, 'answer' | 'pins'>;
      readonly deed: PlanDeed;
    }
);

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An inventory and a damage as they are read, with all that is to be said of them. */
export interface OpenedPlan {
  readonly inventory: Inventory;
  readonly tables: readonly RawTable<TableName>[];
  readonly findings: readonly Finding[];
  readonly damage: Damage | undefined;
  readonly damageFindings: readonly Finding[];
}

export type PlanReply = { readonly id: number } & (
  | { readonly kind: 'opened'; readonly opened: OpenedPlan }
  | { readonly kind: 'services'; readonly services: OpenedServices }
  | { readonly kind: 'supply'; readonly supply: OpenedSupply }
  | { readonly kind: 'imported'; readonly files: readonly NamedText[]; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'plan';
      readonly plan: ArrangedPlan;
      /** How many of the deeds were done, and why the next was not. */
      readonly done: number;
      readonly refused?: Message;
    }
  | { readonly kind: 'refused'; readonly why: Message }
);
