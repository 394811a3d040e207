import { CATALOGUES } from './catalogue.ts';
import type { MessageCode } from './codes.ts';
import { parseTemplate, templateParams } from './template.ts';

const known = new Map<MessageCode, ReturnType<typeof templateParams>>();

/** The kinds of a message's parameters, as its English template says. */
export function messageParams(code: MessageCode): ReturnType<typeof templateParams> {
  const kinds = known.get(code) ?? templateParams(parseTemplate(CATALOGUES.en[code]));
  known.set(code, kinds);
  return kinds;
}

/** Whether there is a sentence of this code. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(CATALOGUES.en, code);
}
