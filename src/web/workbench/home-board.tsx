import { useEffect, useState, type ReactNode } from 'react';
import { message, type Text } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf } from './address.ts';
import type { CampaignState } from './campaigns/campaign-api.ts';
import type { Job, KnownSnapshot, Stored } from './api.ts';
import { storedTitle } from './evidence/untitled.ts';
import { JobRow } from './job-row.tsx';
import { MomentText, WhenAnswered } from './parts.tsx';
import { useAsked, type AskedState } from './use-asked.ts';
import { useWorking, useWorkspacePath } from './workbench-context.ts';

const MOST_SHOWN = 6;

function Card({ title, children }: { readonly title: Text; readonly children: ReactNode }): ReactNode {
  return (
    <section className="card">
      <h2>
        <Words text={title} />
      </h2>
      {children}
    </section>
  );
}

/** Rows, or what to say where there are none. */
function Rows({ rows, none }: { readonly rows: readonly ReactNode[]; readonly none: Text }): ReactNode {
  if (rows.length === 0)
    return (
      <p className="muted">
        <Words text={none} />
      </p>
    );
  return <ul className="rows">{rows}</ul>;
}

/** The snapshots that answer, newest first, each with what changed since the one before. */
export function HomeSnapshots(): ReactNode {
  const snapshots = useAsked<KnownSnapshot[]>('/api/snapshots');
  return (
    <Card title={message('home.snapshots')}>
      <WhenAnswered asked={snapshots}>
        {(known) => (
          <ul className="rows">
            {known.map(({ id, name, date, isDefault }, at) => (
              <li key={id}>
                <span>
                  <Words text={{ kind: 'date', date }} /> <bdi className="muted">{name}</bdi>
                </span>
                {isDefault && (
                  <span className="muted">
                    <Words text={message('home.in-use')} />
                  </span>
                )}
                {at + 1 < known.length && (
                  <a
                    href={addressOf({
                      view: 'ask',
                      operation: 'snapshot.diff',
                      given: { before: known[at + 1].id, after: id },
                    })}
                  >
                    <Words text={message('home.snapshots.diff')} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </WhenAnswered>
    </Card>
  );
}

/** What is computed now, and what waits. */
export function HomeJobs({ jobs }: { readonly jobs: AskedState<Job[]> }): ReactNode {
  const path = useWorkspacePath();
  const campaigns = useAsked<CampaignState[]>(path('/campaigns'));
  return (
    <Card title={message('home.jobs')}>
      <WhenAnswered asked={bothOf(jobs, campaigns)}>
        {([asked, submitted]) => (
          <Rows
            none={message('home.jobs.none')}
            rows={[
              ...submitted
                .filter(({ state }) => state === 'running')
                .map((campaign) => <CampaignRow key={campaign.id} campaign={campaign} />),
              ...asked
                .filter(({ state }) => state === 'running' || state === 'waiting')
                .map((job) => <JobRow key={job.id} job={job} />),
            ].slice(0, MOST_SHOWN)}
          />
        )}
      </WhenAnswered>
    </Card>
  );
}

/** Two answers, once both are there: half of them would read as if there were no others. */
function bothOf<One, Other>(
  one: AskedState<One>,
  other: AskedState<Other>,
): AskedState<readonly [One, Other]> {
  if (one.state !== 'answered') return one;
  if (other.state !== 'answered') return other;
  return { state: 'answered', answer: [one.answer, other.answer] };
}

/** A campaign, how far it is, and since when. */
function CampaignRow({ campaign }: { readonly campaign: CampaignState }): ReactNode {
  const { id, name, state, computed, cells, submittedAt } = campaign;
  return (
    <li>
      <a href={addressOf({ view: 'campaign', campaign: id })}>
        <bdi>{name}</bdi>
      </a>
      <span className={`state ${state}`}>
        <Words text={message('workbench.campaign.cells', { computed, cells })} />
      </span>
      <MomentText at={submittedAt} />
    </li>
  );
}

interface Asked {
  readonly jobs: AskedState<Job[]>;
  readonly objects: AskedState<Stored[]>;
}

/** A question or a document, with when and by whom. */
interface Deed {
  readonly at: string;
  readonly by: string;
  readonly row: ReactNode;
}

/** Questions and documents, the newest first. */
function deedsOf({ jobs, objects }: Asked): AskedState<Deed[]> {
  const both = bothOf(jobs, objects);
  if (both.state !== 'answered') return both;
  const [asked, kept] = both.answer;
  const all = [
    ...asked.map((job): Deed => ({
      at: job.askedAt,
      by: job.askedBy,
      row: <JobRow key={job.id} job={job} />,
    })),
    ...kept.map((object): Deed => ({
      at: object.savedAt,
      by: object.savedBy,
      row: <DocumentRow key={object.id} object={object} />,
    })),
  ];
  return { state: 'answered', answer: all.toSorted((one, other) => other.at.localeCompare(one.at)) };
}

function DocumentRow({ object }: { readonly object: Stored }): ReactNode {
  return (
    <li>
      <a href={addressOf({ view: 'document', object: object.id })}>
        <Words text={storedTitle(object)} />
      </a>
      <span className="muted">
        <Words text={message(`workbench.kind.${object.kind}` as 'workbench.kind.file')} />
      </span>
      <MomentText at={object.savedAt} />
    </li>
  );
}

/** What I asked and saved lately. */
export function HomeWork(asked: Asked): ReactNode {
  const { me } = useWorking();
  return (
    <Card title={message('home.mine')}>
      <WhenAnswered asked={deedsOf(asked)}>
        {(deeds) => {
          const mine = deeds.filter(({ by }) => by === me.id);
          return (
            <>
              <Rows none={message('home.mine.none')} rows={mine.slice(0, MOST_SHOWN).map(({ row }) => row)} />
              {mine.length > MOST_SHOWN && (
                <a href={addressOf({ view: 'answers' })}>
                  <Words text={message('workbench.answers')} />
                </a>
              )}
            </>
          );
        }}
      </WhenAnswered>
    </Card>
  );
}

const SEEN = 'muruna-seen';

/** What others asked and saved since one was here before. */
export function HomeChanges(asked: Asked): ReactNode {
  const { me, workspace } = useWorking();
  const { code } = useLanguage();
  const key = `${SEEN}-${workspace.id}`;
  const [since] = useState(() => localStorage.getItem(key) ?? '');
  const deeds = deedsOf(asked);
  const isSeen = deeds.state === 'answered';
  useEffect(
    () => (isSeen ? () => localStorage.setItem(key, new Date().toISOString()) : undefined),
    [key, code, isSeen],
  );
  return (
    <Card title={message('home.changed')}>
      <WhenAnswered asked={deeds}>
        {(known) => (
          <Rows
            none={message('home.changed.none')}
            rows={known
              .filter(({ by, at }) => by !== me.id && at > since)
              .slice(0, MOST_SHOWN)
              .map(({ row }) => row)}
          />
        )}
      </WhenAnswered>
    </Card>
  );
}
