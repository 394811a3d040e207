import { message, type Text } from '../../i18n/text.ts';
import type { ExerciseFile } from '../../schemas/exercise.ts';
import { networkText } from './incident-sections.ts';

type Truth = ExerciseFile['truth'];

/** So many networks that were down are named. */
const MOST_NAMED = 5;
const ILL = ['silent', 'flapping', 'stale'] as const;

/** What was true of a drill, a sentence each: what was down, who took or leaked what, and which vantage points were not well. */
export function truthTexts({ outages, captures, vantagePoints }: Truth): Text[] {
  const deepest = outages.toSorted((a, b) => b.depth - a.depth);
  const networks = deepest.flatMap(({ network, ...rest }) => (network ? [{ network, ...rest }] : []));
  const happened = [
    ...deepest
      .filter(({ network }) => network === null)
      .map(({ from, until, depth }) => message('exercise.truth.country', { from, until, depth })),
    ...networks
      .slice(0, MOST_NAMED)
      .map(({ network, from, until, depth }) =>
        message('exercise.truth.network', { network: networkText(network), from, until, depth }),
      ),
    ...(networks.length > MOST_NAMED
      ? [message('exercise.truth.more-networks', { count: networks.length - MOST_NAMED })]
      : []),
    ...captureTexts(captures),
  ];
  const ill = ILL.flatMap((state) => {
    const count = vantagePoints.filter((one) => one.state === state).length;
    return count === 0 ? [] : [message(`exercise.truth.${state}`, { count })];
  });
  return [...(happened.length === 0 ? [message('exercise.truth.nothing')] : happened), ...ill];
}

/** What one network does to another in one way is one sentence. */
function captureTexts(captures: Truth['captures']): Text[] {
  const together = Map.groupBy(
    captures,
    ({ kind, attacker, victim }) => `${kind} ${attacker.asn} ${victim.asn}`,
  );
  return [...together.values()].map((those) => {
    const [{ kind, attacker, victim }] = those;
    return message(`exercise.truth.${kind}`, {
      attacker: networkText(attacker),
      victim: networkText(victim),
      count: new Set(those.map(({ prefix }) => prefix)).size,
      from: those.map(({ from }) => from).toSorted()[0],
      until: those.map(({ until }) => until).toSorted()[those.length - 1],
    });
  });
}
