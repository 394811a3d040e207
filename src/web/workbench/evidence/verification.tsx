import type { ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { DossierVerification } from '../../../schemas/dossier-answers.ts';
import { Words } from '../../shared/words.tsx';
import { DocumentView, type AnswerDocument } from '../document-view.tsx';
import { Downloads } from '../downloads.tsx';
import { ViewAnswer } from '../view-answer.tsx';

type Judged = 'good' | 'stranger' | 'bad';

const VERDICTS: Readonly<Record<Judged, Message>> = {
  good: message('evidence.verified.good'),
  stranger: message('evidence.verified.stranger'),
  bad: message('evidence.verified.bad'),
};

/** Whether a dossier is as it was signed, and by whom: the verdict in one line, then all that it rests on. */
export function Verification({
  dossier,
  keys,
}: {
  readonly dossier: string;
  readonly keys: readonly string[];
}): ReactNode {
  return (
    <ViewAnswer<DossierVerification & AnswerDocument>
      key={`${dossier} ${keys.join(' ')}`}
      question={{ operation: 'dossier.verify', request: { dossier, trust: keys, repeat: false } }}
    >
      {(answer, job) => (
        <div className="verification">
          <Verdict answer={answer} />
          <DocumentView operation={job.operation} document={answer} command={job.command} />
          <Downloads job={job} document={answer} />
        </div>
      )}
    </ViewAnswer>
  );
}

/** Whether a dossier holds, in one line. */
export function Verdict({ answer }: { readonly answer: DossierVerification }): ReactNode {
  const verdict = verdictOf(answer);
  return (
    <p className={`verdict ${verdict}`} role="status" data-verdict={verdict}>
      <Words text={VERDICTS[verdict]} />
    </p>
  );
}

function verdictOf({ ok, intact }: DossierVerification): Judged {
  if (ok) return 'good';
  return intact ? 'stranger' : 'bad';
}
