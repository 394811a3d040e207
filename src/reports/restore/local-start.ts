/** What the clocks show where the damage is, and how far they are from UTC. */
export function localStart(written: string): { readonly at: string; readonly zone: string } {
  if (written.endsWith('Z')) return { at: written.slice(0, -1), zone: 'UTC' };
  return { at: written.slice(0, -6), zone: `UTC${written.slice(-6)}` };
}
