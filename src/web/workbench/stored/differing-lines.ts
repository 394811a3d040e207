import type { FolderFile } from './use-stored-files.ts';

/** Lines of a file that only one of two versions has. */
export interface DifferingLines {
  readonly file: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** By file, the lines that are in one version and not in the other, in their order; files that are the same are left out. */
export function differingLines(mine: readonly FolderFile[], theirs: readonly FolderFile[]): DifferingLines[] {
  const names = new Set([...mine, ...theirs].map(({ name }) => name));
  const linesIn = (files: readonly FolderFile[], file: string): string[] =>
    files.find(({ name }) => name === file)?.text.split(/\r?\n/) ?? [];
  return [...names].flatMap((file) => {
    const [one, other] = [linesIn(mine, file), linesIn(theirs, file)];
    const found = { file, mine: without(one, other), theirs: without(other, one) };
    return found.mine.length + found.theirs.length > 0 ? [found] : [];
  });
}

/** The lines without those of another text, each taken once. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
