/** Documents that name the services a country cannot do without, and what they depend on: a list of targets. */
export const REGISTER_KINDS = ['services', 'supply'] as const;

/** Whether a document is such a register. */
export function isRegister(kind: string): boolean {
  return (REGISTER_KINDS as readonly string[]).includes(kind);
}

/** Whether the answers of an operation say what a register says. */
export function saysRegister(operation: string): boolean {
  return operation === 'sitrep' || REGISTER_KINDS.some((kind) => operation.startsWith(`${kind}.`));
}

/** The one mark of the Traffic Light Protocol with which an answer may go to anybody. */
export const FOR_ANYBODY = 'TLP:CLEAR';
