import type { Choices } from '../../what-if/scenario/choice.ts';

/** What `muruna stress` is asked so that the same fails as in a what-if; what nothing of is chosen is left out. */
export function stressRequestOf(
  choices: Choices,
  subject: { readonly country: string; readonly plane: string; readonly snapshot: string | undefined },
): Record<string, unknown> {
  const networks = choices.flatMap((choice) => (choice.kind === 'network' ? [choice.asn] : []));
  const links = choices.flatMap((choice) => (choice.kind === 'link' ? [[choice.one, choice.other]] : []));
  const withdrawal = choices.flatMap((choice) => (choice.kind === 'country' ? [choice.country] : []));
  const gateways = choices.flatMap((choice) => (choice.kind === 'gateways' ? [choice.country] : []));
  const said = { networks, links, withdrawal, gateways };
  return {
    ...subject,
    ...Object.fromEntries(Object.entries(said).filter(([, values]) => values.length > 0)),
    ...(choices.some(({ kind }) => kind === 'isolation') && { isolation: true }),
  };
}
