/** Whether this is `npm run test:quick`, which leaves most of the longest tests to `npm test`. */
export const isQuick = Boolean(process.env['MURUNA_QUICK']);

/** The part of the random cases that is tried: a tenth in the quick run, three tenths in the check of a commit, all in `npm test` and CI. */
const PART = isQuick ? 0.1 : Number(process.env['MURUNA_CASES'] ?? 1);

/** How many random cases a long property test tries of all that it could. */
export function cases(all: number): number {
  return Math.ceil(all * PART);
}

/** Test options of what only the full run does. */
export const onlyInFullRun = { skip: isQuick && 'left to npm test: it takes long' };

/** Test options of what takes longest: only `npm test` and CI do it, which try all cases. */
export const onlyWithAllCases = { skip: PART < 1 && 'left to npm test and CI: it takes longest' };
