import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { DRILL_KINDS, type DrillKind } from '../../../schemas/drill-kinds.ts';
import type { ExerciseSummary } from '../../../schemas/exercise.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { goTo } from '../address.ts';
import { askServer } from '../api.ts';
import { Field, RefusedNote } from '../parts.tsx';
import { countriesByName } from '../question-form.tsx';
import { useDoing } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import { PaceField } from './pace-field.tsx';

const [FEWEST, MOST, USUAL] = [3, 200, 30];
const MOST_SEED = 2 ** 31 - 1;

/** Has the server make an exercise: a country, what may happen, and who looks on; whom it befalls is drawn, and nobody is told before the end. */
export function MakeHere(): ReactNode {
  const { code, tag } = useLanguage();
  const path = useWorkspacePath();
  const { isBusy, refused, run } = useDoing();
  const [name, setName] = useState('');
  const [country, setCountry] = useState('');
  const [kinds, setKinds] = useState<readonly DrillKind[]>([]);
  const [vantagePoints, setVantagePoints] = useState(String(USUAL));
  const [seed, setSeed] = useState('');
  const [pace, setPace] = useState('1');
  const make = (): void =>
    run(async () => {
      const made = await askServer<ExerciseSummary>('POST', path('/exercises/make'), code, {
        name,
        country,
        kinds,
        vantagePoints: Number(vantagePoints),
        pace: Number(pace),
        ...(seed !== '' && { seed: Number(seed) }),
      });
      goTo({ view: 'watch', exercise: made.id });
    });
  return (
    <details className="make-exercise">
      <summary>
        <Words text={message('workbench.exercise.here')} />
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Field label={message('workbench.exercise.name')}>
          <input
            type="text"
            dir="auto"
            required
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={message('workbench.exercise.country')}>
          <select required value={country} onChange={({ target }) => setCountry(target.value)}>
            <option value="" />
            {countriesByName(tag).map(([one, label]) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <fieldset className="ticks">
          <legend>
            <Words text={message('workbench.exercise.kinds')} />
          </legend>
          {DRILL_KINDS.map((kind) => (
            <label key={kind} className="flag">
              <input
                type="checkbox"
                value={kind}
                checked={kinds.includes(kind)}
                onChange={({ target }) =>
                  setKinds(target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
                }
              />{' '}
              <Words
                text={message(
                  kind === 'our-eyes' ? 'workbench.exercise.eyes-fail' : `workbench.exercise.what.${kind}`,
                )}
              />
            </label>
          ))}
        </fieldset>
        <Field label={message('workbench.exercise.vantage-points')}>
          <input
            type="number"
            required
            min={FEWEST}
            max={MOST}
            value={vantagePoints}
            onChange={({ target }) => setVantagePoints(target.value)}
          />
        </Field>
        <Field label={message('workbench.exercise.seed')}>
          <input
            type="number"
            min={0}
            max={MOST_SEED}
            value={seed}
            onChange={({ target }) => setSeed(target.value)}
          />
        </Field>
        <PaceField pace={pace} choose={setPace} />
        <p>
          <button type="submit" className="main" disabled={isBusy}>
            <Words text={message('workbench.exercise.make')} />
          </button>{' '}
          <span className="muted" role="status">
            {isBusy && <Words text={message('workbench.exercise.making')} />}
          </span>
        </p>
        <RefusedNote refused={refused} />
      </form>
    </details>
  );
}
