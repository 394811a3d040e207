import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';
import { hostTarget, needTarget } from './need-target.ts';
import type { BareServices } from './write-services.ts';

/** `example.org 10 mail.example.org`, with commas, semicolons, tabs or blanks between. */
const LINE =
  /^\s*"?([^\s,;"]{1,254})"?(?:\s*[,;]\s*|\s+)"?(\d{1,5})"?(?:\s*[,;]\s*|\s+)"?([^\s,;"]{0,254}\.[^\s,;"]{0,254})"?\s*$/;
const HEADER = /^\s*"?(?:domain|name|query_name)\b/i;
const MOST_PREFERENCE = 65_535;
/** As much of a line as a sentence needs to show. */
const SHOWN = 80;

/** Whether a text begins as a list of mail exchangers, after a header or without. */
export function isMxList(text: string): boolean {
  const first = text
    .slice(0, 4096)
    .split(/\r?\n/)
    .find((line, at) => !isAside(line, at));
  return first !== undefined && LINE.test(first);
}

/**
 * Mail from a list of exchangers, `domain preference exchange` a line: a service of kind `mail` for each domain, which needs that mail
 * arrives there, and the records that say through which servers, any one of which suffices. A domain whose only exchanger is the root takes no
 * mail (RFC 7505) and is no service. Never throws on data.
 *
 * @example mxList('a.example 10 mx.a.example').records[0].value // '10 mx.a.example'
 */
export function mxList(
  text: string,
): Pick<BareServices, 'services' | 'needs' | 'records'> & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const domains = new Set<string>();
  const records = text.split(/\r?\n/).flatMap((line, at): BareServices['records'][number][] => {
    if (isAside(line, at)) return [];
    const [, domain = '', preference = '', exchange = ''] = LINE.exec(line) ?? [];
    // A number or an AS number alone is no name, though it could be spelt as one.
    const asked = needTarget(domain);
    const name = asked.kind === 'host' ? asked.host : undefined;
    const server = exchange === '' ? undefined : hostName(exchange);
    if (name === undefined || server === undefined || Number(preference) > MOST_PREFERENCE) {
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
      return [];
    }
    if (server === '.') return [];
    domains.add(name);
    return [{ name, type: 'MX', value: `${Number(preference)} ${server}` }];
  });
  const services = [...domains].map((domain) => ({ id: `mail:${domain}`, kind: 'mail' as const }));
  const needs = [...domains].map((domain) => ({
    service: `mail:${domain}`,
    layer: 'mail' as const,
    target: hostTarget(domain),
  }));
  return { services, needs, records, findings };
}

function isAside(line: string, at: number): boolean {
  return line.trim() === '' || line.startsWith('#') || (at === 0 && HEADER.test(line) && !/\d/.test(line));
}
