import { literalText, message, nameText } from '../../i18n/text.ts';
import type { DossierPreview } from '../../schemas/dossier-answers.ts';
import type { Block, Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

/** What a reader of a dossier can learn: its files, and the fields of each result. */
export function previewReport(preview: DossierPreview, asked: Asked): Report {
  const files: Section = {
    id: 'files',
    title: message('dossier.files'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('dossier.preview.file'), type: 'literal' },
          { label: message('dossier.preview.bytes'), type: 'number' },
        ],
        rows: preview.files.map(({ path, bytes }) => [path, bytes]),
      },
    ],
  };
  return {
    id: 'preview',
    title: message('dossier.preview', { file: preview.file }),
    ...(preview.title === null ? {} : { subtitle: nameText(preview.title) }),
    notices: [{ level: 'note', text: message('dossier.preview.explained') }],
    sections: [...preview.results.map(resultSection), files],
    provenance: provenanceOf(asked),
  };
}

function resultSection({ name, inputs, fields }: DossierPreview['results'][number]): Section {
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { label: message('dossier.field'), type: 'literal' },
        { label: message('dossier.preview.count'), type: 'number' },
        { label: message('dossier.status'), type: 'text' },
        { label: message('dossier.preview.example'), type: 'literal' },
      ],
      rows: fields.map(({ path, count, state, example }) => [
        path,
        count,
        message(`dossier.preview.${state}`),
        example ?? literalText('–'),
      ]),
      states: fields.map(({ state }) =>
        state === 'open' ? 'normal' : state === 'shown' ? 'weaker' : 'failed',
      ),
    },
  ];
  if (inputs.length > 0)
    blocks.push({
      kind: 'list',
      items: inputs.map(({ path, sha256 }) => message('dossier.preview.input', { file: path, sha256 })),
    });
  return { id: `result-${name}`, title: nameText(name), blocks };
}
