import type { Stored } from '../api.ts';

/** The document that a cell's scenario was: undefined where it is not there; changed where it was saved after the campaign was submitted. */
export function scenarioOfCell(
  scenarios: readonly Pick<Stored, 'id' | 'name' | 'savedAt'>[],
  name: string,
  submittedAt: string,
): { readonly scenario: string | undefined; readonly isChanged: boolean } {
  const found = scenarios.filter((one) => cellName(one.name) === name);
  // Of two with one name the rows of a campaign do not say which it was.
  const [only] = found.length === 1 ? found : [];
  return { scenario: only?.id, isChanged: only !== undefined && only.savedAt > submittedAt };
}

/** How rows of a campaign call a scenario: its document's name as that of a file, without its ending. */
function cellName(name: string): string {
  return name.replaceAll(/[/\\]/g, '-').replace(/\.[^./]+$/, '');
}
