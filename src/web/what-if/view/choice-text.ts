import { asText, message, type Text } from '../../../i18n/text.ts';
import type { Choice } from '../scenario/choice.ts';

/** A choice in words; `nameOf` knows the names of networks that have come up. */
export function choiceText(choice: Choice, nameOf: (asn: number) => string | undefined): Text {
  switch (choice.kind) {
    case 'network':
      return asText(choice.asn, nameOf(choice.asn));
    case 'link':
      return message('explore.choice.link', { one: choice.one, other: choice.other });
    case 'country':
      return message('explore.choice.country', { country: choice.country });
    case 'gateways':
      return message('explore.choice.gateways', { country: choice.country });
    default:
      return message('explore.choice.isolation');
  }
}
