/** A question that a view asks by itself. */
export interface StandingQuestion {
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** An answer from before that moment is not taken: what it was asked about was changed then. */
  readonly since?: string | undefined;
}

/** Whether a request says what is asked, and beyond it only what is so where nothing is said. */
export function isSameQuestion(
  request: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>>,
): boolean {
  const usual: Readonly<Record<string, unknown>> = { ranks: true, freshOnly: false, input: [], tsaCert: [] };
  return [...new Set([...Object.keys(request), ...Object.keys(asked)])].every(
    (name) => JSON.stringify(request[name]) === JSON.stringify(asked[name] ?? usual[name]),
  );
}
