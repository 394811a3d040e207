/**
 * The line on which each element of the list `features` of a JSON object begins. The text is valid JSON; a list of that name deeper
 * inside is not taken for it.
 */
export function featureLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, listDepth] = [1, 0, -1];
  let awaited = false;
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n') line++;
    if (/[\s:]/.test(letter)) continue;
    if (awaited && depth === listDepth && letter !== ']' && letter !== ',') {
      lines.push(line);
      awaited = false;
    }
    if (letter === '"') {
      const end = endOfString(text, at);
      if (depth === 1) key = text.slice(at + 1, end);
      at = end;
    } else if (letter === '[' || letter === '{') {
      depth++;
      if (letter === '[' && depth === 2 && key === 'features') [listDepth, awaited] = [2, true];
    } else if (letter === ']' || letter === '}') {
      if (depth === listDepth) listDepth = -1;
      depth--;
    } else if (letter === ',' && depth === listDepth) awaited = true;
  }
  return lines;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
