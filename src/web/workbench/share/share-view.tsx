import { useMemo, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { BriefAnswer } from '../../../schemas/brief-answer.ts';
import type { MatchAnswer } from '../../../schemas/match-answer.ts';
import type { PartnersAnswer } from '../../../schemas/partners-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import type { KnownSnapshot, Stored } from '../api.ts';
import { CountryBar, isLostSnapshot, LostSnapshot } from '../country-bar.tsx';
import { DocumentView, type AnswerDocument } from '../document-view.tsx';
import { Downloads } from '../downloads.tsx';
import { Field, WhenAnswered } from '../parts.tsx';
import { countriesByName } from '../question-form.tsx';
import { useAsked } from '../use-asked.ts';
import type { StandingQuestion } from '../standing-question.ts';
import { ViewAnswer } from '../view-answer.tsx';
import { useWorkspacePath } from '../workbench-context.ts';
import { EventPackPart } from './event-pack.tsx';
import { JointProjects } from './joint-projects.tsx';
import { PartnerMatrix } from './partner-matrix.tsx';
import { ShareParts } from './share-parts.tsx';
import { sharePlace, shareQuery, type SharePlace } from './share-place.ts';

/** A country and its partners: who depends on whom, what they could build, what is offered, needed and promised. */
export function ShareView({
  country,
  query,
}: {
  readonly country: string;
  readonly query: string;
}): ReactNode {
  const { tag } = useLanguage();
  const path = useWorkspacePath();
  const place = useMemo(() => sharePlace(query), [query]);
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  const books = useAsked<Stored[]>(path('/objects?kind=book'));
  const known = snapshots.state === 'answered' ? snapshots.answer : [];
  const snapshot = place.snapshot ?? known.find(({ isDefault }) => isDefault)?.id;
  const countries = useMemo(() => countriesByName(tag).map(([code]) => code), [tag]);
  const change = (said: Partial<SharePlace>, other = country): void =>
    goTo({ view: 'share', country: other, query: shareQuery({ ...place, ...said }) });
  return (
    <div className="share">
      <CountryBar
        title={message('workbench.subject.share')}
        country={country}
        countries={countries}
        snapshot={snapshot}
        snapshots={known}
        choose={({ country: other, snapshot: chosen }) =>
          change({ ...(chosen !== undefined && { snapshot: chosen }), partner: undefined }, other)
        }
      />
      <ShareParts country={country} place={place} />
      <WhenAnswered asked={snapshots}>
        {() =>
          isLostSnapshot(snapshot, known) ? (
            <LostSnapshot snapshot={snapshot} />
          ) : (
            <WhenAnswered asked={books}>
              {(kept) => (
                <PartOf
                  country={country}
                  place={place}
                  snapshot={snapshot}
                  books={kept}
                  countries={countries}
                  change={change}
                />
              )}
            </WhenAnswered>
          )
        }
      </WhenAnswered>
    </div>
  );
}

interface PartProps {
  readonly country: string;
  readonly place: SharePlace;
  readonly snapshot: string | undefined;
  readonly books: readonly Stored[];
  readonly countries: readonly string[];
  readonly change: (said: Partial<SharePlace>) => void;
}

function PartOf(props: PartProps): ReactNode {
  const { place, books } = props;
  const book = books.find(({ id }) => id === place.book) ?? books.at(0);
  switch (place.part) {
    case 'partners':
      return place.partner === undefined ? (
        <Partners {...props} book={book} />
      ) : (
        <PairBrief {...props} partner={place.partner} />
      );
    case 'projects':
      return <Projects {...props} />;
    default:
      return book ? (
        <OfBook {...props} book={book} />
      ) : (
        <p className="notice">
          <Words text={message('workbench.book.none')} />{' '}
          <a href={addressOf({ view: 'documents' })}>
            <Words text={message('workbench.documents')} />
          </a>
        </p>
      );
  }
}

function Partners({
  country,
  place,
  snapshot,
  book,
}: PartProps & { readonly book: Stored | undefined }): ReactNode {
  const addressOfPartner = (partner: string): string =>
    addressOf({ view: 'share', country, query: shareQuery({ ...place, partner }) });
  return (
    <ViewAnswer<PartnersAnswer>
      key={`${country} ${snapshot}`}
      question={{ operation: 'partners', request: { country, snapshot } }}
    >
      {(answer, job) => (
        <>
          {book ? (
            <ViewAnswer<MatchAnswer> question={matchQuestion(book, snapshot)}>
              {(match) => <PartnerMatrix answer={answer} match={match} addressOfPartner={addressOfPartner} />}
            </ViewAnswer>
          ) : (
            <PartnerMatrix answer={answer} match={undefined} addressOfPartner={addressOfPartner} />
          )}
          <Downloads job={job} document={answer} />
        </>
      )}
    </ViewAnswer>
  );
}

function matchQuestion({ id, savedAt }: Stored, snapshot: string | undefined): StandingQuestion {
  return { operation: 'match', request: { book: id, declaredOnly: false, snapshot }, since: savedAt };
}

function briefQuestion(country: string, partner: string, snapshot: string | undefined): StandingQuestion {
  return { operation: 'brief', request: { countries: [country, partner], ranks: true, snapshot } };
}

/** The brief with what both could restore together, from their inventories as they are now. */
function jointQuestion(
  { request, ...brief }: StandingQuestion,
  countries: readonly [string, string],
  chosen: readonly Stored[],
): StandingQuestion {
  const since = chosen
    .map(({ savedAt }) => savedAt)
    .toSorted()
    .at(-1);
  const inventory = chosen.map(({ id }, at) => `${countries[at]}=${id}`);
  return { ...brief, request: { ...request, inventory }, since };
}

/** The brief on two countries, as a report. */
function PairBrief({
  country,
  place,
  snapshot,
  partner,
  change,
}: PartProps & { readonly partner: string }): ReactNode {
  const path = useWorkspacePath();
  const kept = useAsked<Stored[]>(path('/objects?kind=inventory'));
  const known = kept.state === 'answered' ? kept.answer : [];
  const chosen = (place.inventories ?? []).flatMap((id) => known.find((one) => one.id === id) ?? []);
  const brief = briefQuestion(country, partner, snapshot);
  const back = {
    view: 'share' as const,
    country,
    query: shareQuery({ ...place, partner: undefined, inventories: undefined }),
  };
  const projects = { ...back, query: shareQuery({ ...place, part: 'projects' }) };
  return (
    <>
      <p className="asks">
        <a href={addressOf(back)}>
          <Words text={message('share.back')} />
        </a>
        <a href={addressOf(projects)}>
          <Words text={message('share.on-map')} />
        </a>
      </p>
      <PairInventories
        countries={[country, partner]}
        known={known}
        chosen={place.inventories ?? ['', '']}
        choose={(inventories) => change({ inventories })}
      />
      <WhenAnswered asked={kept}>
        {() => (
          <AnsweredReport
            question={chosen.length === 2 ? jointQuestion(brief, [country, partner], chosen) : brief}
          />
        )}
      </WhenAnswered>
    </>
  );
}

/** Which inventory is whose: with both, the brief says how they could restore together. */
function PairInventories({
  countries,
  known,
  chosen,
  choose,
}: {
  readonly countries: readonly [string, string];
  readonly known: readonly Stored[];
  readonly chosen: readonly [string, string];
  readonly choose: (inventories: SharePlace['inventories']) => void;
}): ReactNode {
  const { plain } = useLanguage();
  if (known.length === 0) return null;
  return (
    <details open={chosen.some((id) => id !== '')}>
      <summary>
        <Words text={message('share.joint')} />
      </summary>
      <p className="muted">
        <Words text={message('share.joint.hint')} />
      </p>
      <div className="inline-fields">
        {countries.map((country, at) => (
          <Field key={country} label={message('share.joint.inventory', { country })}>
            <select
              value={chosen[at]}
              onChange={({ target }) => {
                const pair: [string, string] = [...chosen];
                pair[at] = target.value;
                choose(pair.some((id) => id !== '') ? pair : undefined);
              }}
            >
              <option value="">{plain(message('workbench.none'))}</option>
              {known.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
    </details>
  );
}

/** A question that the view asks, answered as a report with its files. */
function AnsweredReport({ question }: { readonly question: StandingQuestion }): ReactNode {
  return (
    <ViewAnswer<AnswerDocument> key={JSON.stringify(question)} question={question}>
      {(document, job) => (
        <>
          <DocumentView operation={job.operation} document={document} command={job.command} />
          <Downloads job={job} document={document} />
        </>
      )}
    </ViewAnswer>
  );
}

function Projects({ country, place, snapshot, countries, change }: PartProps): ReactNode {
  const { partner } = place;
  const { plain, words, tag } = useLanguage();
  const named = countries
    .filter((code) => code !== country)
    .map((code) => [code, words.country(code)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, tag));
  return (
    <>
      <Field label={message('brief.partners.column.partner')}>
        <select
          value={partner ?? ''}
          onChange={({ target }) => change({ partner: target.value || undefined })}
        >
          <option value="">{plain(message('share.projects.choose'))}</option>
          {named.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {partner === undefined && (
        <p className="muted">
          <Words text={message('share.projects.none')} />
        </p>
      )}
      {partner !== undefined && (
        <ViewAnswer<BriefAnswer>
          key={`${country} ${partner} ${snapshot}`}
          question={briefQuestion(country, partner, snapshot)}
        >
          {(answer, job) => (
            <>
              <JointProjects answer={answer} layers={place.layers} choose={(layers) => change({ layers })} />
              <Downloads job={job} document={answer} />
            </>
          )}
        </ViewAnswer>
      )}
    </>
  );
}

const BOOK_TITLES: Readonly<Record<'offers' | 'commitments' | 'pack', Message>> = {
  offers: message('share.part.offers'),
  commitments: message('share.part.commitments'),
  pack: message('share.part.pack'),
};

/** What a book says: offers beside needs, promises with their state, and the pack of an event. */
function OfBook({ place, snapshot, books, book, change }: PartProps & { readonly book: Stored }): ReactNode {
  const { plain } = useLanguage();
  const part = place.part as keyof typeof BOOK_TITLES;
  return (
    <>
      <Field label={message('workbench.kind.book')}>
        <select
          value={book.id}
          aria-label={`${plain(message('workbench.kind.book'))}: ${plain(BOOK_TITLES[part])}`}
          onChange={({ target }) => change({ book: target.value })}
        >
          {books.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {part === 'offers' && <AnsweredReport question={matchQuestion(book, snapshot)} />}
      {part === 'commitments' && <AnsweredReport question={commitmentsQuestion(book, snapshot)} />}
      {part === 'pack' && <EventPackPart key={book.id} book={book.id} snapshot={snapshot} />}
    </>
  );
}

/** As of today: what is late tomorrow is due today. */
function commitmentsQuestion({ id, savedAt }: Stored, snapshot: string | undefined): StandingQuestion {
  const today = new Date().toISOString().slice(0, 10);
  return { operation: 'commitments', request: { book: id, snapshot, today }, since: savedAt };
}
