import { citableFigures } from '../../reports/citable-figures.ts';
import { readableFields } from '../../exchange/dossier/readable-fields.ts';
import type { Text } from '../../i18n/text.ts';
import type { DossierFigures } from '../../schemas/dossier-answers.ts';
import type { Operations } from '../operation.ts';
import { readResults } from './build.ts';

/** What a narrative may cite of these results: the named figures of their reports, and the fields of their answers. */
export async function figuresOf(
  files: readonly string[],
  operations: Operations,
): Promise<DossierFigures['results']> {
  const results = await readResults(files, operations);
  return [...results].map(([name, { result }]) => ({
    name,
    operation: result.provenance.operation,
    figures: citableFigures(result.report).map(({ id, labels, value }) => ({
      name: id,
      labels: [...labels],
      value: known(value),
    })),
    paths: readableFields(result.answer, () => false).map(({ path, count, example }) => ({
      path,
      count,
      example,
    })),
  }));
}

/** JSON has no NaN. */
function known(value: Text): Text {
  const isMissing =
    'kind' in value && (value.kind === 'number' || value.kind === 'share') && Number.isNaN(value.value);
  return isMissing ? { kind: 'missing' } : value;
}
