import type { MessageCode } from './codes.ts';
import type { ParamKind, ParamPairs } from './template.ts';
import type { English } from './translation.ts';

/** Facts are numbers and texts; a message that takes other messages is not said of a finding or a refusal. */
type FactOf<Kind extends ParamKind> = Kind extends 'number' | 'share' | 'asn' | 'duration'
  ? number
  : Kind extends 'list' | 'text'
    ? never
    : string | number;

/** The facts that the sentence of each code asks for, read off its English template. */
type FactsOfTemplates = {
  readonly [Code in MessageCode]: {
    readonly [Pair in ParamPairs<English[Code]> as Pair[0]]: FactOf<Pair[1]>;
  };
};

declare module '../core/finding.ts' {
  interface MessageFacts extends FactsOfTemplates {}
}
