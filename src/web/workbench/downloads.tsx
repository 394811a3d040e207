import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import type { AskableQuestion, Job } from './api.ts';
import { AddToDossier } from './evidence/add-to-dossier.tsx';
import { mayGoIntoDossier } from './evidence/may-go-into-dossier.ts';
import { useAsked } from './use-asked.ts';
import { useWorkspacePath } from './workbench-context.ts';

/** What each kind of file is called everywhere. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  md: 'Markdown',
  pdf: 'PDF',
  docx: 'DOCX',
  pptx: 'PPTX',
  csv: 'CSV',
  parquet: 'Parquet',
};

/** The answer as files: the document itself, its report in the language of the page, its rows. */
export function Downloads({
  job,
  document,
}: {
  readonly job: Pick<Job, 'id' | 'operation'>;
  readonly document: object;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const questions = useAsked<AskableQuestion[]>('/api/questions');
  const known = questions.state === 'answered' ? questions.answer : [];
  const formats = known.find(({ id }) => id === job.operation)?.exports ?? [];
  return (
    <p className="downloads">
      <span className="muted">
        <Words text={message('workbench.export')} />
      </span>
      {formats.map((format) => (
        <a key={format} href={`${path(`/jobs/${job.id}/export/${format}`)}?lang=${code}`} download>
          {FORMAT_NAMES[format] ?? format}
        </a>
      ))}
      <JsonLink document={document} name={`${job.operation}-${job.id.slice(0, 8)}.json`} />
      {mayGoIntoDossier(job.operation, document) && <AddToDossier job={job.id} />}
    </p>
  );
}

function JsonLink({ document, name }: { readonly document: object; readonly name: string }): ReactNode {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [document]);
  return (
    <a href={address} download={name}>
      JSON
    </a>
  );
}
