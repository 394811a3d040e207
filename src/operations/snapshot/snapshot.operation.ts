import type { z } from 'zod';
import { snapshotDiffRows, snapshotInfoRows, snapshotListRows } from '../../exchange/rows/snapshot-rows.ts';
import {
  snapshotBuildRequest,
  snapshotDiffRequest,
  snapshotListRequest,
  snapshotPullRequest,
  snapshotReadRequest,
  snapshotUseRequest,
} from '../../schemas/requests/snapshot.ts';
import {
  snapshotDiffReport,
  snapshotInfoReport,
  snapshotListReport,
  snapshotVerifyReport,
} from '../../reports/snapshot/snapshot-report.ts';
import {
  snapshotBuildSchema,
  snapshotDiffSchema,
  snapshotInfoSchema,
  snapshotListSchema,
  snapshotVerifySchema,
} from '../../schemas/snapshot-answers.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { operation, type House } from '../operation.ts';
import { buildSnapshot } from './build.ts';
import { diffSnapshots } from './diff.ts';
import { snapshotInfo } from './info.ts';
import { listSnapshots, useSnapshot } from './kept-snapshots.ts';
import { routeServersInput } from './sources.ts';
import { pullSnapshot } from './pull.ts';
import { verifySnapshot } from './verify.ts';

/** A snapshot built from files. */
export const snapshotBuildOperation = operation({
  id: 'snapshot.build',
  kind: 'write',
  request: snapshotBuildRequest,
  answer: snapshotBuildSchema,
  run(request, house, work) {
    const one = (name: string | undefined): { path: string } | undefined =>
      name === undefined ? undefined : { path: house.locate(name) };
    const many = (names: readonly string[]): { path: string }[] =>
      names.map((name) => ({ path: house.locate(name) }));
    const {
      rib,
      layer,
      prefixes,
      delegated,
      asRel,
      asns,
      asnCountry,
      users,
      national,
      routeServers,
      ...rest
    } = request;
    return buildSnapshot(
      {
        ...rest,
        asRel: one(asRel),
        ribs: many(rib),
        layers: many(layer),
        prefixes: many(prefixes),
        asns: one(asns),
        delegated: many(delegated),
        asnCountry: one(asnCountry),
        users: one(users),
        national: one(national),
        routeServers: routeServersInput(routeServers, house.locate),
      },
      work,
    );
  },
});

/** A snapshot built from what is downloaded, under its terms. */
export const snapshotPullOperation = operation({
  id: 'snapshot.pull',
  kind: 'write',
  request: snapshotPullRequest,
  answer: snapshotBuildSchema,
  run({ collector: collectors, full, topology, ...request }, _house, work) {
    const onSource = (source: { title: string; url: string; terms: string; termsUrl: string }): void =>
      work.note?.({ code: 'snapshot.pull.source', facts: { ...source } });
    const onNote = (note: { code: string; facts: Record<string, string> }): void => work.note?.(note);
    const links = full ? 'rib' : topology;
    return pullSnapshot({ ...request, topology: links, collectors, onSource, onNote }, work);
  },
});

/** What a snapshot is and what it was made of. */
export const snapshotInfoOperation = operation({
  id: 'snapshot.info',
  kind: 'read',
  request: snapshotReadRequest,
  answer: snapshotInfoSchema,
  run: async (request, house) => snapshotInfo(await opened(request, house)),
  report: snapshotInfoReport,
  rows: snapshotInfoRows,
});

/** The snapshots that there are. */
export const snapshotListOperation = operation({
  id: 'snapshot.list',
  kind: 'read',
  request: snapshotListRequest,
  answer: snapshotListSchema,
  run: async () => ({ snapshots: await listSnapshots() }),
  report: snapshotListReport,
  rows: snapshotListRows,
});

/** Which snapshot answers from now on. */
export const snapshotUseOperation = operation({
  id: 'snapshot.use',
  kind: 'write',
  request: snapshotUseRequest,
  answer: snapshotListSchema,
  async run({ name }) {
    await useSnapshot(name);
    return { snapshots: await listSnapshots() };
  },
  report: snapshotListReport,
  rows: snapshotListRows,
});

/** Whether every byte of a snapshot is as its checksums say. */
export const snapshotVerifyOperation = operation({
  id: 'snapshot.verify',
  kind: 'read',
  request: snapshotReadRequest,
  answer: snapshotVerifySchema,
  run: async (request, house) => verifySnapshot(await opened(request, house)),
  report: snapshotVerifyReport,
});

/** What changed from one snapshot to another. */
export const snapshotDiffOperation = operation({
  id: 'snapshot.diff',
  kind: 'read',
  request: snapshotDiffRequest,
  answer: snapshotDiffSchema,
  async run({ before, after }, house) {
    // Opened, so that one that is named by its SHA-256 is found.
    for (const name of [before, after]) await house.openSnapshot(name);
    return diffSnapshots(house.locate(before), house.locate(after));
  },
  report: snapshotDiffReport,
  rows: snapshotDiffRows,
});

function opened({ file, snapshot }: z.output<typeof snapshotReadRequest>, house: House): Promise<Snapshot> {
  return house.openSnapshot(file ?? snapshot);
}
