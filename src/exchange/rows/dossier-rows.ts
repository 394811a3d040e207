import type { DossierFigures, DossierPreview, DossierVerification } from '../../schemas/dossier-answers.ts';
import type { Text } from '../../i18n/text.ts';
import { rowsOf, type AnswerRows, type RowRecord } from './rows.ts';

const VERIFY_COLUMNS = { check: 'text', name: 'text', outcome: 'text', detail: 'text' } as const;

/**
 * One row a check: whether the dossier is `intact` and `ok`, each signature by the key that made it, the time stamp, what is not as
 * signed and what came upon it on its way (by code), and each result that was computed again.
 */
export function dossierVerifyRows(answer: DossierVerification): AnswerRows {
  const { ok, intact, signatures, timestamp, problems, remarks, repeats } = answer;
  const verdict = (is: boolean): string => (is ? 'yes' : 'no');
  const rows: RowRecord<typeof VERIFY_COLUMNS>[] = [
    { check: 'ok', outcome: verdict(ok) },
    { check: 'intact', outcome: verdict(intact) },
    ...signatures.map(({ keyid, name, status }) => ({
      check: 'signature',
      name: keyid,
      outcome: status,
      detail: name === '' ? null : name,
    })),
    ...(timestamp
      ? [
          {
            check: 'timestamp',
            name: timestamp.authority,
            outcome: timestamp.valid ? timestamp.chain : 'invalid',
            detail: timestamp.time,
          },
        ]
      : []),
    ...problems.map(({ code }) => ({ check: 'problem', outcome: code })),
    ...remarks.map(({ code }) => ({ check: 'remark', outcome: code })),
    ...repeats.map(({ result, outcome, detail }) => ({
      check: 'repeat',
      name: result,
      outcome,
      detail: detail === '' ? null : detail,
    })),
  ];
  return rowsOf(VERIFY_COLUMNS, rows);
}

/** One row a field of a result: what anyone who is handed the dossier can read of it. */
export function dossierPreviewRows({ results }: DossierPreview): AnswerRows {
  return rowsOf(
    { result: 'text', operation: 'text', path: 'text', count: 'count', state: 'text', example: 'text' },
    results.flatMap(({ name, operation, fields }) =>
      fields.map((field) => ({ result: name, operation, ...field })),
    ),
  );
}

/**
 * One row a figure that a narrative may cite, under the name by which it cites it. Numbers, shares (0 … 1), hours and AS numbers are its `value`, all
 * else its `text`: a sentence by its code, so that no language changes it. A figure that is missing has neither.
 */
export function dossierFiguresRows({ results }: DossierFigures): AnswerRows {
  return rowsOf(
    { result: 'text', operation: 'text', figure: 'text', value: 'number', text: 'text' },
    results.flatMap(({ name: result, operation, figures }) =>
      figures.map(({ name, value }) => ({ result, operation, figure: name, ...plainValue(value) })),
    ),
  );
}

function plainValue(said: Text): { readonly value?: number; readonly text?: string | undefined } {
  if (!('kind' in said)) return { text: said.code };
  switch (said.kind) {
    case 'missing': {
      return {};
    }
    case 'number':
    case 'share': {
      return { value: said.value };
    }
    case 'asn': {
      return { value: said.asn };
    }
    case 'duration': {
      return { value: said.hours };
    }
    case 'prefix': {
      return { text: said.prefix };
    }
    case 'country': {
      return { text: said.country };
    }
    case 'date': {
      return { text: said.date };
    }
    case 'name': {
      return { text: said.name };
    }
    case 'literal': {
      return { text: said.literal };
    }
    case 'title': {
      return { text: said.title.en ?? Object.values(said.title)[0] };
    }
    default: {
      return { text: said.items.map((item) => Object.values(plainValue(item)).join('')).join(' ') };
    }
  }
}
