/** Takes all steps of something that is done step by step, one after the other: what it returns in the end. */
export function lastOfSteps<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
