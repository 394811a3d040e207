import { useEffect, useState, type ReactNode } from 'react';
import type { Report } from '../../reports/model.ts';
import { withoutEmpty } from '../../reports/without-empty.ts';
import { ReportView } from './report-view.tsx';
import { SHOWN_AS } from './reports.ts';

export interface AnswerDocument {
  readonly provenance: { readonly software: string };
}

/** The report of a document, or its text. */
export function DocumentView({
  operation,
  document,
  command,
}: {
  readonly operation: string;
  readonly document: AnswerDocument;
  readonly command: string;
}): ReactNode {
  const [report, setReport] = useState<Report>();
  const load = operation in SHOWN_AS ? SHOWN_AS[operation] : undefined;
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      const build = await load?.();
      if (!build || !isWanted) return;
      setReport(withoutEmpty(build(document as never, { software: document.provenance.software, command })));
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [load, document, command]);
  if (load) return report ? <ReportView report={report} /> : <div className="waiting" aria-hidden="true" />;
  return (
    <pre dir="ltr" className="document" tabIndex={0}>
      {JSON.stringify(document, undefined, 2)}
    </pre>
  );
}
