import { hostName } from './host-name.ts';

/** The name in the value of a record that has one: of `10 mail.example.org` the second word. */
export function nameInRecord({
  type,
  value,
}: {
  readonly type: string;
  readonly value: string;
}): string | undefined {
  const word = type === 'MX' ? /^\s*\d{1,5}\s+(\S+)\s*$/.exec(value)?.[1] : value.trim().split(/\s+/)[0];
  return word === undefined ? undefined : hostName(word);
}
