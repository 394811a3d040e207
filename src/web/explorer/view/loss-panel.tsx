import { orNaN } from '../../../core/missing.ts';
import type { ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { LossAnswer } from '../../../schemas/losses.ts';
import { CONFIDENCE } from '../../../answers/losses.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import type { Answer } from './use-workers.ts';
import { Words } from '../../shared/words.tsx';

/** The losses of the active scenario: by agreed routes in front, by any path as the bracket, the interval when it is there. */
export function LossPanel({
  answer,
  choices,
}: {
  readonly answer: Answer | undefined;
  readonly choices: Choices;
}): ReactNode {
  const losses = answer?.losses;
  const isBusy = answer?.impact === undefined;
  return (
    <section aria-labelledby="loss-title" id="losses" aria-busy={losses === undefined}>
      <h2 id="loss-title">
        <Words text={message('stress.section.losses')} />
      </h2>
      <div className="losses">
        {(['international', 'domestic'] as const).map((kind) => (
          <LossFigure
            key={kind}
            id={kind}
            label={message(`stress.loss.${kind}`)}
            policy={losses?.policy[kind]}
            helped={losses?.helped[kind]}
            physical={losses?.physical[kind]}
            intervals={
              answer?.intervals && { ...answer.intervals, loss: answer.intervals.losses.policy[kind] }
            }
            isNothing={choices.length === 0}
          />
        ))}
      </div>
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
      <div
        className="muted small"
        id="answered"
        data-scenario={choicesKey(choices)}
        data-loss-ms={answer?.lossMs}
        data-routes-ms={answer?.routesMs}
      >
        {losses && isBusy ? (
          <label>
            <Words
              text={message('explore.progress', {
                share: { kind: 'share', value: answer.progress, digits: 0 },
              })}
            />
            <progress value={answer.progress} max={1} />
          </label>
        ) : (
          answer && (
            <Words
              text={message('explore.answered', {
                loss: Math.round(answer.lossMs),
                routes: Math.round(answer.routesMs),
              })}
            />
          )
        )}
      </div>
    </section>
  );
}

function LossFigure({
  id,
  label,
  policy,
  helped,
  physical,
  intervals,
  isNothing,
}: {
  readonly id: string;
  readonly label: Text;
  readonly policy: LossAnswer | undefined;
  readonly helped: LossAnswer | undefined;
  readonly physical: LossAnswer | undefined;
  readonly intervals: { readonly loss: LossAnswer; readonly done: number } | undefined;
  readonly isNothing: boolean;
}): ReactNode {
  // With samples the estimate is their median, which lies in their interval.
  const value = (intervals?.loss ?? policy)?.total.value ?? undefined;
  return (
    <div className="loss" id={`losses-${id}`} data-known={policy?.total.known}>
      <h3>
        <Words text={label} />
      </h3>
      <p className="value">
        {policy ? (
          <data id={`loss-${id}`} value={value}>
            <Words text={{ kind: 'share', value: orNaN(value) }} />
          </data>
        ) : (
          '…'
        )}
      </p>
      {policy && physical && !isNothing && (
        <>
          <LossBar policy={value ?? 0} physical={physical.total.value ?? 0} />
          <p className="small">
            <Words
              text={message('explore.loss.parts', {
                direct: orNaN(policy.direct.value),
                collateral: orNaN(policy.collateral.value),
              })}
            />
          </p>
          <p className="small">
            <data id={`physical-${id}`} value={physical.total.value ?? undefined}>
              <Words
                text={message('explore.loss.physical', {
                  helped: orNaN(helped?.total.value),
                  physical: orNaN(physical.total.value),
                })}
              />
            </data>
          </p>
          <p className="small muted" data-samples={intervals?.done ?? 0} id={`interval-${id}`}>
            {intervals ? (
              <Words
                text={message('explore.loss.interval', {
                  confidence: { kind: 'share', value: CONFIDENCE, digits: 0 },
                  low: orNaN(intervals.loss.total.low),
                  high: orNaN(intervals.loss.total.high),
                  samples: intervals.done,
                })}
              />
            ) : (
              <Words text={message('explore.loss.interval.later')} />
            )}
          </p>
          {intervals && (
            <p className="small muted">
              <Words text={message('explore.loss.known', { known: orNaN(policy.total.known) })} />
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The loss as a bar: dark what is lost by any path, light what agreed routes lose beyond it. */
function LossBar({ policy, physical }: { readonly policy: number; readonly physical: number }): ReactNode {
  return (
    <div className="loss-bar" aria-hidden="true">
      <i style={{ inlineSize: `${100 * policy}%` }} />
      <b style={{ inlineSize: `${100 * physical}%` }} />
    </div>
  );
}
