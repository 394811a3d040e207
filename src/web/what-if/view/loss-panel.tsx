import { orNaN } from '../../../core/missing.ts';
import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { LossAnswer } from '../../../schemas/losses.ts';
import { CONFIDENCE } from '../../../answers/losses.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import { FailedChips } from './failed-chips.tsx';
import type { Answer } from './use-workers.ts';
import { Words } from '../../shared/words.tsx';

const KINDS = ['international', 'domestic'] as const;
type Kind = (typeof KINDS)[number];

/** The losses of the active scenario and what has failed: it stays in sight, wherever on the page something is made to fail. */
export function LossBar({
  answer,
  choices,
}: {
  readonly answer: Answer | undefined;
  readonly choices: Choices;
}): ReactNode {
  const losses = answer?.losses;
  return (
    <section
      className="loss-bar"
      aria-labelledby="loss-title"
      id="losses"
      aria-busy={answer?.impact === undefined}
      data-scenario={choicesKey(choices)}
      data-loss-ms={answer?.lossMs}
      data-routes-ms={answer?.routesMs}
    >
      <h2 id="loss-title" className="visually-hidden">
        <Words text={message('stress.section.losses')} />
      </h2>
      {KINDS.map((kind) => (
        <LossFigure key={kind} kind={kind} answer={answer} isNothing={choices.length === 0} />
      ))}
      <FailedChips />
      <p className="visually-hidden" aria-live="polite">
        {losses && (
          <Words
            text={message('explore.loss.announce', {
              international: orNaN(losses.policy.international.total.value),
              domestic: orNaN(losses.policy.domestic.total.value),
            })}
          />
        )}
      </p>
      {answer?.losses && !answer.impact && <Busy progress={answer.progress} />}
    </section>
  );
}

function Busy({ progress }: { readonly progress: number }): ReactNode {
  return (
    <label className="busy muted small">
      <Words text={message('explore.progress', { share: { kind: 'share', value: progress, digits: 0 } })} />
      <progress value={progress} max={1} />
    </label>
  );
}

/** Of one kind, what agreed routes lose; once all samples are drawn their median, which lies in their interval. */
function lossOf(answer: Answer | undefined, kind: Kind): LossAnswer | undefined {
  return drawnIntervals(answer)?.losses.policy[kind] ?? answer?.losses?.policy[kind];
}

/** Intervals of all samples: those of some would show a figure that leaps while the others are drawn. */
function drawnIntervals(answer: Answer | undefined): Answer['intervals'] {
  const { intervals } = answer ?? {};
  return intervals?.done === intervals?.total ? intervals : undefined;
}

function drawnShare(answer: Answer | undefined): number {
  const { done = 0, total = 1 } = answer?.intervals ?? {};
  return done / total;
}

function LossFigure({
  kind,
  answer,
  isNothing,
}: {
  readonly kind: Kind;
  readonly answer: Answer | undefined;
  readonly isNothing: boolean;
}): ReactNode {
  const loss = lossOf(answer, kind);
  const value = loss?.total.value ?? undefined;
  const { low, high } = loss?.total ?? {};
  const physical = answer?.losses?.physical[kind].total.value ?? 0;
  const intervals = drawnIntervals(answer);
  return (
    <div
      className={`loss ${kind}`}
      id={`losses-${kind}`}
      data-known={answer?.losses?.policy[kind].total.known}
    >
      <h3>
        <Words text={message(`stress.loss.${kind}`)} />
      </h3>
      <p className="value">
        {loss ? (
          <data id={`loss-${kind}`} value={value}>
            <Words text={{ kind: 'share', value: orNaN(value) }} />
          </data>
        ) : (
          <span className="shape" aria-hidden="true" />
        )}
      </p>
      <Bracket policy={isNothing ? 0 : (value ?? 0)} physical={isNothing ? 0 : physical} />
      {!isNothing && (
        <p className="small muted between" data-samples={intervals?.done ?? 0} id={`interval-${kind}`}>
          {intervals ? (
            <Words
              text={message('explore.loss.between', {
                confidence: { kind: 'share', value: CONFIDENCE, digits: 0 },
                low: orNaN(low),
                high: orNaN(high),
              })}
            />
          ) : (
            loss && (
              <Words
                text={message('explore.loss.interval.later', {
                  share: { kind: 'share', value: drawnShare(answer), digits: 0 },
                })}
              />
            )
          )}
        </p>
      )}
    </div>
  );
}

/** The loss as a bar: dark what is lost by any path, light what agreed routes lose beyond it. */
function Bracket({ policy, physical }: { readonly policy: number; readonly physical: number }): ReactNode {
  return (
    <div className="bracket" aria-hidden="true">
      <i style={{ inlineSize: `${100 * policy}%` }} />
      <b style={{ inlineSize: `${100 * physical}%` }} />
    </div>
  );
}

/** What the figures mean: by whom it is lost, between what the truth lies, from how many samples, and how each is defined. */
export function LossNotes({ answer }: { readonly answer: Answer | undefined }): ReactNode {
  return (
    <section aria-labelledby="loss-notes-title" className="loss-notes">
      <h2 id="loss-notes-title">
        <Words text={message('explore.loss.meaning')} />
      </h2>
      {KINDS.map((kind) => (
        <LossNote key={kind} kind={kind} answer={answer} />
      ))}
    </section>
  );
}

function LossNote({ kind, answer }: { readonly kind: Kind; readonly answer: Answer | undefined }): ReactNode {
  const { losses } = answer ?? {};
  const intervals = drawnIntervals(answer);
  const policy = losses?.policy[kind];
  const [helped, physical] = [losses?.helped[kind].total.value, losses?.physical[kind].total.value];
  const sentences: Text[] = [];
  if (policy)
    sentences.push(
      message('explore.loss.parts', {
        direct: orNaN(policy.direct.value),
        collateral: orNaN(policy.collateral.value),
      }),
      message('explore.loss.physical', { helped: orNaN(helped), physical: orNaN(physical) }),
    );
  if (policy && intervals)
    sentences.push(
      message('explore.loss.samples', { samples: intervals.done, known: orNaN(policy.total.known) }),
    );
  return (
    <div>
      <h3>
        <Words text={message(`stress.loss.${kind}`)} />
      </h3>
      <p className="small">
        <data id={`physical-${kind}`} value={physical ?? undefined}>
          {sentences.map((sentence, at) => (
            <span key={at}>
              <Words text={sentence} />{' '}
            </span>
          ))}
        </data>
      </p>
      <p className="small muted">
        <Words text={message(`stress.loss.${kind}.definition`)} />
      </p>
    </div>
  );
}
