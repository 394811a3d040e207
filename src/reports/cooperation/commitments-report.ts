import { message, titleText, type Text } from '../../i18n/text.ts';
import { metricValue } from '../assess/metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Report } from '../model.ts';
import type { CommitmentAnswer, CommitmentsAnswer, PartyAnswer } from '../../schemas/commitments-answer.ts';
import { measureLabel } from './match-report.ts';

/** What was promised, and what became of it. */
export function commitmentsReport(answer: CommitmentsAnswer, asked: Asked): Report {
  return {
    id: 'commitments',
    title: message('book.commitments.title'),
    subtitle: message('book.commitments.subtitle', { today: answer.today, date: answer.snapshot.date }),
    notices: answer.notices.map(noticeOf),
    sections: [
      {
        id: 'commitments',
        title: message('book.commitments.title'),
        blocks: [{ kind: 'list', items: answer.commitments.map(commitmentText) }],
      },
    ],
    provenance: provenanceOf(asked, answer),
  };
}

/** One commitment in a sentence: how it stands, what was promised, who promised it and by when. */
export function commitmentText(commitment: CommitmentAnswer): Text {
  const { text, owner, due, state, measure, kind, value } = commitment;
  const facts = {
    state: message(`book.state.${state}`),
    text: titleText(text),
    owner: partyText(owner),
    due,
  };
  const target = targetText(commitment);
  if (!kind || !target || measure === null) return message('book.commitment', facts);
  return message('book.commitment.measured', {
    ...facts,
    measure: measureLabel(measure),
    value: metricValue({ kind, value }),
    target,
  });
}

/** A country by its name, an organisation by its own. */
export function partyText({ id, name }: PartyAnswer): Text {
  return name === null ? { kind: 'country', country: id } : titleText(name);
}

function targetText({ kind, atMost, atLeast }: CommitmentAnswer): Text | undefined {
  if (!kind) return undefined;
  if (atMost !== null) return message('book.at-most', { value: metricValue({ kind, value: atMost }) });
  return message('book.at-least', { value: metricValue({ kind, value: atLeast }) });
}
