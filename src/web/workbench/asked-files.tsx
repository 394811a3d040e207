import { useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { Words } from '../shared/words.tsx';
import { Downloads } from './downloads.tsx';
import type { StandingQuestion } from './standing-question.ts';
import { ViewAnswer } from './view-answer.tsx';
import { useMay } from './workbench-context.ts';

/** What a view shows, as the server answers and writes it: asked when the files or the dossier want it. */
export function AskedFiles({
  question,
  id,
}: {
  readonly question: StandingQuestion;
  readonly id?: string;
}): ReactNode {
  const may = useMay('analyst');
  const [asked, setAsked] = useState<string>();
  const key = JSON.stringify(question);
  if (!may) return null;
  return (
    <div className="asked-files">
      <p className="small muted">
        <Words text={message('withstand.export')} />
      </p>
      {asked === key ? (
        <ViewAnswer<object> key={key} question={question}>
          {(document, job) => <Downloads job={job} document={document} />}
        </ViewAnswer>
      ) : (
        <button type="button" id={id} onClick={() => setAsked(key)}>
          <Words text={message('withstand.export.make')} />
        </button>
      )}
    </div>
  );
}
