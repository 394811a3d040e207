import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { CALLS, type ExerciseCall, type ExerciseState } from '../../../schemas/exercise.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer } from '../api.ts';
import { Field, RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';

const MOST_WHO = 200;
const MOST_WHY = 2000;

/** What one says happens: what, since when, who, and why one thinks so. It may be changed until the end. */
export function CallForm({
  exercise: { id, from, to, now },
  own,
  saved,
}: {
  readonly exercise: ExerciseState;
  readonly own: ExerciseCall | null;
  readonly saved: () => void;
}): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const { isBusy, refused, run } = useDoing();
  const [call, setCall] = useState<ExerciseCall>(own ?? { what: 'nothing', since: null, who: '', why: '' });
  const [hasSaved, setSaved] = useState(false);
  const change = (part: Partial<ExerciseCall>): void => {
    setSaved(false);
    setCall({ ...call, ...part });
  };
  const save = (): void =>
    run(async () => {
      await askServer('PUT', path(`/exercises/${encodeURIComponent(id)}/call`), code, call);
      setSaved(true);
      saved();
    });
  return (
    <form
      className="exercise-call"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>
        <Words text={message('workbench.exercise.call')} />
      </h2>
      <Field label={message('workbench.exercise.what')}>
        <select
          value={call.what}
          onChange={({ target }) => change({ what: target.value as ExerciseCall['what'] })}
        >
          {CALLS.map((one) => (
            <option key={one} value={one}>
              {plain(message(`workbench.exercise.what.${one}`))}
            </option>
          ))}
        </select>
      </Field>
      <Field label={message('workbench.exercise.since')}>
        <input
          type="datetime-local"
          min={local(from)}
          max={local(now ?? to)}
          value={call.since === null ? '' : local(call.since)}
          onChange={({ target }) => change({ since: target.value === '' ? null : `${target.value}:00Z` })}
        />
      </Field>
      <Field label={message('workbench.exercise.who')}>
        <input
          type="text"
          dir="auto"
          maxLength={MOST_WHO}
          value={call.who}
          onChange={({ target }) => change({ who: target.value })}
        />
      </Field>
      <Field label={message('workbench.exercise.why')}>
        <textarea
          dir="auto"
          rows={3}
          maxLength={MOST_WHY}
          value={call.why}
          onChange={({ target }) => change({ why: target.value })}
        />
      </Field>
      <p>
        <button type="submit" className="main" disabled={isBusy}>
          <Words text={message('workbench.exercise.save')} />
        </button>{' '}
        <span className="muted" role="status">
          {hasSaved && <Words text={message('workbench.exercise.saved')} />}
        </span>
      </p>
      <RefusedNote refused={refused} />
    </form>
  );
}

/** As the browser's field of a moment has it; it is UTC, as its label says. */
function local(time: string): string {
  return time.slice(0, 16);
}
