/** One thing a visitor lets fail, in AS numbers and country codes. */
export type Choice =
  | { readonly kind: 'network'; readonly asn: number }
  /** A link; a gateway is a link with one foreign end. */
  | { readonly kind: 'link'; readonly one: number; readonly other: number }
  /** Every network of a foreign country. */
  | { readonly kind: 'country'; readonly country: string }
  /** The gateways to a foreign country, whose networks still serve others. */
  | { readonly kind: 'gateways'; readonly country: string }
  /** Every gateway. */
  | { readonly kind: 'isolation' };

/** Choices in the order they were made, none twice. */
export type Choices = readonly Choice[];

/** Short and unique: `n49666`, `l174-49666`, `cAZ`, `wTR`, `i`. Equal choices have equal keys. */
export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case 'network':
      return `n${choice.asn}`;
    case 'link':
      return `l${Math.min(choice.one, choice.other)}-${Math.max(choice.one, choice.other)}`;
    case 'country':
      return `c${choice.country}`;
    case 'gateways':
      return `w${choice.country}`;
    default:
      return 'i';
  }
}

/** The choice of a key, or undefined where it is not a key. */
export function choiceOfKey(key: string): Choice | undefined {
  const network = /^n([1-9]\d{0,9})$/.exec(key);
  if (network) return isAsn(network[1]) ? { kind: 'network', asn: Number(network[1]) } : undefined;
  const link = /^l([1-9]\d{0,9})-([1-9]\d{0,9})$/.exec(key);
  if (link)
    return isAsn(link[1]) && isAsn(link[2]) && link[1] !== link[2]
      ? { kind: 'link', one: Number(link[1]), other: Number(link[2]) }
      : undefined;
  const country = /^([cw])([A-Z]{2})$/.exec(key);
  if (country) return { kind: country[1] === 'c' ? 'country' : 'gateways', country: country[2] };
  return key === 'i' ? { kind: 'isolation' } : undefined;
}

/** The choices as one string, whatever their order: what answers are kept under. */
export function choicesKey(choices: Choices): string {
  return choices.map(choiceKey).toSorted().join('.');
}

/** Adds the choice, or takes it out where it is already made. */
export function toggled(choices: Choices, choice: Choice): Choices {
  const key = choiceKey(choice);
  const others = choices.filter((other) => choiceKey(other) !== key);
  return others.length === choices.length ? [...choices, choice] : others;
}

function isAsn(digits: string): boolean {
  return Number(digits) <= 0xffffffff;
}
