/** Of each source a journal may hold a beginning: true for as many of its messages and ends, which are passed over. */
export function createPassing(heldOf: (source: string) => number): (source: string) => boolean {
  const passed = new Map<string, number>();
  return (source) => {
    const before = passed.get(source) ?? 0;
    const isHeld = before < heldOf(source);
    if (isHeld) passed.set(source, before + 1);
    return isHeld;
  };
}
