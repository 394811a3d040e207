import { readFileSync } from 'node:fs';
import { inflateSync } from 'fflate';
import { lastOfSteps } from '../src/core/steps.ts';
import { flowDrawing, screenRoom } from '../src/reports/charts/flow-drawing.ts';
import { language } from '../src/i18n/language.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { diagramOf } from '../src/web/what-if/diagram/diagram-of.ts';
import type { Choices } from '../src/web/what-if/scenario/choice.ts';
import { countrySession, type CountrySession } from '../src/web/what-if/worker/country-session.ts';
import { likelyNext } from '../src/web/what-if/worker/likely-next.ts';
import { median, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

const LARGEST = 20;
/** In a country with tens of thousands of gateways each takes seconds. */
const FEW = 3;

/**
 * What the browser's worker computes for a click, without having looked ahead: losses, routes and the diagram's drawing, for the largest
 * national networks, each alone. Processor time.
 */
export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const snapshot = await openSnapshot(new Uint8Array(readFileSync(await wholeInternet())), {
    decompress: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  });
  process.stdout.write('        losses: median, most · routes: median, most · drawing: median (ms)\n');
  for (const [country, count] of [
    ['IR', LARGEST],
    ['KE', LARGEST],
    ['FR', FEW],
  ] as const) {
    const session = await countrySession(snapshot, country, 'ipv4');
    const clicks = await clicksOn(session, count);
    const of = (part: keyof (typeof clicks)[number]): number[] => clicks.map((one) => one[part]);
    const most = (values: readonly number[]): number => Math.max(...values);
    const figures = [
      median(of('losses')),
      most(of('losses')),
      median(of('routes')),
      most(of('routes')),
      median(of('drawing')),
    ];
    process.stdout.write(`${country}: ${figures.map((ms) => ms.toFixed(0)).join(', ')}\n`);
    if (country !== 'IR') continue;
    record('what-if.losses', figures[0]);
    record('what-if.routes', figures[2]);
    record('what-if.drawing', figures[4]);
  }
}

async function clicksOn(
  session: CountrySession,
  count: number,
): Promise<{ readonly losses: number; readonly routes: number; readonly drawing: number }[]> {
  const undamaged = lastOfSteps(session.test([]).impact());
  const { before } = undamaged.impact.diagram;
  // The largest networks are all that is looked at ahead where nothing is drawn.
  const nothingDrawn = { ...undamaged.impact, diagram: { before: { nodes: [], links: [] }, after: before } };
  const words = language('en');
  const clicks = [];
  for (const choices of likelyNext(nothingDrawn, session.tested).slice(0, count)) {
    const [test, losses] = await timed(() => session.test(choices));
    const [{ impact, routed }, routes] = await timed(() => lastOfSteps(test.impact()));
    const [, drawing] = await timed(() => drawn(choices, impact.diagram, routed));
    clicks.push({ losses: losses.cpuMs, routes: routes.cpuMs, drawing: drawing.cpuMs });
  }
  return clicks;

  function drawn(choices: Choices, { after }: { readonly after: typeof before }, routed: number): unknown {
    return flowDrawing(diagramOf(before, after, routed, choices), words, screenRoom(800));
  }
}
