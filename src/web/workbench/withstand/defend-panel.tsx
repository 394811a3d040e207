import { useMemo, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { DefendAnswer } from '../../../schemas/defend-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import type { DefendProgress, DefendQuestion } from '../../what-if/worker/protocol.ts';
import { AskedFiles } from '../asked-files.tsx';
import { DocumentView } from '../document-view.tsx';

/** What `muruna defend` asks where nothing else is said. */
const USUAL: DefendQuestion = { k: 2, over: 'networks', loss: 'international', links: 3, seconds: 120 };

/** The new links that lower the worst loss most: computed here, with the server gone too. */
export function DefendPanel({ snapshot }: { readonly snapshot: string | undefined }): ReactNode {
  const { workers, subject } = useWhatIf();
  const { country, plane } = subject;
  const [isAsked, setAsked] = useState(false);
  const { defence } = workers;
  return (
    <section aria-labelledby="defend-title" id="defend">
      <h2 id="defend-title">
        <Words text={message('withstand.defend')} />
      </h2>
      {!isAsked && (
        <>
          <p className="muted small">
            <Words text={message('withstand.defend.intro')} />
          </p>
          <button
            type="button"
            id="find-links"
            onClick={() => {
              setAsked(true);
              workers.findDefence(USUAL);
            }}
          >
            <Words text={message('withstand.defend.find')} />
          </button>
        </>
      )}
      {isAsked && <Found found={defence} />}
      {isAsked && defence && 'answer' in defence && (
        <AskedFiles
          id="make-defend-files"
          question={{ operation: 'defend', request: { ...USUAL, country, plane, snapshot } }}
        />
      )}
    </section>
  );
}

function Found({ found }: { readonly found: DefendProgress | undefined }): ReactNode {
  const { subject } = useWhatIf();
  const { plain } = useLanguage();
  if (found && 'answer' in found) return <Answered answer={found.answer} />;
  if (found && 'none' in found) {
    const { country } = subject;
    const why =
      found.none === 'no-proposal'
        ? message('defend.no-proposal', { country })
        : message('defend.nothing-to-defend', { country, over: USUAL.over });
    return (
      <p className="notice">
        <Words text={why} />
      </p>
    );
  }
  const task = message(found?.task === 'together' ? 'defend.progress.together' : 'defend.progress');
  return (
    <p role="status">
      <Words text={task} />{' '}
      <progress
        max={found?.total ?? 1}
        value={found?.task === 'search' ? undefined : found?.done}
        aria-label={plain(task)}
      />
    </p>
  );
}

/** The report; the part that the browser has computes, and the snapshot it was cut from is named. */
function Answered({ answer }: { readonly answer: DefendAnswer }): ReactNode {
  const { subject } = useWhatIf();
  const { snapshot, notices, country, plane } = subject;
  const document = useMemo(
    () => ({ ...answer, snapshot, notices, provenance: { software: 'Muruna' } }),
    [answer, snapshot, notices],
  );
  const command = `muruna defend ${country}${plane === 'ipv6' ? ' --plane ipv6' : ''} --snapshot ${snapshot.name}`;
  return <DocumentView operation="defend" document={document} command={command} />;
}
