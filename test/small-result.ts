import { z } from 'zod';
import { message } from '../src/i18n/text.ts';
import type { Result } from '../src/exchange/dossier/result-file.ts';
import { OPERATIONS } from '../src/operations/list.ts';
import { operation, type Operation, type Operations } from '../src/operations/operation.ts';
import type { Report } from '../src/reports/model.ts';
import type { InputFile } from '../src/schemas/provenance.ts';

const losses = z.looseObject({
  loss: z.looseObject({ international: z.number(), domestic: z.number().nullable().optional() }),
});

/** An invented operation for tests of dossiers, whose report has two key figures. */
const small = operation({
  id: 'small',
  kind: 'read',
  request: z.strictObject({}),
  answer: losses,
  run: () => Promise.resolve({ loss: { international: 0.41, domestic: null } }),
  report: ({ loss }, { software, command }) => reportOf(loss, { parameters: [], software, command }),
});

/** All operations, and the invented one. */
export const SMALL_OPERATIONS: Operations = {
  ...OPERATIONS,
  small: () => Promise.resolve(small as unknown as Operation),
};

/** A tiny invented result of that operation. */
export function smallResult(inputs: InputFile[] = []): Result {
  const loss = { international: 0.41, domestic: null, secret: 'cable station' };
  return {
    command: 'muruna small',
    provenance: { operation: 'small', request: {}, software: 'muruna 0.1.0', inputs },
    report: reportOf(loss, { parameters: [], software: 'muruna 0.1.0', command: 'muruna small' }),
    answer: { loss, list: [1, 2], none: null },
  };
}

function reportOf(
  loss: { readonly international: number; readonly domestic?: number | null | undefined },
  provenance: Report['provenance'],
): Report {
  const figure = (id: string, value: number) => ({
    id,
    label: message('dossier.title'),
    value: { kind: 'share' as const, value },
  });
  return {
    id: 'small',
    title: message('dossier.title'),
    notices: [],
    provenance,
    sections: [
      {
        id: 's',
        title: message('dossier.title'),
        blocks: [
          {
            kind: 'figures',
            figures: [
              figure('loss.international', loss.international),
              figure('loss.domestic', loss.domestic ?? NaN),
            ],
          },
        ],
      },
    ],
  };
}
