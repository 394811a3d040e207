import { Refusal } from '../../core/refusal.ts';
import { watchExerciseSchema, type ExerciseFile } from '../../schemas/exercise.ts';
import { watchDrillRequest, watchExerciseRequest } from '../../schemas/requests/watch.ts';
import { watchDrillSchema } from '../../schemas/watch-drill-answer.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { scenarioFromFile } from '../stress/scenario-input.ts';
import { drawExercise } from './draw-exercise.ts';
import { makeDrill } from './make-drill.ts';
import { makeExercise } from './make-exercise.ts';

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

/** A drill as an exercise for a team in the workbench. */
export const watchExerciseOperation = operation({
  id: 'watch.exercise',
  kind: 'write',
  request: watchExerciseRequest,
  answer: watchExerciseSchema,
  async run({ drill, country, out, snapshot, ...drawn }, house, work) {
    const opened = await house.openSnapshot(snapshot);
    const option = optionOf(watchExerciseRequest, 'out');
    let made: ExerciseFile;
    if (drill !== undefined && country === undefined)
      made = await makeExercise({ name: drill, place: house.locate(drill) }, opened, work);
    else if (country !== undefined && drill === undefined)
      made = await drawExercise(opened, { ...drawn, country }, work);
    else
      throw new Refusal('usage', 'watch.exercise.drill-or-country', {
        option: optionOf(watchExerciseRequest, 'country'),
      });
    await writeFileWhole(house.destination(out), `${JSON.stringify(made)}\n`, option);
    return {
      format: 'muruna/watch-exercise' as const,
      version: 1 as const,
      out,
      country: made.country,
      from: made.from,
      to: made.to,
      incidents: new Set(made.told.map(({ incident }) => incident.id)).size,
      revisions: made.told.length,
    };
  },
});
