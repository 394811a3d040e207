import type { LanguageCode } from '../../../i18n/codes.ts';
import { dossierDraftSchema, type DossierDraft } from '../../../schemas/dossier-draft.ts';

/** A draft as a document of the workspace. */
export function draftText(draft: DossierDraft): string {
  return `${JSON.stringify(draft, undefined, 2)}\n`;
}

/** The draft that a document says; undefined where it is none. */
export function readDraft(text: string): DossierDraft | undefined {
  try {
    return dossierDraftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function newDraft(title: string, code: LanguageCode, answers: readonly string[] = []): DossierDraft {
  return {
    format: 'muruna-dossier-draft',
    version: 1,
    title,
    answers,
    narrative: '',
    sealed: [],
    languages: [code],
    formats: ['html', 'pdf'],
    inputs: 'no-snapshots',
  };
}

/** The draft with an answer more; one that is in it already is not put in twice. */
export function withAnswer(draft: DossierDraft, job: string): DossierDraft {
  return draft.answers.includes(job) ? draft : { ...draft, answers: [...draft.answers, job] };
}
