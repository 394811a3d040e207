import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';

/** `1,example.org` (Tranco), `https://www.example.org,1000` (CrUX), or a name alone; a domain of one label and the root (`.`) too. */
const LISTED = /^\s*(?:\d{1,9}[,;\t]\s*)?(?:https?:\/\/)?([^\s,;/:]{1,254})\/?(?: *[,;\t] *\d{1,9})?\s*$/;
const SHOWN = 80;

/**
 * Names of the DNS, one a line; empty lines and those that begin with `#` are remarks. Each stands once. Stars and addresses are no names to
 * ask about. Never throws on data.
 */
export function nameList(text: string): {
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
} {
  const names = new Set<string>();
  const findings: Finding[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line) || (at === 0 && /^(?:origin|rank)\b/i.test(line))) continue;
    const written = LISTED.exec(line)?.[1];
    const name = written === undefined ? undefined : hostName(written);
    if (name === undefined || name.includes('*') || /(?:^|\.)\d+$/.test(name))
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
    else names.add(name);
  }
  return { names: [...names], findings };
}
