import { Refusal } from '../../core/refusal.ts';
import { language } from '../../i18n/language.ts';
import type { Resolved } from '../../exchange/dossier/narrative.ts';

/** Why a narrative cannot be signed: the first reference that the results do not bear out. */
export function narrativeRefusal(
  fault: Exclude<Resolved, { verdict: 'holds' }> | Resolved,
  file: string,
): Refusal {
  const { reference } = fault;
  const place = { file, line: reference.line, reference: reference.source };
  switch (fault.verdict) {
    case 'false':
      return new Refusal('bad-data', 'dossier.claim-false', {
        file,
        line: reference.line,
        reference: reference.source,
        ...claimFacts(fault),
      });
    case 'missing':
      return new Refusal('bad-data', 'dossier.claim-missing', place);
    case 'ambiguous':
      return new Refusal('usage', 'dossier.figure-ambiguous', {
        file,
        line: reference.line,
        reference: reference.source,
        results: fault.results.join(', '),
      });
    case 'unknown':
      return new Refusal('not-found', 'dossier.figure-unknown', {
        file,
        line: reference.line,
        reference: reference.source,
        similar: fault.similar.join(', ') || '–',
      });
    default:
      return new Refusal('usage', 'dossier.reference-malformed', place);
  }
}

/** The figure and how far it lies beyond the claim, written as they are in every language. */
function claimFacts({ figure, by }: Extract<Resolved, { verdict: 'false' }>): { value: string; by: string } {
  const english = language('en');
  const unit = figure.value.kind === 'share' ? 'share' : 'number';
  return {
    value: english.plain(figure.value),
    by:
      unit === 'share'
        ? english.plain({ kind: 'share', value: by, digits: 2 })
        : english.plain({ kind: 'number', value: by }),
  };
}
