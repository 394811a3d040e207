import { message, nameText, titleText, type Text } from '../../i18n/text.ts';
import { metricValue } from '../assess/metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Report, Table } from '../model.ts';
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
        blocks: [commitmentTable(answer)],
      },
      {
        id: 'method',
        title: message('match.section.method'),
        blocks: [{ kind: 'list', items: [message('book.method.states'), message('book.method.unmeasured')] }],
      },
    ],
    provenance: provenanceOf(asked, answer),
  };
}

function commitmentTable({ commitments }: CommitmentsAnswer): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('book.column.commitment'), type: 'text' },
      { label: message('book.column.owner'), type: 'text' },
      { label: message('book.column.due'), type: 'date' },
      { label: message('common.state'), type: 'text' },
      { label: message('book.column.measured'), type: 'text' },
    ],
    rows: commitments.map((commitment) => [
      titleText(commitment.text),
      partyText(commitment.owner),
      commitment.due,
      message(`book.state.${commitment.state}`),
      measuredText(commitment),
    ]),
  };
}

/** The measure with its value and what was promised; a dash where nothing was to be measured. */
function measuredText(commitment: CommitmentAnswer): Text {
  const { measure, kind, value } = commitment;
  const target = targetText(commitment);
  if (!kind || !target || measure === null) return nameText('–');
  return message('book.measured', {
    measure: measureLabel(measure),
    value: metricValue({ kind, value }),
    target,
  });
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
