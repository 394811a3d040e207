import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { Notice, Report } from '../../../reports/model.ts';
import { matchReport } from '../../../reports/cooperation/match-report.ts';
import { practiceReport } from '../../../reports/practice/practice-report.ts';
import type { MatchAnswer } from '../../../schemas/match-answer.ts';
import type { HeldPractices, PracticeTried } from '../../../schemas/practice-answers.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer, type KnownSnapshot, type Stored } from '../api.ts';
import { keptCountry } from '../kept-country.ts';
import { Field, RefusedNote, WhenAnswered } from '../parts.tsx';
import { countriesByName } from '../question-form.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { neededHere, neededObjects, neededValues, type Needed } from './practice-needs.ts';
import { Needs } from './recipe-needs.tsx';
import { HeldCard } from './held-card.tsx';
import { ReportParts } from './report-parts.tsx';

/** Practices of one's own and of partners: what was done, measured before and after, and what it would bring here. */
export function Practices({ folder }: { readonly folder: string }): ReactNode {
  const path = useWorkspacePath();
  const held = useAsked<HeldPractices>(path('/exchange/practices'));
  return (
    <section className="practices" aria-labelledby="practices-heading">
      <h2 id="practices-heading">
        <Words text={message('workbench.exchange.practices')} />
      </h2>
      <WhenAnswered asked={held}>
        {({ cards }) =>
          cards.length === 0 ? (
            <p className="notice note">
              <Words
                text={message('workbench.exchange.practices.none', {
                  make: 'muruna practice make WORDS --before FILE --after FILE --key KEY --out CARD',
                  add: `muruna exchange add CARD --tlp green --folder ${folder} --key KEY`,
                })}
              />
            </p>
          ) : (
            <Trying cards={cards} />
          )
        }
      </WhenAnswered>
    </section>
  );
}

/** What came of the last question, with its program and command left out. */
type Came =
  | { readonly of: 'try'; readonly answer: PracticeTried }
  | { readonly of: 'match'; readonly answer: MatchAnswer };

function Trying({ cards }: HeldPractices): ReactNode {
  const { code, tag } = useLanguage();
  const path = useWorkspacePath();
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const books = useAsked<Stored[]>(path('/objects?kind=book'));
  const [chosen, setChosen] = useState<readonly string[]>(cards.map(({ state }) => state));
  const [country, setCountry] = useState(keptCountry() ?? '');
  const [snapshot, setSnapshot] = useState('');
  const [book, setBook] = useState('');
  const [needed, setNeeded] = useState<readonly Needed[]>([]);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [came, setCame] = useState<Came>();
  const under = useRef<AbortController>(undefined);
  const { isBusy, refused, run } = useDoing();
  const kept = books.state === 'answered' ? books.answer : [];
  const bookInUse = book === '' ? kept.at(0)?.id : book;
  // What is shown is of what is chosen, and of nothing that was chosen before.
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setCame(undefined);
      set(value);
    };
  const ask = (what: 'try' | 'match', body: object, take: (answer: unknown) => void): void => {
    setCame(undefined);
    const { signal } = (under.current = new AbortController());
    const asked = { cards: chosen, ...(snapshot !== '' && { snapshot }), ...body };
    run(async () => {
      try {
        take(await askServer<unknown>('POST', path(`/exchange/practices/${what}`), code, asked, signal));
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  };
  const tryHere = (event: FormEvent): void => {
    event.preventDefault();
    const [set, objects] = [neededValues(needed, own), neededObjects(needed, own)];
    ask('try', { ...(country !== '' && { country }), set, objects }, (said) => {
      const answer = said as PracticeTried;
      setNeeded(neededHere(answer, needed));
      setCame({ of: 'try', answer });
    });
  };
  const offer = (): void =>
    ask('match', { book: bookInUse }, (answer) => setCame({ of: 'match', answer: answer as MatchAnswer }));
  return (
    <form onSubmit={tryHere}>
      <ul className="practice-cards">
        {cards.map((card) => (
          <HeldCard
            key={card.state}
            card={card}
            isChosen={chosen.includes(card.state)}
            choose={(is) =>
              changing(setChosen)(
                is ? [...chosen, card.state] : chosen.filter((other) => other !== card.state),
              )
            }
          />
        ))}
      </ul>
      <div className="terms">
        <Field label={message('workbench.country')}>
          <select
            name="practice-country"
            required
            value={country}
            onChange={({ target }) => changing(setCountry)(target.value)}
          >
            <option value="" />
            {countriesByName(tag).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <SnapshotField
          snapshots={snapshots.state === 'answered' ? snapshots.answer : []}
          value={snapshot}
          choose={changing(setSnapshot)}
        />
        {kept.length > 0 && (
          <Field label={message('workbench.exchange.practices.book')}>
            <select
              name="practice-book"
              value={bookInUse}
              onChange={({ target }) => changing(setBook)(target.value)}
            >
              {kept.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
      <Needs
        needed={needed}
        own={own}
        give={(field, value) => changing(setOwn)({ ...own, [field]: value })}
      />
      <RefusedNote refused={refused} />
      <div className="practice-deeds">
        <button type="submit" className="main" disabled={isBusy || chosen.length === 0}>
          <Words text={message('workbench.exchange.practices.try')} />
        </button>
        {bookInUse !== undefined && (
          <button type="button" className="offer" disabled={isBusy || chosen.length === 0} onClick={offer}>
            <Words text={message('workbench.exchange.practices.offer')} />
          </button>
        )}
        {isBusy && (
          <>
            <span role="status" className="muted">
              <Words text={message('workbench.exchange.practices.waiting')} />
            </span>
            <button type="button" className="cancel" onClick={() => under.current?.abort()}>
              <Words text={message('workbench.cancel')} />
            </button>
          </>
        )}
      </div>
      {came && <Result report={reportOf(came)} />}
    </form>
  );
}

const NOWHERE = { software: '', command: '' };

/** What the cards say themselves stands above: of those that were tried only the gains, of the others why not. */
function reportOf(came: Came): Pick<Report, 'notices' | 'sections'> {
  if (came.of === 'match') return matchReport(came.answer, NOWHERE);
  const { notices, sections } = practiceReport(came.answer, NOWHERE);
  const [ranked, ...ofCards] = sections;
  return {
    // Which input lacks is said to who has a command line.
    notices: notices.filter(({ level }) => level !== 'note'),
    sections: [ranked, ...ofCards.filter((_, at) => came.answer.cards[at].here === null)],
  };
}

function Result({
  report: { notices, sections },
}: {
  readonly report: Pick<Report, 'notices' | 'sections'>;
}): ReactNode {
  return (
    <div className="practice-result" role="status">
      {notices.map(({ level, text }: Notice, at) => (
        <p key={at} className={`notice ${level}`}>
          <Words text={text} />
        </p>
      ))}
      <ReportParts sections={sections} isInner />
    </div>
  );
}

function SnapshotField({
  snapshots,
  value,
  choose,
}: {
  readonly snapshots: readonly KnownSnapshot[];
  readonly value: string;
  readonly choose: (snapshot: string) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const inUse = value === '' ? snapshots.find(({ isDefault }) => isDefault)?.id : value;
  return (
    <Field label={message('workbench.snapshot-in-use')}>
      <select name="practice-snapshot" value={inUse} onChange={({ target }) => choose(target.value)}>
        {snapshots.map(({ id, date }) => (
          <option key={id} value={id}>
            {plain(message('withstand.snapshot', { date }))}
          </option>
        ))}
      </select>
    </Field>
  );
}
