import type { Internet } from '../../../core/internet.ts';
import type { Failure } from '../../../engines/reach/failure.ts';
import { linkLookup } from '../../../engines/routing/link-lookup.ts';
import { choiceKey, type Choices } from './choice.ts';

/** What choices are resolved against. */
export interface ChoiceContext {
  readonly internet: Internet;
  /** Index of the country into `internet.countries`. */
  readonly country: number;
  readonly indexOf: (asn: number) => number;
}

/** The failure that choices mean, as `muruna stress` resolves their scenario file, and the keys of those it does not know. */
export function failureOfChoices(
  context: ChoiceContext,
  choices: Choices,
): { failure: Failure; unknown: string[] } {
  const { internet, indexOf } = context;
  const linkBetween = linkLookup(internet.graph);
  const ases = new Set<number>();
  const links = new Set<number>();
  const unknown: string[] = [];
  for (const choice of choices) {
    const before = ases.size + links.size;
    let known = true;
    if (choice.kind === 'network') {
      const as = indexOf(choice.asn);
      known = as >= 0;
      if (known) ases.add(as);
    } else if (choice.kind === 'link') {
      const ends = [indexOf(choice.one), indexOf(choice.other)];
      const link = ends.some((as) => as < 0) ? undefined : linkBetween(ends[0], ends[1]);
      known = link !== undefined;
      if (link !== undefined) links.add(link);
    } else if (choice.kind === 'country') {
      const code = internet.countries.indexOf(choice.country);
      internet.country.forEach((of, as) => of === code && ases.add(as));
      known = ases.size + links.size > before;
    } else {
      const to = choice.kind === 'withdrawal' ? internet.countries.indexOf(choice.country) : undefined;
      for (const gateway of gatewaysTo(context, to)) links.add(gateway);
      known = links.size + ases.size > before;
    }
    if (!known) unknown.push(choiceKey(choice));
  }
  const ascending = (set: Set<number>): number[] => [...set].sort((a, b) => a - b);
  return { failure: { ases: ascending(ases), links: ascending(links) }, unknown };
}

/** Links with one national end, all or those to one other country. */
export function gatewaysTo({ internet, country }: ChoiceContext, to: number | undefined): number[] {
  const { graph } = internet;
  const found: number[] = [];
  for (let link = 0; link < graph.linkKind.length; link++) {
    const from = internet.country[graph.linkFrom[link]];
    const other = internet.country[graph.linkTo[link]];
    if ((from === country) === (other === country)) continue;
    if (to === undefined || (from === country ? other : from) === to) found.push(link);
  }
  return found;
}
