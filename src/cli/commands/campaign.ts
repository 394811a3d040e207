import { message, type Message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CampaignList, CampaignState } from '../../schemas/campaign-answers.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

/** `muruna campaign run | merge | cancel`: where the campaign stands, and what was given up. */
export const campaignExtras: CommandExtras = {
  print({ answer }: Answered<CampaignState>, { voice }) {
    printLines(campaignMessages(answer).map(voice.say));
  },
};

/** `muruna campaign list` */
export const campaignListExtras: CommandExtras = {
  print({ answer }: Answered<CampaignList>, { voice }) {
    const messages = answer.campaigns.flatMap(campaignMessages);
    printLines((messages.length > 0 ? messages : [message('campaign.none')]).map(voice.say));
  },
};

function campaignMessages({ id, name, state, cells, computed, refused, failures }: CampaignState): Message[] {
  return [
    message(`campaign.${state}`, { id, name, computed, cells }),
    ...(refused > 0 ? [message('campaign.refused', { refused })] : []),
    ...failures.map(({ from, until, reason }) =>
      message('campaign.given-up', { from: from + 1, until, reason }),
    ),
  ];
}
