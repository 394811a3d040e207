import { asText, message, type Message } from '../../i18n/text.ts';
import type { Headline } from '../../schemas/headline.ts';
import { isShown } from '../../schemas/losses.ts';

/** Over which network most routes enter and leave. */
export function leaderSentence({ leader }: Headline): Message {
  if (!leader) return message('assess.no-routes');
  const { asn, name, share, crossing, ending } = leader;
  return message('assess.leader', { network: asText(asn, name ?? undefined), share, crossing, ending });
}

/** What the worst failure of one network costs, its own users and everyone else told apart; nothing where no routes are known. */
export function worstSentences({ leader, worst }: Headline): Message[] {
  if (!leader) return [];
  if (!worst || !isShown(worst.total)) return [message('assess.failure.none')];
  const { asn, name, total, direct, collateral } = worst;
  const lost = { network: asText(asn, name ?? undefined), total };
  if (!isShown(collateral)) return [message('assess.failure.single-own', lost)];
  if (!isShown(direct)) return [message('assess.failure.single-others', lost)];
  return [message('assess.failure.single', { ...lost, direct, collateral })];
}
