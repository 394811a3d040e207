import { useEffect, useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import type { Block, KeyFigure, Report } from '../../../reports/model.ts';
import { withoutEmpty } from '../../../reports/without-empty.ts';
import { GUIDED_EXAMPLE, type ExampleStep } from '../../../schemas/guided-example.ts';
import type { Damage } from '../../../schemas/damage.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import type { StressAnswer } from '../../../schemas/stress-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, type WorkbenchPlace } from '../address.ts';
import { askServer, type Job } from '../api.ts';
import type { AnswerDocument } from '../document-view.tsx';
import { AddToDossier } from '../evidence/add-to-dossier.tsx';
import { subjectName } from '../home.tsx';
import { RefusedNote } from '../parts.tsx';
import { BlockView } from '../report-view.tsx';
import { SHOWN_AS } from '../reports.ts';
import { useDoing } from '../use-asked.ts';
import type { StandingQuestion } from '../standing-question.ts';
import { ViewAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import type { ExampleProgress } from './example-progress.ts';
import { damageWords, planWords, stressWords } from './step-words.ts';

/** The answer of a step in its first words, figures and picture, and the way to all of it. */
export function StepAnswer({
  step,
  question,
  progress,
  changed,
}: {
  readonly step: ExampleStep;
  readonly question: StandingQuestion;
  readonly progress: ExampleProgress;
  readonly changed: () => void;
}): ReactNode {
  return (
    <ViewAnswer<AnswerDocument> question={question}>
      {(document, job) => (
        <>
          <Arrived isKnown={progress.answers[step] !== undefined} changed={changed} />
          {step === 'damage' && progress.damage === undefined && (
            <KeepDamage document={document} kept={changed} />
          )}
          <Digest step={step} document={document} job={job} />
          <p className="downloads">
            <a href={addressOf({ view: 'answer', job: job.id })}>
              <Words text={message('example.whole')} />
            </a>
            <OpenIn place={placeOfStep(step, progress)} />
            <AddToDossier job={job.id} />
          </p>
        </>
      )}
    </ViewAnswer>
  );
}

/** Looks anew how far the example is, once, when an answer is there. */
function Arrived({
  isKnown,
  changed,
}: {
  readonly isKnown: boolean;
  readonly changed: () => void;
}): ReactNode {
  useEffect(() => {
    if (!isKnown) changed();
  }, []);
  return null;
}

/** Keeps the damage as a document of the workspace, for the plan of the next step. */
function KeepDamage({
  document,
  kept,
}: {
  readonly document: AnswerDocument;
  readonly kept: () => void;
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const { refused, run } = useDoing();
  useEffect(() => {
    if (!may) return;
    const query = new URLSearchParams({ kind: 'damage', name: GUIDED_EXAMPLE.damage });
    run(async () => {
      const text = `${JSON.stringify(document, undefined, 2)}\n`;
      await askServer('POST', path(`/objects?${query.toString()}`), code, new Blob([text]));
      kept();
    });
  }, []);
  return <RefusedNote refused={refused} />;
}

/** Where the answer is worked on. */
function placeOfStep(step: ExampleStep, { inventory, damage, answers }: ExampleProgress): WorkbenchPlace {
  const { country } = GUIDED_EXAMPLE;
  if (step === 'assess') return { view: 'know', country, query: '' };
  if (step === 'stress') return { view: 'withstand', country, query: '' };
  return { view: 'restore', inventory, damage, plan: step === 'restore' ? answers.restore?.id : undefined };
}

function OpenIn({ place }: { readonly place: WorkbenchPlace }): ReactNode {
  return (
    <a href={addressOf(place)}>
      <Words text={message('example.open', { view: subjectName(place.view as 'know') })} />
    </a>
  );
}

/** The picture that says most of each answer. */
const PICTURES: Partial<Record<ExampleStep, Block['kind']>> = {
  assess: 'flow',
  stress: 'lines',
  damage: 'table',
  restore: 'gantt',
  drill: 'lines',
};
const MOST_SENTENCES = 4;
const MOST_FIGURES = 4;

function Digest({
  step,
  document,
  job,
}: {
  readonly step: ExampleStep;
  readonly document: AnswerDocument;
  readonly job: Job;
}): ReactNode {
  const report = useReport(job, document);
  if (!report) return <div className="waiting" aria-hidden="true" />;
  const [first] = report.sections;
  // What each means stays; how it might be otherwise is in the whole answer.
  const figures = first.blocks
    .flatMap((block) => (block.kind === 'figures' ? block.figures : []))
    .map(({ note: _note, ...figure }): KeyFigure => figure);
  const picture = report.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === PICTURES[step]);
  return (
    <div className="report digest">
      <p>
        {sentencesOf(step, document, first.blocks).map((text, at) => (
          <span key={at}>
            <Words text={text} />{' '}
          </span>
        ))}
      </p>
      {figures.length > 0 && (
        <BlockView block={{ kind: 'figures', figures: figures.slice(0, MOST_FIGURES) }} />
      )}
      {picture && <BlockView block={picture} />}
    </div>
  );
}

/** The first sentences of the report, or the example's own. */
function sentencesOf(step: ExampleStep, document: unknown, blocks: readonly Block[]): readonly Text[] {
  if (step === 'stress') return stressWords(document as StressAnswer);
  if (step === 'damage') return damageWords(document as Damage);
  if (step === 'restore') return planWords(document as RestoreAnswer);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.texts : [])).slice(0, MOST_SENTENCES);
}

function useReport({ operation, command }: Job, document: AnswerDocument): Report | undefined {
  const [report, setReport] = useState<Report>();
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      const build = await SHOWN_AS[operation]();
      if (isWanted)
        setReport(
          withoutEmpty(build(document as never, { software: document.provenance.software, command })),
        );
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [operation, command, document]);
  return report;
}
