import { message } from '../src/i18n/text.ts';
import type { ResultFile } from '../src/exchange/dossier/result-file.ts';

/** A tiny invented result for tests of dossiers. */
export function smallResult(inputs: ResultFile['inputs'] = []): ResultFile {
  return {
    format: 'muruna/result',
    version: 1,
    software: 'muruna 0.1.0',
    command: ['assess', 'IR'],
    inputs,
    report: {
      id: 'small',
      title: message('dossier.title'),
      notices: [],
      provenance: { parameters: [], software: 'muruna 0.1.0' },
      sections: [
        {
          id: 's',
          title: message('dossier.title'),
          blocks: [
            {
              kind: 'figures',
              figures: [
                {
                  id: 'loss.international',
                  label: message('dossier.title'),
                  value: { kind: 'share', value: 0.41 },
                },
                {
                  id: 'loss.domestic',
                  label: message('dossier.title'),
                  value: { kind: 'share', value: NaN },
                },
              ],
            },
          ],
        },
      ],
    },
    answer: { loss: { international: 0.41, secret: 'cable station' }, list: [1, 2], none: null },
  };
}
