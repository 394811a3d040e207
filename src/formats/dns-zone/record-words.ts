/** A field of a record: as it stands there, escapes taken off but for those of dots, which are no ends of labels. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * Splits a line of a master file into words: remarks left out, quotes taken off, parentheses counted.
 *
 * @param depth how many parentheses are open before the line
 */
export function recordWords(
  line: string,
  depth: number,
): { readonly words: readonly Word[]; readonly depth: number } {
  const words: Word[] = [];
  let text = '';
  let isWord = false;
  const end = (isQuoted: boolean): void => {
    if (isWord) words.push({ text, isQuoted });
    text = '';
    isWord = false;
  };
  let open = depth;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === ';') break;
    if (character === '"') {
      end(false);
      isWord = true;
      for (at++; at < line.length && line[at] !== '"'; at++) {
        if (line[at] === '\\' && at + 1 < line.length) at++;
        text += line[at];
      }
      end(true);
    } else if (character === '(' || character === ')') {
      end(false);
      open += character === '(' ? 1 : -1;
      if (open < 0) break;
    } else if (/\s/.test(character)) end(false);
    else {
      isWord = true;
      if (character === '\\' && at + 1 < line.length) {
        const code = /^\d{3}/.exec(line.slice(at + 1));
        const escaped = code ? String.fromCharCode(Number(code[0]) & 0xff) : line[at + 1];
        text += escaped === '.' || escaped === '\\' ? `\\${escaped}` : escaped;
        at += code ? 3 : 1;
      } else text += character;
    }
  }
  end(false);
  return { words, depth: open };
}
