import type { AsGraph } from '../core/as-graph.ts';
import type { Comparison } from '../engines/fidelity/compare-routes.ts';
import type { AgreementRow, FidelityAnswer } from '../schemas/fidelity-answer.ts';
import { ROUTE_CLASSES } from '../schemas/route-words.ts';

/** How well a model agrees with observed routes, and the graph its indices are of. */
export interface ModelFound {
  readonly model: AgreementRow['model'];
  readonly found: Comparison;
  readonly graph: AsGraph;
}

/** The agreement of each model: over all routes, by vantage point and by predicted class. */
export function agreementRows(
  models: readonly ModelFound[],
): Pick<FidelityAnswer, 'rows' | 'byVantagePoint' | 'byClass'> {
  return {
    rows: models.map(({ model, found }) => ({ model, ...found.all })),
    byVantagePoint: models.flatMap(vantagePointRows),
    byClass: models.flatMap(({ model, found }) =>
      ROUTE_CLASSES.flatMap((name, code) => {
        const tally = found.byClass.get(code);
        return tally === undefined ? [] : [{ model, class: name, ...tally }];
      }),
    ),
  };
}

function vantagePointRows({ model, found, graph }: ModelFound): AgreementRow[] {
  return [...found.byVantagePoint]
    .map(([as, tally]) => ({ model, vantagePoint: graph.asns[as], ...tally }))
    .sort((one, other) => one.vantagePoint - other.vantagePoint);
}
