import { useState, type FormEvent, type ReactNode } from 'react';
import { message, type Message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, goTo } from './address.ts';
import type { Job, Stored } from './api.ts';
import { ExampleCard } from './example/example-card.tsx';
import type { ExampleProgress } from './example/example-progress.ts';
import { HomeChanges, HomeJobs, HomeSnapshots, HomeWork } from './home-board.tsx';
import { JobRow } from './job-row.tsx';
import { keptCountry } from './kept-country.ts';
import { WhenAnswered } from './parts.tsx';
import { countriesByName, operationName } from './question-form.tsx';
import { useAsked, type AskedState } from './use-asked.ts';
import { useWorkspacePath } from './workbench-context.ts';

/** The questions by subject, in the order in which a country asks them. */
export const SUBJECTS = [
  { id: 'know', questions: ['assess', 'compare', 'rank', 'routes', 'series'] },
  { id: 'withstand', questions: ['stress', 'worst', 'defend'] },
  { id: 'restore', questions: ['inventory.check', 'damage', 'restore', 'drill'] },
  {
    id: 'live',
    questions: [
      'services.live',
      'services.keep',
      'services.who',
      'sitrep',
      'services.check',
      'supply.withdraw',
      'supply.check',
    ],
  },
  { id: 'watch', questions: [] },
  { id: 'share', questions: ['partners', 'brief', 'match', 'commitments', 'event', 'book.check'] },
  { id: 'evidence', questions: ['dossier.verify', 'dossier.preview', 'dossier.figures'] },
] as const;

/** Where one begins: a country, what is going on, and the questions. */
export function Home(): ReactNode {
  const path = useWorkspacePath();
  const jobs = useAsked<Job[]>(path('/jobs'));
  const objects = useAsked<Stored[]>(path('/objects'));
  const isNew = jobs.state === 'answered' && jobs.answer.length === 0;
  return (
    <>
      <CountryStart jobs={jobs} />
      <ExampleCard isWanted={(example) => isNew || isUnderWay(example)} />
      <div className="board">
        <HomeSnapshots />
        <HomeJobs jobs={jobs} />
        <HomeWork jobs={jobs} objects={objects} />
        <HomeChanges jobs={jobs} objects={objects} />
      </div>
      <div className="subjects">
        {SUBJECTS.filter(({ questions }) => questions.length > 0).map(({ id, questions }) => (
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
      {jobs.state === 'answered' && <ExampleCard isWanted={(example) => !isNew && !isUnderWay(example)} />}
    </>
  );
}

/** Begun and not finished: then it is what one comes back for. */
function isUnderWay({ done, next }: ExampleProgress): boolean {
  return done.length > 0 && next !== undefined;
}

export function subjectName(id: (typeof SUBJECTS)[number]['id']): Message {
  return message(`workbench.subject.${id}`);
}

/** The first question: what a country depends on. */
function CountryStart({ jobs }: { readonly jobs: AskedState<Job[]> }): ReactNode {
  const { tag, plain } = useLanguage();
  const [country, setCountry] = useState(keptCountry() ?? '');
  const start = (event: FormEvent): void => {
    event.preventDefault();
    goTo({ view: 'know', country, query: '' });
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
        <Words text={subjectName('know')} />
      </button>{' '}
      <button
        type="button"
        disabled={country === ''}
        onClick={() => goTo({ view: 'withstand', country, query: '' })}
      >
        <Words text={subjectName('withstand')} />
      </button>
      {jobs.state === 'answered' && <CountriesAskedOf jobs={jobs.answer} />}
    </form>
  );
}

const COUNTRIES_SHOWN = 8;

/** The countries that the workspace asked about lately, each a way to its view. */
function CountriesAskedOf({ jobs }: { readonly jobs: readonly Job[] }): ReactNode {
  const named = jobs.flatMap(({ request }) => [request['country'], request['countries']].flat());
  const codes = [...new Set(named)].filter(
    (code): code is string => typeof code === 'string' && /^[A-Z]{2}$/.test(code),
  );
  if (codes.length === 0) return null;
  return (
    <p className="asked-of">
      <span className="muted">
        <Words text={message('home.countries')} />
      </span>{' '}
      {codes.slice(0, COUNTRIES_SHOWN).map((country) => (
        <a key={country} href={addressOf({ view: 'know', country, query: '' })}>
          <Words text={{ kind: 'country', country }} />
        </a>
      ))}
    </p>
  );
}

/** What was asked in the workspace, newest first. */
export function AnswerList({ most }: { readonly most: number }): ReactNode {
  const path = useWorkspacePath();
  const jobs = useAsked<Job[]>(path('/jobs'));
  return (
    <section>
      <h1>
        <Words text={message('workbench.answers')} />
      </h1>
      <WhenAnswered asked={jobs}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.answers.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.slice(0, most).map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </section>
  );
}
