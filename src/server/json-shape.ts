import { HttpProblem } from './problem.ts';

/** What a JSON text is made of, without reading it. */
export interface JsonShape {
  /** Values, the names of fields not counted; at most one too many for each empty list or object. */
  readonly values: number;
  /** How many lists and objects stand within each other. */
  readonly depth: number;
}

const [QUOTE, ESCAPE, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, FIELDS, FIELDS_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Counts what reading a text would make: a value of two letters takes fifty bytes of memory and more, so that a body of a few dozen megabytes
 * can fill gigabytes. What is not JSON has a shape too.
 *
 * @param bytes UTF-8, in which no byte of another letter looks like one of these
 * @example jsonShape(Buffer.from('{"a":[1,2]}')) // { values: 4, depth: 2 }
 */
export function jsonShape(bytes: Uint8Array): JsonShape {
  let [values, level, depth] = [1, 0, 0];
  for (let at = 0; at < bytes.length; at++)
    switch (bytes[at]) {
      case QUOTE:
        at = endOfText(bytes, at + 1);
        break;
      case COMMA:
        values++;
        break;
      case LIST:
      case FIELDS:
        values++;
        depth = Math.max(depth, ++level);
        break;
      case LIST_END:
      case FIELDS_END:
        level--;
        break;
      default:
    }
  return { values, depth };
}

/** Where the quotation mark stands that ends a text. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === ESCAPE ? 2 : 1;
  return at;
}

/** No document nests so deep; what does would end us wherever it is gone through by calls within calls. */
const DEEPEST = 64;
/** Thirty megabytes at most, once they are read; the largest question names a hundred thousand networks. */
const MOST_VALUES = 200_000;

/** @throws HttpProblem for JSON that would fill memory or end us, before it is read */
export function refuseManyValues(bytes: Uint8Array, most = MOST_VALUES): void {
  const { values, depth } = jsonShape(bytes);
  if (depth > DEEPEST) throw new HttpProblem('bad-json');
  if (values > most) throw new HttpProblem('too-large', { most });
}
