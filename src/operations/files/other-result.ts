import { Refusal } from '../../core/refusal.ts';
import { decodeResult } from '../../exchange/dossier/result-file.ts';

/**
 * The refusal of a file that holds the result of another command than those taken (ids of operations); none where it holds one of
 * them, or no result at all.
 */
export function otherResult(file: string, text: string, taken: readonly string[]): Refusal | undefined {
  const decoded = decodeResult(text);
  if (!('result' in decoded) || taken.includes(decoded.result.provenance.operation)) return undefined;
  return new Refusal('bad-data', 'result.of-another-command', {
    file,
    given: commandOf(decoded.result.provenance.operation),
    known: taken.map(commandOf).join(', '),
  });
}

function commandOf(id: string): string {
  return `muruna ${id.replaceAll('.', ' ')}`;
}
