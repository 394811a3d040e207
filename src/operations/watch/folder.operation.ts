import { watchShowRows, watchStatusRows, watchWhyRows } from '../../exchange/rows/watch-folder-rows.ts';
import { join } from 'node:path';
import { toldBeside } from '../../answers/told-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { watchStandingAnswer } from '../../answers/watch-answer.ts';
import { scenarioOfIncident } from '../../exchange/scenario-of-incident.ts';
import { watchIncidentsRows } from '../../exchange/rows/watch-rows.ts';
import {
  watchIncidentsReport,
  watchShowReport,
  watchStatusReport,
} from '../../reports/watch/watch-folder-report.ts';
import { watchWhyReport } from '../../reports/watch/watch-why-report.ts';
import { fileWrittenSchema } from '../../schemas/dossier-answers.ts';
import { watchEventsSchema } from '../../schemas/event-lists.ts';
import {
  watchEventsRequest,
  watchEvidenceRequest,
  watchIncidentsRequest,
  watchScenarioRequest,
  watchShowRequest,
  watchStatusRequest,
  watchToldRequest,
  watchWhyRequest,
} from '../../schemas/requests/watch.ts';
import {
  watchIncidentsSchema,
  watchShowSchema,
  watchStatusSchema,
  watchWhySchema,
} from '../../schemas/watch-folder-answers.ts';
import type { IncidentEvidence } from '../../schemas/incident.ts';
import { watchToldSchema, type ToldEvent } from '../../schemas/told-event.ts';
import { keptPath } from '../../sources/journal/prune.ts';
import { watchEvidenceSchema } from '../../schemas/watch-record-answer.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation, type House } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { findIncident } from './find-incident.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import type { Named } from './plan.ts';
import { readAgain } from './read-again.ts';
import { verifyEvidence } from './verify-evidence.ts';
import { watchOf } from './watch-folder.ts';
import { takeTold, TOLD_FILE, toldIn } from './told-book.ts';
import { explainPrefix } from './why.ts';
import { writeEvidence } from './write-evidence.ts';
import { listOfEvents } from './write-events.ts';

/** Of a journal only the small files beside it are noted as inputs; evidence has hashes of its own. */
function folderOf(name: string, house: House): Named {
  for (const file of ['watch.json', 'incidents.jsonl']) house.locate(join(name, file));
  return { name, place: house.destination(name) };
}

/** What others told of; it is an input where there is any. */
async function toldOf({ name, place }: Named, house: House): Promise<ToldEvent[]> {
  const told = await toldIn(place);
  if (told.length > 0) house.locate(join(name, TOLD_FILE));
  return told;
}

/** Those of the segments of an incident's evidence that the journal has. */
async function locateSegments(
  { name, place }: Named,
  evidence: readonly IncidentEvidence[],
  house: House,
): Promise<void> {
  const sources = new Set(evidence.map(({ source }) => source));
  for (const segment of await segmentsOf(place)) if (sources.has(segment)) house.locate(join(name, segment));
}

/** A dossier has only what was there. */
function located(house: House, name: string): string | undefined {
  try {
    return house.locate(name);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The incidents that a watched journal has. */
export const watchIncidentsOperation = operation({
  id: 'watch.incidents',
  kind: 'read',
  request: watchIncidentsRequest,
  answer: watchIncidentsSchema,
  async run({ folder: name }, house) {
    const folder = folderOf(name, house);
    const { country, networks } = await watchOf(folder);
    const revisions = await revisionsIn(folder.place);
    const last = lastRevisions(revisions);
    const incidents = last.filter(({ state }) => state !== 'dismissed');
    return {
      format: 'muruna/watch-incidents' as const,
      version: 1 as const,
      folder: name,
      country,
      networks,
      incidents,
      dismissed: last.length - incidents.length,
      revisions: revisions.length,
      told: toldBeside(await toldOf(folder, house), incidents),
    };
  },
  report: watchIncidentsReport,
  rows: watchIncidentsRows,
});

/** One incident, with its evidence. */
export const watchShowOperation = operation({
  id: 'watch.show',
  kind: 'read',
  request: watchShowRequest,
  answer: watchShowSchema,
  async run({ id, folder: name, verify }, house) {
    const folder = folderOf(name, house);
    const { country, networks } = await watchOf(folder);
    const { revisions, incident } = findIncident(await revisionsIn(folder.place), id, name);
    // Segments of the evidence, and messages without their segment, are inputs, so that a dossier has them.
    if (verify) await locateSegments(folder, incident.evidence, house);
    const keptAt = (sha256: string): string | undefined => located(house, join(name, keptPath(sha256)));
    return {
      format: 'muruna/watch-show' as const,
      version: 1 as const,
      folder: name,
      country,
      networks,
      incident,
      revisions: revisions.map(({ revision, state, severity, scope }) => ({
        revision,
        state,
        severity,
        prefixes: scope.prefixes.length,
      })),
      verified: verify ? await verifyEvidence(folder.place, incident.evidence, keptAt) : null,
    };
  },
  report: watchShowReport,
  rows: watchShowRows,
});

/** How a watched journal stands after its last message. */
export const watchStatusOperation = operation({
  id: 'watch.status',
  kind: 'job',
  request: watchStatusRequest,
  answer: watchStatusSchema,
  async run({ folder: name, snapshot }, house, work) {
    const folder = folderOf(name, house);
    const { country, networks } = await watchOf(folder);
    const run = await readAgain(folder, await house.openSnapshot(snapshot), undefined, work);
    const {
      snapshot: used,
      notices,
      from,
      to,
      messages,
      rpki,
      visibility,
      open,
      feeds,
    } = watchStandingAnswer(run.context());
    return {
      format: 'muruna/watch-status' as const,
      version: 1 as const,
      snapshot: used,
      notices,
      folder: name,
      country,
      networks,
      segments: (await segmentsOf(folder.place)).length,
      messages,
      from,
      to,
      rpki,
      visibility,
      open,
      feeds,
    };
  },
  report: watchStatusReport,
  rows: watchStatusRows,
});

/** Why there was an incident of a prefix at a time, or none. */
export const watchWhyOperation = operation({
  id: 'watch.why',
  kind: 'job',
  request: watchWhyRequest,
  answer: watchWhySchema,
  async run({ prefix, time, folder: name, snapshot }, house, work) {
    const folder = folderOf(name, house);
    return explainPrefix(folder, await house.openSnapshot(snapshot), { prefix, time }, work);
  },
  report: watchWhyReport,
  rows: watchWhyRows,
});

/** What is happening, as a scenario. */
export const watchScenarioOperation = operation({
  id: 'watch.scenario',
  kind: 'write',
  request: watchScenarioRequest,
  answer: fileWrittenSchema,
  async run({ id, folder: name, out }, house) {
    const folder = folderOf(name, house);
    const { country } = await watchOf(folder);
    const { incident } = findIncident(await revisionsIn(folder.place), id, name);
    const text = scenarioOfIncident(incident, country);
    await writeFileWhole(house.destination(out), text, optionOf(watchScenarioRequest, 'out'));
    return { out };
  },
});

/** What happened, as the list of another service. */
export const watchEventsOperation = operation({
  id: 'watch.events',
  kind: 'write',
  request: watchEventsRequest,
  answer: watchEventsSchema,
  async run({ ids, folder: name, as, out }, house) {
    const folder = folderOf(name, house);
    await watchOf(folder);
    const { list, ...answer } = listOfEvents(await revisionsIn(folder.place), { ids, as, folder: name });
    await writeFileWhole(
      house.destination(out),
      `${JSON.stringify(list, undefined, 2)}\n`,
      optionOf(watchEventsRequest, 'out'),
    );
    return { format: 'muruna/watch-events' as const, version: 1 as const, out, as, ...answer };
  },
});

/** Lists of outages that others found, kept beside the incidents. */
export const watchToldOperation = operation({
  id: 'watch.told',
  kind: 'write',
  request: watchToldRequest,
  answer: watchToldSchema,
  async run({ files, folder: name }, house) {
    const folder = folderOf(name, house);
    const { country } = await watchOf(folder);
    const lists = files.map((file) => ({ name: file, place: house.locate(file) }));
    const taken = await takeTold(lists, folder, country);
    return { format: 'muruna/watch-told' as const, version: 1 as const, journal: name, ...taken };
  },
});

/** Incidents with the messages of their evidence, in a folder that needs no journal. */
export const watchEvidenceOperation = operation({
  id: 'watch.evidence',
  kind: 'write',
  request: watchEvidenceRequest,
  answer: watchEvidenceSchema,
  async run({ ids, folder: name, out }, house) {
    const folder = folderOf(name, house);
    await watchOf(folder);
    const place = house.destination(out);
    const written = await writeEvidence(folder, ids, place, optionOf(watchEvidenceRequest, 'out'));
    return { format: 'muruna/watch-evidence' as const, version: 1 as const, out, ...written };
  },
});
