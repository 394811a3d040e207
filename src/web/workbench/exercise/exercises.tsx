import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { ExerciseSummary } from '../../../schemas/exercise.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { MakeHere } from './make-here.tsx';
import { PaceField } from './pace-field.tsx';

/** The exercises of the workspace; operators make others. */
export function Exercises(): ReactNode {
  const path = useWorkspacePath();
  const mayMake = useMay('operator');
  const exercises = useAsked<ExerciseSummary[]>(path('/exercises'));
  return (
    <section>
      <h2>
        <Words text={message('workbench.exercises')} />
      </h2>
      <p className="muted">
        <Words text={message('workbench.exercises.intro', { command: 'muruna watch exercise' })} />
      </p>
      {mayMake && <MakeHere />}
      {mayMake && <Bring />}
      <WhenAnswered asked={exercises}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.exercises.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map(({ id, name, state, madeAt }) => (
                <li key={id}>
                  <a href={addressOf({ view: 'watch', exercise: id })}>
                    <bdi>{name}</bdi>
                  </a>
                  <span className="muted">
                    <Words text={message(`workbench.exercise.state.${state}`)} />
                  </span>
                  <MomentText at={madeAt} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </section>
  );
}

/** One that the command line has made. */
function Bring(): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const { isBusy, refused, run } = useDoing();
  const [pace, setPace] = useState('1');
  const make = (file: File): void =>
    run(async () => {
      const query = new URLSearchParams({ name: file.name.replace(/\.json$/, ''), pace });
      const made = await askServer<ExerciseSummary>(
        'POST',
        path(`/exercises?${query.toString()}`),
        code,
        file,
      );
      goTo({ view: 'watch', exercise: made.id });
    });
  return (
    <div className="upload">
      <PaceField pace={pace} choose={setPace} />
      <Field label={message('workbench.exercise.file')}>
        <FileInput
          accept=".json"
          disabled={isBusy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) make(file);
          }}
        />
      </Field>
      <RefusedNote refused={refused} />
    </div>
  );
}
