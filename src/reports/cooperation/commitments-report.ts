import { message, type Text } from '../../i18n/text.ts';
import { metricValue } from '../assess/metric-text.ts';
import { provenanceOf, type ReportContext } from '../assess/provenance.ts';
import type { Report } from '../model.ts';
import type { CommitmentAnswer, CommitmentsAnswer } from './commitments-answer.ts';

/** What was promised, and what became of it. */
export function commitmentsReport(answer: CommitmentsAnswer, context: ReportContext): Report {
  return {
    id: 'commitments',
    title: message('book.commitments.title'),
    subtitle: message('book.commitments.subtitle', { today: answer.today, date: answer.snapshot.date }),
    notices: [],
    sections: [
      {
        id: 'commitments',
        title: message('book.commitments.title'),
        blocks: [{ kind: 'list', items: answer.commitments.map(commitmentText) }],
      },
    ],
    provenance: provenanceOf(answer.snapshot, context),
  };
}

function commitmentText(commitment: CommitmentAnswer): Text {
  const { text, owner, due, state, measure, kind, value } = commitment;
  const facts = { state: message(`book.state.${state}`), text, owner, due };
  const target = targetText(commitment);
  if (!kind || !target || measure === null) return message('book.commitment', facts);
  return message('book.commitment.measured', {
    ...facts,
    measure,
    value: metricValue({ kind, value }),
    target,
  });
}

function targetText({ kind, atMost, atLeast }: CommitmentAnswer): Text | undefined {
  if (!kind) return undefined;
  if (atMost !== null) return message('book.at-most', { value: metricValue({ kind, value: atMost }) });
  return message('book.at-least', { value: metricValue({ kind, value: atLeast }) });
}
