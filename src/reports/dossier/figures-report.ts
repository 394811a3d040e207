import { message, nameText } from '../../i18n/text.ts';
import type { DossierFigures } from '../../schemas/dossier-answers.ts';
import type { Block, Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

/** What a narrative may cite of each result. */
export function figuresReport({ results }: DossierFigures, asked: Asked): Report {
  const [first] = results;
  const example = first?.figures[0]?.name ?? 'loss.international';
  return {
    id: 'figures',
    title: message('dossier.figures', { file: results.map(({ name }) => name).join(', ') }),
    notices: [
      {
        level: 'note',
        text: message('dossier.figures.explained', {
          figure: `[[figure: ${example}]]`,
          claim: `[[claim: ${example} < 45%]]`,
          result: `[[figure: ${first?.name ?? 'ir'}:${example}]]`,
        }),
      },
    ],
    sections: results.flatMap((result) => sectionsOf(result, results.length > 1)),
    provenance: provenanceOf(asked),
  };
}

function sectionsOf(result: DossierFigures['results'][number], isOneOfMany: boolean): Section[] {
  const { name, figures, paths } = result;
  const heading: Block[] = isOneOfMany ? [{ kind: 'heading', text: nameText(name) }] : [];
  const named: Section = {
    id: `figures-${name}`,
    title: message('dossier.figures.named'),
    blocks: [
      ...heading,
      {
        kind: 'table',
        columns: [
          { label: message('dossier.figures.name'), type: 'literal' },
          { label: message('common.value'), type: 'number' },
          { label: message('dossier.figures.meaning'), type: 'text' },
        ],
        rows: figures.map(({ name: id, labels: [row, column], value }) => [
          id,
          value,
          column === undefined ? row : message('dossier.figures.label', { row, column }),
        ]),
      },
    ],
  };
  const others: Section = {
    id: `paths-${name}`,
    title: message('dossier.figures.paths'),
    blocks: [
      ...heading,
      { kind: 'paragraph', texts: [message('dossier.figures.paths.explained', { star: '*' })] },
      {
        kind: 'table',
        columns: [
          { label: message('dossier.field'), type: 'literal' },
          { label: message('dossier.preview.count'), type: 'number' },
          { label: message('dossier.preview.example'), type: 'literal' },
        ],
        rows: paths.map(({ path, count, example }) => [path, count, example ?? undefined]),
      },
    ],
  };
  return figures.length === 0 ? [others] : [named, others];
}
