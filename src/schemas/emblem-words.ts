/** Uses of the distinctive emblems under international humanitarian law, by their bits in the draft. */
export const EMBLEM_PURPOSES = [
  'protective',
  'indicative',
  'dangerous-forces',
  'civil-defence',
  'cultural',
] as const;
export type EmblemPurpose = (typeof EMBLEM_PURPOSES)[number];

/** How far an emblem can be believed, each more than the one before. */
export const EMBLEM_VERDICTS = ['invalid', 'signed', 'organisational', 'endorsed'] as const;
export type EmblemVerdict = (typeof EMBLEM_VERDICTS)[number];

/** Why it is no more than that. */
export const EMBLEM_REASONS = [
  'bad-signature',
  'no-key',
  'not-yet',
  'expired',
  'no-chain',
  'may-not-endorse',
  'beyond-endorsement',
  'no-issuer',
  'no-own-endorsement',
  'no-commitment',
  'root-not-trusted',
  'no-trusted-authority',
] as const;
export type EmblemReason = (typeof EMBLEM_REASONS)[number];

/** Whether an emblem says of a service what a register claims of it. */
export const EMBLEM_AGREEMENTS = ['same', 'other', 'open', 'none'] as const;
export type EmblemAgreement = (typeof EMBLEM_AGREEMENTS)[number];
