import { findFigures } from '../../../exchange/dossier/figure-lookup.ts';
import { references, resolveReference, type Resolved } from '../../../exchange/dossier/narrative.ts';
import type { Result } from '../../../exchange/dossier/result-file.ts';
import type { Text } from '../../../i18n/text.ts';
import { citableFigures } from '../../../reports/citable-figures.ts';

/** A figure that the narrative can cite, and how it is cited. */
export interface Citable {
  /** Name of the result that holds it. */
  readonly result: string;
  readonly labels: readonly Text[];
  readonly value: Text;
  readonly figure: string;
  /** A claim that holds, to be made sharper; undefined where the figure is no number. */
  readonly claim: string | undefined;
}

/** Every figure that the reports of the results name; one that several know under the same name is cited with its result. */
export function citables(results: ReadonlyMap<string, Result>): Citable[] {
  return [...results].flatMap(([result, { report }]) =>
    citableFigures(report).map(({ id, labels, value }) => {
      const found = findFigures(id, results);
      const name = found.length > 1 ? `${result}:${id}` : id;
      const bound = boundOf(value);
      return {
        result,
        labels,
        value,
        figure: `[[figure: ${name}]]`,
        claim: bound && `[[claim: ${name} <= ${bound}]]`,
      };
    }),
  );
}

/** The figure rounded up, so that the claim holds as it is put in. */
function boundOf(value: Text): string | undefined {
  if (!('kind' in value)) return undefined;
  if (value.kind === 'share' && !Number.isNaN(value.value)) return `${Math.ceil(value.value * 1000) / 10}%`;
  if (value.kind === 'number' && !Number.isNaN(value.value)) return String(Math.ceil(value.value));
  return undefined;
}

/** Every reference of a narrative with what the results say about it, in order. */
export function claimsOf(narrative: string, results: ReadonlyMap<string, Result>): Resolved[] {
  return references(narrative).map((reference) => resolveReference(reference, results));
}
