import { EXAMPLES, runExamples, runScenarios } from './guide-examples.ts';
import { isOfWalk } from './guide-walks.ts';

// The pages with the longest examples, and the library of scenarios.

runExamples(EXAMPLES.filter(({ page }) => isOfWalk(page)));
runScenarios();
