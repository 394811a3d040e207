import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { readRefusal } from '../../sources/read-file.ts';
import { readTextFolder } from './read-text.ts';

/**
 * The tables of a folder, as `read` makes them of names and texts, with everything that was noticed on the way.
 *
 * @param missing what is said where there is no such folder
 */
export async function readTableFolder<Read extends { readonly findings: readonly Finding[] }>(
  folder: string,
  wanted: RegExp,
  read: (files: ReadonlyMap<string, string>) => Read,
  missing: () => Refusal,
): Promise<Read> {
  const files = await readTextFolder(folder, wanted).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw folderRefusal(folder, error, missing);
  });
  const noticed = files.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ ...finding, facts: { file: name, ...finding.facts } })),
  );
  const tables = read(new Map(files.map(({ name, text }) => [name, text])));
  // Nothing of it could be read: that it is empty would be said of the same cause.
  const unread = noticed.flatMap(({ severity, facts }) => (severity === 'lost' ? [facts.file] : []));
  const others = tables.findings.filter(
    ({ code, facts }) => code !== 'inventory.empty-file' || !unread.includes(String(facts['file'])),
  );
  return { ...tables, findings: [...noticed, ...others] };
}

/** What a file system says against reading a folder: only where there is none it is said to be missing. */
function folderRefusal(folder: string, error: unknown, missing: () => Refusal): unknown {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return missing();
    case 'ENOTDIR':
      return new Refusal('usage', 'file.not-directory', { file: folder });
    case 'EISDIR':
      return new Refusal('usage', 'file.in-the-way', { folder });
    default:
      return readRefusal(path, error);
  }
}

/** Findings by file and line; those about no file come last. */
export function inFileOrder(findings: readonly Finding[]): Finding[] {
  const fileOf = ({ facts }: Finding): string => String(facts['file'] ?? '\uFFFF');
  return findings.toSorted(
    (one, other) => fileOf(one).localeCompare(fileOf(other), 'en') || (one.line ?? 0) - (other.line ?? 0),
  );
}
