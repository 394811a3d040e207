import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { ServicesKeepAnswer } from '../../../schemas/services-keep-answer.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import type { ServicesWhoAnswer } from '../../../schemas/services-who-answer.ts';
import { FOR_ANYBODY } from '../../../schemas/registers.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo, stayAt } from '../address.ts';
import type { Stored } from '../api.ts';
import { askForJob } from '../ask-job.ts';
import { DocumentView, type AnswerDocument } from '../document-view.tsx';
import { Downloads } from '../downloads.tsx';
import { keepCountry, keptCountry } from '../kept-country.ts';
import { LostObjects, RefusedNote, WhenAnswered } from '../parts.tsx';
import { countriesByName } from '../question-form.tsx';
import { usePlanWorker } from '../restore/use-plan-worker.ts';
import { SaveView } from '../saved-view.tsx';
import { BeginWith } from '../stored/begin-with.tsx';
import { ObjectChoice } from '../stored/object-choice.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { FollowedAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { LivePlace } from './live-place.ts';
import { LivePanel } from './live-panel.tsx';
import type { OpenedServices } from './opened.ts';
import { ServiceTables } from './service-tables.tsx';
import { SupplyPanel } from './supply-panel.tsx';

/** Another question has other remedies. */
const UNASKED = { keep: undefined, remedied: undefined } as const;

/** What of daily life goes on: services and what they need, what ends them, who they depend on, and what suppliers take with them. */
export function LiveView(place: LivePlace): ReactNode {
  const path = useWorkspacePath();
  const objects = useAsked<Stored[]>(path('/objects'));
  const country = place.country ?? keptCountry() ?? '';
  return (
    <>
      <header className="country-bar">
        <h1>
          <Words
            text={
              country === '' ? message('workbench.subject.live') : message('services-live.title', { country })
            }
          />
        </h1>
        <SaveView name={message('workbench.subject.live')} />
      </header>
      <p className="muted">
        <Words text={message('live.intro')} />{' '}
        <Words text={message('live.register', { clear: FOR_ANYBODY })} />
      </p>
      <WhenAnswered asked={objects}>
        {(known) => <Registers known={known} place={{ ...place, country }} again={objects.again} />}
      </WhenAnswered>
    </>
  );
}

interface Part {
  readonly place: LivePlace & { readonly country: string };
  readonly known: readonly Stored[];
  readonly again: () => void;
}

function Registers({ known, place, again }: Part): ReactNode {
  const ofKind = (kind: string): Stored[] => known.filter((object) => object.kind === kind);
  const there = new Set(known.map(({ id }) => id));
  const lost = [place.services, place.scenario, place.supply, place.inventory].filter(
    (id): id is string => id !== undefined && !there.has(id),
  );
  const services = place.services ?? ofKind('services').at(0)?.id;
  return (
    <div className="live">
      <LostObjects ids={lost} />
      {services === undefined || !there.has(services) ? (
        <BeginWith
          kind="services"
          none={message('live.none')}
          begun={(id) => {
            again();
            goTo({ view: 'live', ...place, services: id });
          }}
        />
      ) : (
        <Services key={services} id={services} place={place} known={known} />
      )}
      <SupplyPanel place={place} known={known} again={again} />
    </div>
  );
}

/** One services folder: asked about, and edited. */
function Services({ id, place, known }: Omit<Part, 'again'> & { readonly id: string }): ReactNode {
  const ask = usePlanWorker();
  const folder = useStoredFiles(id);
  const { files } = folder;
  const [opened, setOpened] = useState<OpenedServices>();
  useEffect(() => {
    if (!files) return undefined;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const reply = await ask({ kind: 'services', files });
      if (isWanted && reply.kind === 'services') setOpened(reply.services);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [ask, files]);
  if (!opened || !files)
    return folder.refused ? (
      <RefusedNote refused={folder.refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const isWhole = opened.count > 0 && opened.findings.every(({ severity }) => severity !== 'lost');
  return (
    <>
      <Questions id={id} place={place} known={known} isReady={isWhole && !folder.isChanged} />
      {folder.isChanged && (
        <p className="muted">
          <Words text={message('live.save-first')} />
        </p>
      )}
      {place.answer !== undefined && (
        <FollowedAnswer<ServicesLiveAnswer & AnswerDocument> key={place.answer} id={place.answer}>
          {(answer, job) => (
            <>
              <LivePanel
                answer={answer}
                job={job}
                isReady={isWhole && !folder.isChanged}
                isOld={folder.object !== undefined && folder.object.savedAt > job.askedAt}
                sites={opened.sites}
                inventories={known.filter(({ kind }) => kind === 'inventory')}
                place={place}
                ask={ask}
                stay={(said) => stayAt({ view: 'live', ...place, ...said })}
              />
              <Downloads job={job} document={answer} />
              <p>
                <a href={addressOf({ view: 'ask', operation: 'sitrep', given: situationOf(id, place) })}>
                  <Words text={message('live.sitrep')} />
                </a>
              </p>
              <details className="whole-answer">
                <summary>
                  <Words text={message('live.report')} />
                </summary>
                <DocumentView operation={job.operation} document={answer} command={job.command} />
              </details>
            </>
          )}
        </FollowedAnswer>
      )}
      {place.answer !== undefined && place.keep !== undefined && (
        <FollowedAnswer<ServicesKeepAnswer & AnswerDocument> key={place.keep} id={place.keep}>
          {(answer, job) => (
            <details className="whole-answer">
              <summary>
                <Words text={message('services-keep.title', { country: answer.country })} />
              </summary>
              <DocumentView operation={job.operation} document={answer} command={job.command} />
              <Downloads job={job} document={answer} />
            </details>
          )}
        </FollowedAnswer>
      )}
      <Who id={id} place={place} isReady={isWhole && !folder.isChanged} />
      <ServiceTables folder={folder} opened={opened} />
    </>
  );
}

/** What a report on the situation is asked for: the same at the hour that is looked at. */
function situationOf(services: string, place: LivePlace): Record<string, string> {
  const { country, scenario, withdrawal, hour } = place;
  return Object.fromEntries(
    Object.entries({ country, services, scenario, withdrawal, hour }).filter(
      (field): field is [string, string] => field[1] !== undefined,
    ),
  );
}

/** What is asked: the country, the services, what happens to them. */
function Questions({
  id,
  place,
  known,
  isReady,
}: Omit<Part, 'again'> & { readonly id: string; readonly isReady: boolean }): ReactNode {
  const { tag, code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, refused, run } = useDoing();
  const [isUnder, setUnder] = useState(true);
  const { country, scenario, withdrawal } = place;
  const compute = (): void =>
    run(async () => {
      const request = {
        country,
        services: id,
        ...(scenario !== undefined && { scenario }),
        ...(withdrawal !== undefined && isUnder && { withdrawal }),
      };
      const answer = await askForJob('services.live', request, path, code);
      goTo({ view: 'live', ...place, services: id, answer, ...UNASKED, hour: undefined });
    });
  return (
    <>
      <div className="inline-fields live-questions">
        <ObjectChoice
          label={message('workbench.country')}
          objects={countriesByName(tag).map(([one, name]) => ({ id: one, name }))}
          chosen={country}
          {...(country === '' && { none: message('workbench.country') })}
          choose={(other) => {
            keepCountry(other);
            goTo({ view: 'live', ...place, country: other, answer: undefined, ...UNASKED, who: undefined });
          }}
        />
        <ObjectChoice
          label={message('workbench.kind.services')}
          objects={known.filter(({ kind }) => kind === 'services')}
          chosen={id}
          choose={(other) =>
            goTo({ view: 'live', ...place, services: other, answer: undefined, who: undefined })
          }
        />
        <ObjectChoice
          label={message('live.strike')}
          objects={known.filter(({ kind }) => kind === 'scenario')}
          chosen={scenario}
          none={message('services-live.cut-off')}
          choose={(other) =>
            goTo({ view: 'live', ...place, scenario: other || undefined, answer: undefined, ...UNASKED })
          }
        />
        {withdrawal !== undefined && (
          <label className="flag">
            <input type="checkbox" checked={isUnder} onChange={({ target }) => setUnder(target.checked)} />{' '}
            <Words text={message('live.under-withdrawal')} />
          </label>
        )}
        {may && (
          <button
            type="button"
            className="main"
            disabled={isBusy || !isReady || country === ''}
            title={country === '' ? plain(message('workbench.country')) : undefined}
            onClick={compute}
          >
            <Words text={message('live.compute')} />
          </button>
        )}
      </div>
      <RefusedNote refused={refused} />
    </>
  );
}

/** Who services depend on, computed when it is asked for. */
function Who({
  id,
  place,
  isReady,
}: Pick<Part, 'place'> & { readonly id: string; readonly isReady: boolean }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, refused, run } = useDoing();
  const { country } = place;
  return (
    <section className="who">
      <h2>
        <Words text={message('live.who')} />
      </h2>
      {may && (
        <button
          type="button"
          disabled={isBusy || !isReady || country === ''}
          onClick={() =>
            run(async () => {
              const who = await askForJob('services.who', { country, services: id }, path, code);
              goTo({ view: 'live', ...place, services: id, who });
            })
          }
        >
          <Words text={message('live.who.compute')} />
        </button>
      )}
      <RefusedNote refused={refused} />
      {place.who !== undefined && (
        <FollowedAnswer<ServicesWhoAnswer & AnswerDocument> key={place.who} id={place.who}>
          {(answer, job) => (
            <>
              <DocumentView operation={job.operation} document={answer} command={job.command} />
              <Downloads job={job} document={answer} />
            </>
          )}
        </FollowedAnswer>
      )}
    </section>
  );
}
