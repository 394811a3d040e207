import { shownFacts } from '../core/finding.ts';
import { isMessageCode } from './message-params.ts';
import { message, type Message } from './text.ts';

/**
 * The sentence of a refusal or a finding: its code is a message code and its facts are the parameters, read as the English
 * template says. A code without a sentence is a bug; test/message-codes.test.ts finds it before a user does.
 */
export function codedText(coded: {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}): Message {
  if (!isMessageCode(coded.code)) throw new Error(`no sentence for ${coded.code}`);
  return { code: coded.code, params: shownFacts(coded.facts) };
}

/** The sentence of a finding, with how many more lines have the same. */
export function findingText(finding: {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly again?: number | undefined;
}): Message {
  const sentence = codedText(finding);
  const { again: count } = finding;
  return count === undefined ? sentence : message('table.again', { sentence, count });
}
