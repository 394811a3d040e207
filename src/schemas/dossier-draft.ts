import { z } from 'zod';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { boundedName } from './bounded-name.ts';
import { DOSSIER_INPUTS } from './requests/evidence.ts';
import type { DocumentOf } from './document-of.ts';

/** How reports in a dossier are written. */
export const DOSSIER_FORMATS = ['html', 'pdf'] as const;

/** A dossier being prepared in a workspace: what goes into it, and nothing of what it says. */
export const dossierDraftSchema = z.strictObject({
  format: z.literal('muruna-dossier-draft'),
  version: z.literal(1),
  title: boundedName(),
  answers: z.array(z.string().min(1)).describe('Jobs of the workspace whose answers are packed.'),
  narrative: z.string().describe('Markdown with [[figure: …]] and [[claim: …]].'),
  sealed: z
    .array(z.string().min(1))
    .describe('Fields that can be taken out later without breaking a signature.'),
  languages: z.array(z.enum(LANGUAGE_CODES)).min(1),
  inputs: z
    .enum(DOSSIER_INPUTS)
    .exactOptional()
    .describe('Which inputs of the answers are packed; left out: none, as before there was a choice.'),
  formats: z.array(z.enum(DOSSIER_FORMATS)).min(1),
});

export type DossierDraft = DocumentOf<typeof dossierDraftSchema>;
