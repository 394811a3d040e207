import { useEffect, useRef, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { remedyText } from '../../../reports/services/services-keep-report.ts';
import type { ServicesKeepAnswer } from '../../../schemas/services-keep-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import type { Job } from '../api.ts';
import { askForJob } from '../ask-job.ts';
import { RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { FollowedAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { LivePlace } from './live-place.ts';
import { keepRequest, withTicked } from './remedy-requests.ts';

/** So many remedies are listed, those that add most first. */
const MOST_LISTED = 20;

interface RemediesProps {
  /** What answered without remedies. */
  readonly job: Job;
  readonly place: LivePlace;
  readonly isReady: boolean;
  readonly isOld: boolean;
  readonly stay: (said: Partial<LivePlace>) => void;
}

/** What would keep the services of an answer: remedies with what each adds, to be ticked and tried. */
export function Remedies(props: RemediesProps): ReactNode {
  const { job, place, isReady, isOld, stay } = props;
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { isBusy, refused, run } = useDoing();
  if (!may && place.keep === undefined) return null;
  return (
    <section className="remedies">
      <h2>
        <Words text={message('live.keep')} />
      </h2>
      {isOld && (
        <p className="muted">
          <Words text={message('live.keep.stale')} />
        </p>
      )}
      {may && place.keep === undefined && (
        <button
          type="button"
          disabled={isBusy || !isReady || isOld}
          onClick={() =>
            run(async () => {
              const keep = await askForJob('services.keep', keepRequest(job.request), path, code);
              stay({ keep, remedied: undefined });
            })
          }
        >
          <Words text={message('live.keep.compute')} />
        </button>
      )}
      <RefusedNote refused={refused} />
      {place.keep !== undefined && (
        <FollowedAnswer<ServicesKeepAnswer> key={place.keep} id={place.keep}>
          {(answer) => <Ticked {...props} may={may && isReady && !isOld} answer={answer} />}
        </FollowedAnswer>
      )}
    </section>
  );
}

/** The remedies that add something; a tick asks what still works with all that are ticked. */
function Ticked({
  job,
  place,
  stay,
  may,
  answer,
}: RemediesProps & { readonly may: boolean; readonly answer: ServicesKeepAnswer }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const { refused, run } = useDoing();
  const tried = useAsked<Job>(
    place.remedied === undefined ? undefined : path(`/jobs/${encodeURIComponent(place.remedied)}`),
  );
  const [chosen, setChosen] = useState<readonly string[]>();
  // Only the last tick is followed, and none after the list is gone.
  const turn = useRef(0);
  const latest = useRef(stay);
  latest.current = stay;
  useEffect(
    () => () => {
      turn.current = -1;
    },
    [],
  );
  const said = tried.state === 'answered' ? (tried.answer.request['remedies'] as readonly string[]) : [];
  const ticked = chosen ?? said;
  const useful = answer.remedies.filter(({ alone, missed }) => alone > 0 || missed > 0);
  const listed = useful.filter(({ id }, at) => at < MOST_LISTED || ticked.includes(id));
  const tick = (remedies: readonly string[]): void => {
    setChosen(remedies);
    const mine = ++turn.current;
    run(async () => {
      const remedied =
        remedies.length === 0
          ? undefined
          : await askForJob('services.live', { ...job.request, remedies }, path, code);
      if (turn.current === mine) latest.current({ remedied });
    });
  };
  if (useful.length === 0)
    return (
      <p>
        <Words
          text={message(
            answer.remedies.length === 0 ? 'services-keep.no-remedies' : 'services-keep.none-helps',
          )}
        />
      </p>
    );
  return (
    <>
      <p className="muted">
        {may && <Words text={message('live.keep.explained')} />}{' '}
        {answer.days !== null && <Words text={message('services-keep.days', { days: answer.days })} />}{' '}
        <Words
          text={message('services-keep.looked-at', { count: answer.remedies.length, useful: useful.length })}
        />
      </p>
      <ul className="remedy-list">
        {listed.map((remedy) => (
          <li key={remedy.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(remedy.id)}
                disabled={!may}
                onChange={({ target }) => tick(withTicked(ticked, remedy.id, target.checked))}
              />
              <span>
                <Words text={remedyText(remedy)} />{' '}
                <span className="muted">
                  <Words text={message('live.keep.adds', { share: remedy.alone })} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <RefusedNote refused={refused} />
    </>
  );
}
