import { useEffect, useRef, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { EXAMPLE_STEPS, type ExampleStep } from '../../../schemas/guided-example.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { askServer } from '../api.ts';
import { RefusedNote, WhenAnswered } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { ExampleDossier } from './example-dossier.tsx';
import type { ExampleProgress } from './example-progress.ts';
import { StepAnswer } from './step-answer.tsx';
import { useExample } from './use-example.ts';

/** The twelve days, one step at a time: what is done, what it says, and what comes next. */
export function ExampleView({ step }: { readonly step: ExampleStep }): ReactNode {
  const example = useExample();
  return (
    <WhenAnswered asked={example}>
      {(progress) => (
        <article className="example-view">
          <p className="asks">
            <Words text={message('example.title')} />
          </p>
          <Steps progress={progress} now={step} />
          {progress.isBrought ? (
            <Step key={step} step={step} progress={progress} changed={example.again} />
          ) : (
            <Bring brought={example.again} />
          )}
        </article>
      )}
    </WhenAnswered>
  );
}

export function stepName(step: ExampleStep): ReturnType<typeof message> {
  return message(`home.example.${step}`);
}

/** All steps: done, open, or not yet to be reached. */
function Steps({
  progress,
  now,
}: {
  readonly progress: ExampleProgress;
  readonly now: ExampleStep;
}): ReactNode {
  const { plain } = useLanguage();
  const reached = progress.next === undefined ? EXAMPLE_STEPS.length : EXAMPLE_STEPS.indexOf(progress.next);
  return (
    <nav aria-label={plain(message('example.steps'))}>
      <ol className="example-steps">
        {EXAMPLE_STEPS.map((step, at) => {
          const isDone = progress.done.includes(step);
          const name = (
            <>
              <b>
                <Words text={{ kind: 'number', value: at + 1 }} />
              </b>{' '}
              <span className="name">
                <Words text={stepName(step)} />
              </span>
              {isDone && (
                <i role="img" aria-label={plain(message('example.done'))}>
                  ✓
                </i>
              )}
            </>
          );
          return (
            <li key={step} className={isDone ? 'done' : undefined}>
              {at <= reached ? (
                <a
                  href={addressOf({ view: 'example', step })}
                  aria-current={step === now ? 'step' : undefined}
                >
                  {name}
                </a>
              ) : (
                <span className="muted">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Puts the documents of the example into the workspace. */
function Bring({ brought }: { readonly brought: () => void }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  return (
    <section className="example-step">
      <h1>
        <Words text={message('home.example')} />
      </h1>
      <p>
        <Words text={message('home.example.intro')} />
      </p>
      <p>
        <Words text={message('example.bring.hint')} />
      </p>
      {may ? (
        <button
          type="button"
          className="main"
          disabled={isBusy}
          onClick={() =>
            run(async () => {
              await askServer('POST', path('/example'), code);
              brought();
            })
          }
        >
          <Words text={message('home.example.bring')} />
        </button>
      ) : (
        <p className="muted">
          <Words text={message('example.bring.operator')} />
        </p>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}

function Step({
  step,
  progress,
  changed,
}: {
  readonly step: ExampleStep;
  readonly progress: ExampleProgress;
  readonly changed: () => void;
}): ReactNode {
  const at = EXAMPLE_STEPS.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever reads with the ears is where the step begins.
  useEffect(() => heading.current?.focus(), []);
  const isEarly = progress.next !== undefined && at > EXAMPLE_STEPS.indexOf(progress.next);
  const following = EXAMPLE_STEPS.at(at + 1);
  return (
    <section className="example-step" aria-labelledby="example-step">
      <h1 id="example-step" ref={heading} tabIndex={-1}>
        <Words text={stepName(step)} />
      </h1>
      <p className="lead">
        <Words text={message(`example.${step}.does`)} />
      </p>
      {isEarly ? (
        <p className="notice">
          <Words text={message('example.first')} />{' '}
          <a href={addressOf({ view: 'example', step: progress.next })}>
            <Words text={stepName(progress.next)} />
          </a>
        </p>
      ) : (
        <Content step={step} progress={progress} changed={changed} />
      )}
      <footer className="example-next">
        {at > 0 && (
          <a className="button" href={addressOf({ view: 'example', step: EXAMPLE_STEPS[at - 1] })}>
            <Words text={message('example.back')} />
          </a>
        )}
        {following && progress.done.includes(step) && (
          <a className="button main" href={addressOf({ view: 'example', step: following })}>
            <Words text={message('example.next', { step: stepName(following) })} />
          </a>
        )}
        <span className="muted">
          <Words text={message('example.leave')} />
        </span>
      </footer>
    </section>
  );
}

function Content({
  step,
  progress,
  changed,
}: {
  readonly step: ExampleStep;
  readonly progress: ExampleProgress;
  readonly changed: () => void;
}): ReactNode {
  if (step === 'dossier') return <ExampleDossier progress={progress} changed={changed} />;
  const question = progress.questions[step];
  return question && <StepAnswer step={step} question={question} progress={progress} changed={changed} />;
}
