import type { YAMLError } from 'yaml';
import { findingOf, type Finding } from '../../core/finding.ts';

/**
 * Why a text is not YAML, in a sentence of the catalogue: its parser says it in English and in the words of the specification.
 *
 * Codes: `yaml.tab`, `yaml.indent`, `yaml.unclosed`, `yaml.no-colon`, `yaml.colon`, `yaml.comma`, `yaml.escape` {part}, `yaml.unexpected` {part},
 * `yaml.alias`, `yaml.several`, `yaml.too-deep`, and `yaml.syntax` for what is none of these.
 */
export function yamlFault({ code, message, pos }: YAMLError, text: string, line: number): Finding {
  switch (code) {
    case 'TAB_AS_INDENT':
      return findingOf('yaml.tab', 'lost', {}, line);
    case 'BAD_INDENT':
      // A list in brackets goes on where the next field begins: its bracket is missing.
      if (message.startsWith('Flow')) return findingOf('yaml.unclosed', 'lost', {}, line);
      return findingOf('yaml.indent', 'lost', {}, line);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (hasColon(text, pos[0])) return findingOf('yaml.colon', 'lost', {}, line);
      return findingOf('yaml.indent', 'lost', {}, line);
    case 'MULTILINE_IMPLICIT_KEY':
      return findingOf('yaml.no-colon', 'lost', {}, line);
    case 'BLOCK_IN_FLOW':
      return findingOf('yaml.comma', 'lost', {}, line);
    case 'MISSING_CHAR':
      return missing(message, text, pos, line);
    case 'BAD_DQ_ESCAPE':
      return findingOf('yaml.escape', 'lost', { part: text.slice(pos[0], pos[0] + 2) }, line);
    case 'RESOURCE_EXHAUSTION':
      return findingOf('yaml.too-deep', 'lost', {}, line);
    case 'MULTIPLE_DOCS':
      return findingOf('yaml.several', 'lost', {}, line);
    default:
      return unexpected(text, pos, line);
  }
}

function missing(message: string, text: string, pos: YAMLError['pos'], line: number): Finding {
  if (/^Missing closing|end with/.test(message)) return findingOf('yaml.unclosed', 'lost', {}, line);
  if (/^Implicit map keys|space after :/.test(message)) return findingOf('yaml.no-colon', 'lost', {}, line);
  if (message.startsWith('Missing , ')) return findingOf('yaml.comma', 'lost', {}, line);
  return unexpected(text, pos, line);
}

/** As much of a part as tells which it is. */
const MOST_SHOWN = 40;

function unexpected(text: string, [from, to]: YAMLError['pos'], line: number): Finding {
  const part = text.slice(from, to).trim().split(/\r|\n/, 1)[0].slice(0, MOST_SHOWN).trimEnd();
  return part === ''
    ? findingOf('yaml.syntax', 'lost', {}, line)
    : findingOf('yaml.unexpected', 'lost', { part }, line);
}

/** Whether a colon with a blank behind it stands on the rest of a line. */
function hasColon(text: string, from: number): boolean {
  const end = text.indexOf('\n', from);
  return /:(?:\s|$)/.test(text.slice(from, end < 0 ? undefined : end));
}
