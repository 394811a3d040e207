import { useState, type FormEvent, type ReactNode } from 'react';
import { message, type Message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, goTo } from './address.ts';
import type { Job } from './api.ts';
import { WhenAnswered, MomentText } from './parts.tsx';
import { countriesByName, operationName } from './question-form.tsx';
import { useAsked } from './use-asked.ts';
import { useWorkspacePath } from './workbench-context.ts';

/** The questions by subject, in the order in which a country asks them. */
export const SUBJECTS = [
  { id: 'know', questions: ['assess', 'compare', 'rank', 'routes'] },
  { id: 'withstand', questions: ['stress', 'worst', 'defend'] },
  { id: 'restore', questions: ['inventory.check', 'damage', 'restore', 'drill'] },
  { id: 'share', questions: ['brief', 'match', 'commitments', 'event', 'book.check'] },
] as const;

/** Where one begins: a country, and what was asked lately. */
export function Home(): ReactNode {
  return (
    <>
      <CountryStart />
      <div className="subjects">
        {SUBJECTS.map(({ id, questions }) => (
          <section key={id} className="card">
            <h2>
              <Words text={subjectName(id)} />
            </h2>
            <ul>
              {questions.map((question) => (
                <li key={question}>
                  <a href={addressOf({ view: 'ask', operation: question, given: {} })}>
                    <Words text={operationName(question)} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <AnswerList most={8} />
    </>
  );
}

export function subjectName(id: (typeof SUBJECTS)[number]['id']): Message {
  return message(`workbench.subject.${id}`);
}

/** The first question: what a country depends on. */
function CountryStart(): ReactNode {
  const { tag, plain } = useLanguage();
  const [country, setCountry] = useState('');
  const start = (event: FormEvent): void => {
    event.preventDefault();
    goTo({ view: 'ask', operation: 'assess', given: { country } });
  };
  return (
    <form className="start" onSubmit={start}>
      <h1>
        <Words text={message('workbench.home.title')} />
      </h1>
      <p className="muted">
        <Words text={message('workbench.home.intro')} />
      </p>
      <select
        required
        value={country}
        aria-label={plain(message('workbench.country'))}
        onChange={({ target }) => setCountry(target.value)}
      >
        <option value="">{plain(message('workbench.country'))}</option>
        {countriesByName(tag).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="main">
        <Words text={operationName('assess')} />
      </button>
    </form>
  );
}

/** What was asked in the workspace, newest first. */
export function AnswerList({ most }: { readonly most: number }): ReactNode {
  const path = useWorkspacePath();
  const jobs = useAsked<Job[]>(path('/jobs'));
  return (
    <section>
      <h2>
        <Words text={message('workbench.answers')} />
      </h2>
      <WhenAnswered asked={jobs}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.answers.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.slice(0, most).map((job) => (
                <li key={job.id}>
                  <a href={addressOf({ view: 'answer', job: job.id })}>
                    <Words text={operationName(job.operation)} /> <Subject request={job.request} />
                  </a>
                  <span className={`state ${job.state}`}>
                    <Words text={message(`workbench.state.${job.state}`)} />
                  </span>
                  <MomentText at={job.askedAt} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </section>
  );
}

/** What a request is about, where it names countries. */
function Subject({ request }: { readonly request: Job['request'] }): ReactNode {
  const { tag } = useLanguage();
  const named = [request['country'], request['countries']].flat().filter((code) => typeof code === 'string');
  if (named.length === 0) return null;
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  return <b>{named.map((code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code)).join(' · ')}</b>;
}
