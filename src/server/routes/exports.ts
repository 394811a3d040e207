import { z } from 'zod';
import { canExport, EXPORT_FORMATS, type ExportFormat } from '../../operations/documents/export-answer.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import { answerOf } from './jobs.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** The answer of a job as a file in the language of the reader, made beside HTTP like the answer itself. */
const exported = route({
  method: 'get',
  path: '/api/workspaces/{workspace}/jobs/{job}/export/{format}',
  permission: 'read',
  summary: 'route.job-export',
  media: Object.values(TYPES).map((type) => type.replace(/;.*/, '')),
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
    });
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${job.operation}-${job.id.slice(0, 8)}.${format}"`,
        'cache-control': 'private, no-store',
      },
    });
  },
});

export const EXPORTS = [exported];
