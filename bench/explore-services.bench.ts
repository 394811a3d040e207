import { readFileSync } from 'node:fs';
import { inflateSync } from 'fflate';
import { openSnapshot, type Snapshot } from '../src/store/snapshot.ts';
import { asnLookup } from '../src/core/as-graph.ts';
import { servicesInPlane } from '../src/engines/services/services-in-plane.ts';
import { servicesLive } from '../src/engines/services/live.ts';
import { strikeOf } from '../src/engines/services/strike-of.ts';
import { campaignOf } from '../src/engines/stress/campaign.ts';
import { testedCountry } from '../src/engines/stress/stress-test.ts';
import { needTarget } from '../src/formats/services/need-target.ts';
import type { ServicesOfPage } from '../src/schemas/services-of-page.ts';
import { eventsOfChoices } from '../src/web/what-if/scenario/events-of-choices.ts';
import type { Choices } from '../src/web/what-if/scenario/choice.ts';
import { countrySession } from '../src/web/what-if/worker/country-session.ts';
import { likelyNext } from '../src/web/what-if/worker/likely-next.ts';
import { CURVE_HOURS, liveSession } from '../src/web/what-if/services/live-session.ts';
import { lastOfSteps } from '../src/core/steps.ts';
import { manyServices } from './many-services.ts';
import { median, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

const SERVICES = 10_000;
const LARGEST = 20;
const WIDE: readonly Choices[] = [
  [{ kind: 'isolation' }],
  [{ kind: 'country', country: 'US' }],
  [{ kind: 'country', country: 'DE' }],
  [{ kind: 'gateways', country: 'RU' }],
];
/** So many are computed as `services live` does, group by group: each takes seconds. */
const PEER_CLICKS = 3;
/** The engine is compiled while it runs: what comes first is not what a click takes. */
const ROUNDS = 4;

/**
 * What the page's worker of services computes for a click about 10,000 made services of Iran: its twenty largest networks, each alone, the
 * country cut off, and foreign suppliers gone. Processor time.
 */
export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const snapshot = await openSnapshot(new Uint8Array(readFileSync(await wholeInternet())), {
    decompress: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  });
  const services = manyServices(snapshot.internet, 'IR', SERVICES);
  const [ask, opening] = await timed(() => liveSession(snapshot, 'IR', 'ipv4', services));
  process.stdout.write(`opening ${SERVICES} services: ${opening.cpuMs.toFixed(0)} ms\n`);
  const clicks = [...(await largestNetworks(snapshot)), ...WIDE];
  let times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times = [];
    for (const choices of clicks) times.push((await timed(() => ask(choices)))[1].cpuMs);
    const figures = [median(times), Math.max(...times)].map((ms) => ms.toFixed(0));
    process.stdout.write(`round ${round + 1}: median ${figures[0]} ms, most ${figures[1]} ms\n`);
  }
  const each = eachGroupAlone(snapshot, services);
  const slow: number[] = [];
  const quick: number[] = [];
  for (const choices of clicks.slice(0, PEER_CLICKS)) {
    slow.push((await timed(() => each(choices)))[1].cpuMs);
    quick.push((await timed(() => ask(choices)))[1].cpuMs);
  }
  process.stdout.write(`in turn: ${quick.join(', ')} ms; each group alone: ${slow.join(', ')} ms\n`);
  record('explore-services.click', median(times), { name: 'groups alone', value: median(slow) });
}

async function largestNetworks(snapshot: Snapshot): Promise<readonly Choices[]> {
  const session = await countrySession(snapshot, 'IR', 'ipv4');
  const { impact } = lastOfSteps(session.test([]).impact());
  const { before } = impact.diagram;
  const nothingDrawn = { ...impact, diagram: { before: { nodes: [], links: [] }, after: before } };
  return likelyNext(nothingDrawn, session.tested).slice(0, LARGEST);
}

/** What `muruna services live` does for the same: each group of networks by itself. */
function eachGroupAlone(
  { internet }: Snapshot,
  { folder, origins, start }: ServicesOfPage,
): (choices: Choices) => number {
  const tested = testedCountry(internet, internet.countries.indexOf('IR'), 'ipv4');
  const needs = folder.needs.map((need) => ({ ...need, of: needTarget(need.target) }));
  const memory = { staleHours: 0, hasClocks: true, hasRootCopy: false, start: Date.parse(start) };
  const { names, services } = servicesInPlane({ ...folder, needs }, 'ipv4', memory);
  const indexOf = asnLookup(internet.graph.asns);
  const originsOf = new Map(origins.map(([place, asns]) => [place, asns.map((asn) => indexOf(asn))]));
  return (choices) => {
    const events = eventsOfChoices(choices);
    const { campaign } = campaignOf({ ...tested, sets: new Map() }, events);
    const { strike, weights } = strikeOf({
      territory: tested.territory,
      campaign,
      events,
      names,
      services,
      certificates: folder.certificates,
      originsOf,
      start: Date.parse(start),
      goneAt: new Map(),
    });
    return servicesLive(strike, weights, CURVE_HOURS).after.works[0];
  };
}
