import { z } from 'zod';
import { canExport, EXPORT_FORMATS, type ExportFormat } from '../../operations/documents/export-answer.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import { answerOf } from './jobs.ts';

/** Media types of the files that answers become. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** So many countries stand in the name of a file. */
const MOST_NAMED = 3;

/** The answer of a job as a file in the language of the reader, made beside HTTP like the answer itself. */
const exported = route({
  method: 'get',
  path: '/api/workspaces/{workspace}/jobs/{job}/export/{format}',
  permission: 'read',
  summary: 'route.job-export',
  media: Object.values(EXPORT_TYPES).map((type) => type.replace(/;.*/, '')),
  async handle({ workspace, instance, path, language }) {
    const format = z.enum(EXPORT_FORMATS).safeParse(path['format']).data;
    const job = await workspace.job({ id: path['job'] });
    const operation = await instance.operations[job.operation]();
    if (format === undefined || !canExport(operation, format)) throw new HttpProblem('not-found');
    const document = await (await answerOf(workspace, job)).text();
    const bytes = await instance.computing.exportAnswer(workspace.account.id, job.operation, {
      document,
      command: job.command,
      format,
      lang: language,
      link: `${instance.settings.origin}/#/answer/${job.id}`,
    });
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': EXPORT_TYPES[format],
        'content-disposition': `attachment; filename="${fileName(job, document)}.${format}"`,
        'cache-control': 'private, no-store',
      },
    });
  },
});

/** What was asked, about whom, and the date and hash of the snapshot: rows carry no more of it themselves. */
function fileName(
  { operation, request, id }: { operation: string; request: Record<string, unknown>; id: string },
  document: string,
): string {
  const countries = [request['country'], request['countries']]
    .flat()
    .filter((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code))
    .slice(0, MOST_NAMED);
  const snapshot = /"snapshot":\s*\{([^{}[\]]*)/.exec(document)?.[1] ?? '';
  const date = /"date":\s*"(\d{4}-\d\d-\d\d)"/.exec(snapshot)?.[1];
  const hash = /"id":\s*"([0-9a-f]{12})/.exec(snapshot)?.[1];
  return [operation, ...countries, date, hash, id.slice(0, 8)].filter(Boolean).join('-');
}

export const EXPORTS = [exported];
