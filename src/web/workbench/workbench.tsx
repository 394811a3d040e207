import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { LANGUAGE_CODES, type LanguageCode } from '../../i18n/codes.ts';
import type { Language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { LanguageContext, useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, goTo, usePlace, type WorkbenchPlace } from './address.ts';
import { AnswerView } from './answer-view.tsx';
import type { Me } from './api.ts';
import { Bar, isMember, LanguageChoice, Person } from './bar.tsx';
import { ChooseCountry } from './choose-country.tsx';
import { Documents, StoredDocument } from './documents.tsx';
import { Entrance } from './entrance.tsx';
import { AnswerList, Home, SUBJECTS, subjectName } from './home.tsx';
import { RefusedNote } from './parts.tsx';
import { People } from './people.tsx';
import { QuestionForm } from './question-form.tsx';
import { SharedView } from './shares.tsx';
import { loadLanguage } from './languages/load-language.ts';
import { keepFocus } from './kept-focus.ts';
import { keepCountry, keptCountry } from './kept-country.ts';
import { OpenView } from './saved-view.tsx';
import { useAsked } from './use-asked.ts';
import { VIEWS } from './views.ts';
import { useMay, WorkingContext } from './workbench-context.ts';

const KnowView = lazy(VIEWS.know);
const WithstandView = lazy(VIEWS.withstand);
const ShareView = lazy(VIEWS.share);
const AccountView = lazy(VIEWS.account);
const CampaignsView = lazy(VIEWS.campaigns);
const CampaignView = lazy(VIEWS.campaign);
const InstanceView = lazy(VIEWS.instance);
const BookView = lazy(VIEWS.book);
const EvidenceView = lazy(VIEWS.evidence);
const ExampleView = lazy(VIEWS.example);
const WatchView = lazy(VIEWS.watch);
const LiveView = lazy(VIEWS.live);
const ExchangeView = lazy(VIEWS.exchange);
const RestoreView = lazy(VIEWS.restore);

const COUNTRY_VIEWS = { know: KnowView, withstand: WithstandView, share: ShareView };

const KEPT_LANGUAGE = 'muruna-language';
const KEPT_WORKSPACE = 'muruna-workspace';

/** The whole workbench, in a language. */
export function Workbench({ first }: { readonly first: Language }): ReactNode {
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset['numerals'] = words.numerals;
    localStorage.setItem(KEPT_LANGUAGE, words.code);
  }, [words]);
  const choose = (code: LanguageCode): void => void loadLanguage(code).then(setWords);
  return (
    <LanguageContext value={words}>
      <Inside chooseLanguage={choose} />
    </LanguageContext>
  );
}

/** What was chosen here before, else what the browser likes best of those there are. */
export function firstLanguage(): LanguageCode {
  const wanted = [localStorage.getItem(KEPT_LANGUAGE), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (
    LANGUAGE_CODES.find(
      (code) => code === wanted.find((one) => LANGUAGE_CODES.includes(one as LanguageCode)),
    ) ?? 'en'
  );
}

function Inside({ chooseLanguage }: { readonly chooseLanguage: (code: LanguageCode) => void }): ReactNode {
  const place = usePlace();
  const isShared = place.view === 'shared';
  // In the frame of somebody else there is nothing but shares.
  const isForShares = location.pathname === '/shared';
  const me = useAsked<Me>(isShared || isForShares ? undefined : '/api/me');
  const isNobody = me.state === 'refused' && me.refused.problem?.status === 401;
  const open = useAsked<{ workspace: { id: string; name: string } | null }>(
    isNobody ? '/api/open' : undefined,
  );
  if (isShared)
    return (
      <>
        <LanguageChoice choose={chooseLanguage} />
        <SharedView secret={place.secret} />
      </>
    );
  if (isForShares) return null;
  const wantsIn = place.view === 'take-up' || place.view === 'sign-in';
  if (isNobody && !wantsIn) {
    if (open.state === 'asking') return <div className="waiting" aria-hidden="true" />;
    const workspace = open.state === 'answered' ? open.answer.workspace : null;
    if (workspace) {
      const visitor = visitorOf(workspace);
      return <Signed me={visitor} left={me.again} place={place} chooseLanguage={chooseLanguage} />;
    }
  }
  if (place.view === 'take-up' || isNobody)
    return (
      <>
        <LanguageChoice choose={chooseLanguage} />
        <Entrance
          secret={place.view === 'take-up' ? place.secret : undefined}
          notLetIn={place.view === 'sign-in' ? place.refused : undefined}
          entered={me.again}
        />
      </>
    );
  if (me.state === 'refused')
    return (
      <main>
        <RefusedNote refused={me.refused} />
      </main>
    );
  if (me.state === 'asking') return <div className="waiting" aria-hidden="true" />;
  return (
    <Signed key={me.answer.id} me={me.answer} left={me.again} place={place} chooseLanguage={chooseLanguage} />
  );
}

/** Who reads a workspace that is open to everybody. */
function visitorOf(workspace: { id: string; name: string }): Me {
  return {
    id: '',
    name: '',
    display: '',
    isAdministrator: false,
    isVisitor: true,
    workspaces: [{ ...workspace, role: 'viewer' }],
  };
}

/** The window is called by what it shows, for tabs, histories and screen readers. */
function useWindowTitle(): void {
  useEffect(() => {
    const name = (): void => {
      const heading = document.querySelector('#content h1')?.textContent?.trim() ?? '';
      const title = heading === '' ? 'Muruna' : `${heading} · Muruna`;
      if (document.title !== title) document.title = title;
    };
    name();
    const seen = new MutationObserver(name);
    seen.observe(document.querySelector('#workbench')!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return () => {
      seen.disconnect();
      document.title = 'Muruna';
    };
  }, []);
}

/** Another view is read from its beginning. */
function useTopOf(view: WorkbenchPlace['view']): void {
  // What it gives back in newer browsers is no clean-up.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [view]);
}

function Signed({
  me,
  left,
  place,
  chooseLanguage,
}: {
  readonly me: Me;
  readonly left: () => void;
  readonly place: WorkbenchPlace;
  readonly chooseLanguage: (code: LanguageCode) => void;
}): ReactNode {
  useWindowTitle();
  useTopOf(place.view);
  useEffect(() => keepFocus(document.querySelector('#workbench')!), []);
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT_WORKSPACE));
  const shown = useRef<Me['workspaces'][number]>(undefined);
  const memberOf = (wanted: string | null | undefined): Me['workspaces'][number] | undefined =>
    me.workspaces.find(({ id }) => id === wanted);
  // Who is no longer a member keeps what is on the screen, with all that was typed there.
  const workspace = memberOf(chosen) ?? memberOf(shown.current?.id) ?? shown.current ?? me.workspaces.at(0);
  useEffect(() => {
    shown.current = workspace;
  }, [workspace]);
  const working = useMemo(() => workspace && { me, workspace, meChanged: left }, [me, workspace, left]);
  if (!working)
    return (
      <>
        <header className="bar">
          <span className="brand">Muruna</span>
          <span className="space" />
          <LanguageChoice choose={chooseLanguage} />
          <Person me={me} left={left} />
        </header>
        <main>
          <p>
            <Words text={message('workbench.no-workspace')} />
          </p>
        </main>
      </>
    );
  const choose = (id: string): void => {
    localStorage.setItem(KEPT_WORKSPACE, id);
    setChosen(id);
    goTo({ view: 'home' });
  };
  return (
    <WorkingContext value={working}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#content')?.focus();
        }}
      >
        <Words text={message('workbench.skip')} />
      </a>
      <Bar
        me={me}
        workspace={working.workspace}
        choose={choose}
        left={left}
        chooseLanguage={chooseLanguage}
      />
      <Rail me={me} place={place} />
      <main id="content" tabIndex={-1} key={working.workspace.id}>
        {!isMember(me, working.workspace) && (
          <p className="notice warning" role="alert">
            <Words text={message('workbench.no-longer-member', { workspace: working.workspace.name })} />
          </p>
        )}
        <Suspense fallback={<div className="waiting" aria-hidden="true" />}>
          <ViewOf place={place} />
        </Suspense>
      </main>
    </WorkingContext>
  );
}

function ViewOf({ place }: { readonly place: WorkbenchPlace }): ReactNode {
  switch (place.view) {
    case 'ask':
      return <QuestionForm key={JSON.stringify(place)} operation={place.operation} given={place.given} />;
    case 'answer':
      return <AnswerView key={place.job} id={place.job} />;
    case 'example':
      return <ExampleView step={place.step} />;
    case 'book':
      return <BookView {...place} />;
    case 'evidence':
      return <EvidenceView draft={place.draft} />;
    case 'watch':
      return <WatchView {...place} />;
    case 'live':
      return <LiveView {...place} />;
    case 'restore':
      return <RestoreView {...place} />;
    case 'know':
    case 'withstand':
    case 'share': {
      const { view, country, query } = place;
      if (country === '') return <ChooseCountry view={view} />;
      keepCountry(country);
      const View = COUNTRY_VIEWS[view];
      return <View country={country} query={query} />;
    }
    case 'answers':
      return <AnswerList most={200} />;
    case 'documents':
      return <Documents />;
    case 'view':
      return <OpenView key={place.object} id={place.object} />;
    case 'document':
      return <StoredDocument key={place.object} id={place.object} />;
    case 'exchange':
      return <ExchangeView />;
    case 'people':
      return <People />;
    case 'campaigns':
      return <CampaignsView />;
    case 'campaign':
      return <CampaignView key={place.campaign} id={place.campaign} />;
    case 'instance':
      return <InstanceView part={place.part} />;
    case 'account':
      return <AccountView />;
    // Signed in already: it was the account that was to be linked.
    case 'sign-in':
      return place.refused === undefined ? <Home /> : <AccountView notLinked={place.refused} />;
    default:
      return <Home />;
  }
}

const OF_MEMBERS = ['answers', 'documents', 'campaigns', 'people'] as const;
/** What is shared with partners is for those who look after it. */
const OF_OPERATORS = [...OF_MEMBERS, 'exchange'] as const;
/** Who the members are is nobody's business outside. */
const OF_VISITORS = ['answers', 'documents', 'campaigns'] as const;

/** The subjects, and what belongs to the workspace. */
function Rail({ me, place }: { readonly me: Me; readonly place: WorkbenchPlace }): ReactNode {
  const { plain } = useLanguage();
  const isOperator = useMay('operator');
  const asked = place.view === 'ask' ? place.operation : undefined;
  const rail = useRef<HTMLElement>(null);
  // On a telephone the rail is one line that scrolls: where one is stands in sight.
  useEffect(() => {
    const here = rail.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const all = rail.current?.getBoundingClientRect();
    if (here && all) rail.current!.scrollLeft += here.left + here.width / 2 - (all.left + all.width / 2);
  }, [place.view]);
  return (
    <nav className="rail" ref={rail} aria-label={plain(message('workbench.navigation'))}>
      {SUBJECTS.map(({ id, questions }) => (
        <a
          key={id}
          href={addressOf(placeOfSubject(id, place))}
          aria-current={
            id === place.view ||
            (id === 'share' && place.view === 'book') ||
            questions.some((question) => question === asked)
              ? 'page'
              : undefined
          }
        >
          <Words text={subjectName(id)} />
        </a>
      ))}
      {(me.isVisitor ? OF_VISITORS : isOperator ? OF_OPERATORS : OF_MEMBERS).map((view) => (
        <a
          key={view}
          href={addressOf({ view })}
          aria-current={
            place.view === view || (view === 'campaigns' && place.view === 'campaign') ? 'page' : undefined
          }
        >
          <Words text={message(`workbench.${view}`)} />
        </a>
      ))}
      {me.isAdministrator && (
        <a
          href={addressOf({ view: 'instance', part: 'accounts' })}
          aria-current={place.view === 'instance' ? 'page' : undefined}
        >
          <Words text={message('workbench.instance')} />
        </a>
      )}
    </nav>
  );
}

/** Where a subject begins: its view of the country one looks at now, else of the one looked at last. */
function placeOfSubject(id: (typeof SUBJECTS)[number]['id'], place: WorkbenchPlace): WorkbenchPlace {
  if (id === 'restore' || id === 'live' || id === 'watch' || id === 'evidence') return { view: id };
  const here = 'country' in place ? place.country : '';
  return { view: id, country: here || (keptCountry() ?? ''), query: '' };
}
