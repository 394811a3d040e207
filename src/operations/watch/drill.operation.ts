import { watchDrillRequest } from '../../schemas/requests/watch.ts';
import { watchDrillSchema } from '../../schemas/watch-drill-answer.ts';
import { operation } from '../operation.ts';
import { scenarioFromFile } from '../stress/scenario-input.ts';
import { makeDrill } from './make-drill.ts';

/** A scenario as the archive that vantage points would have written, with what is true of it. */
export const watchDrillOperation = operation({
  id: 'watch.drill',
  kind: 'write',
  request: watchDrillRequest,
  answer: watchDrillSchema,
  async run({ scenario, country, out, snapshot, ...question }, house) {
    const input = scenario === undefined ? undefined : await scenarioFromFile(scenario, house.locate);
    return makeDrill(
      await house.openSnapshot(snapshot),
      { ...question, country, scenario: input, scenarioName: scenario },
      out,
    );
  },
});
