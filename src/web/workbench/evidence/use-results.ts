import { useEffect, useState } from 'react';
import { resultName, type Result } from '../../../exchange/dossier/result-file.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import type { Provenance } from '../../../schemas/provenance.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { askServer, type Job } from '../api.ts';
import { REPORTS } from '../reports.ts';
import { useWorkspacePath } from '../workbench-context.ts';

/** The results of a draft by the names that they have in the dossier. */
export interface DraftResults {
  readonly results: ReadonlyMap<string, Result>;
  /** Jobs by the names of their results. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** Answers that are not here, or no longer. */
  readonly missing: readonly string[];
}

/** Fetches answers and derives what follows from them, as the dossier will; undefined until all are here. */
export function useResults(answers: readonly string[]): DraftResults | undefined {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [known, setKnown] = useState<DraftResults>();
  const key = answers.join(' ');
  useEffect(() => {
    let isWanted = true;
    void derived(answers, path, code).then((found) => isWanted && setKnown(found));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return known;
}

type AnswerWithProvenance = Readonly<Record<string, unknown>> & { readonly provenance: Provenance };

async function derived(
  answers: readonly string[],
  path: (rest: string) => string,
  code: string,
): Promise<DraftResults> {
  const results = new Map<string, Result>();
  const jobs = new Map<string, Job>();
  const missing: string[] = [];
  const fetched = await Promise.all(
    answers.map(async (id) => {
      try {
        const at = path(`/jobs/${encodeURIComponent(id)}`);
        const [job, document] = await Promise.all([
          askServer<Job>('GET', at, code),
          askServer<AnswerWithProvenance>('GET', `${at}/answer`, code),
        ]);
        return { id, job, result: await resultOf(job, document) };
      } catch {
        return { id };
      }
    }),
  );
  for (const one of fetched) {
    if (!('result' in one) || !one.result || !one.job) {
      missing.push(one.id);
      continue;
    }
    const name = resultName(undefined, one.result, new Set(results.keys()));
    results.set(name, one.result);
    jobs.set(name, one.job);
  }
  return { results, jobs, missing };
}

async function resultOf({ operation, command }: Job, document: AnswerWithProvenance): Promise<Result> {
  const { provenance, ...answer } = document;
  const build = operation in REPORTS ? await REPORTS[operation]() : undefined;
  const asked = { software: provenance.software, command };
  const report = build && withoutEmpty(build(document as never, asked));
  return { answer, provenance, command, ...(report && { report }) };
}
