import type { MessageCode } from '../i18n/codes.ts';

/** Message that says what an operation answers. Every operation has one; a test holds them together. */
export function summaryOf(id: string): MessageCode & `operation.${string}` {
  return `operation.${id}` as MessageCode & `operation.${string}`;
}
