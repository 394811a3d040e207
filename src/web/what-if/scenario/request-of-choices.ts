import type { StressRequest } from '../../../schemas/requests/stress.ts';
import type { Choices } from './choice.ts';

/** The choices as the fields in which `muruna stress` takes them. */
export function requestOfChoices(
  choices: Choices,
): Pick<StressRequest, 'networks' | 'links' | 'gateways' | 'withdrawal' | 'isolation'> {
  const networks = choices.flatMap((choice) => (choice.kind === 'network' ? choice.asn : []));
  const links = choices.flatMap((choice): [number, number][] =>
    choice.kind === 'link' ? [[choice.one, choice.other]] : [],
  );
  const gateways = choices.flatMap((choice) => (choice.kind === 'gateways' ? choice.country : []));
  const withdrawal = choices.flatMap((choice) => (choice.kind === 'country' ? choice.country : []));
  return {
    ...(networks.length > 0 && { networks }),
    ...(links.length > 0 && { links }),
    ...(gateways.length > 0 && { gateways }),
    ...(withdrawal.length > 0 && { withdrawal }),
    ...(choices.some(({ kind }) => kind === 'isolation') && { isolation: true as const }),
  };
}
