/** Whether this is `npm run test:quick`, which leaves most of the longest tests to `npm test`. */
export const isQuick = Boolean(process.env['MURUNA_QUICK']);

/** How many random cases a long property test tries: all of them, or a tenth in the quick run. */
export function cases(all: number): number {
  return isQuick ? Math.ceil(all / 10) : all;
}

/** Test options of what only the full run does. */
export const onlyInFullRun = { skip: isQuick && 'left to npm test: it takes long' };
