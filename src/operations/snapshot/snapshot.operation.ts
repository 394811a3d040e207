import type { z } from 'zod';
import {
  snapshotBuildRequest,
  snapshotDiffRequest,
  snapshotPullRequest,
  snapshotReadRequest,
} from '../../schemas/requests/snapshot.ts';
import {
  snapshotDiffReport,
  snapshotInfoReport,
  snapshotVerifyReport,
} from '../../reports/snapshot/snapshot-report.ts';
import {
  snapshotBuildSchema,
  snapshotDiffSchema,
  snapshotInfoSchema,
  snapshotVerifySchema,
} from '../../schemas/snapshot-answers.ts';
import { operation, type House } from '../operation.ts';
import { buildSnapshot } from './build.ts';
import { diffSnapshots } from './diff.ts';
import { snapshotInfo } from './info.ts';
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
    const { rib, prefixes, delegated, asRel, asns, asnCountry, users, national, routeServers, ...rest } =
      request;
    return buildSnapshot(
      {
        ...rest,
        asRel: one(asRel),
        ribs: many(rib),
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
  run({ collector: collectors, ...request }, _house, work) {
    const onSource = (source: { title: string; url: string; terms: string; termsUrl: string }): void =>
      work.note?.({ code: 'snapshot.pull.source', facts: { ...source } });
    return pullSnapshot({ ...request, collectors, onSource }, work);
  },
});

/** What a snapshot is and what it was made of. */
export const snapshotInfoOperation = operation({
  id: 'snapshot.info',
  kind: 'read',
  request: snapshotReadRequest,
  answer: snapshotInfoSchema,
  run: (request, house) => snapshotInfo(placeOf(request, house)),
  report: snapshotInfoReport,
});

/** Whether every byte of a snapshot is as its checksums say. */
export const snapshotVerifyOperation = operation({
  id: 'snapshot.verify',
  kind: 'read',
  request: snapshotReadRequest,
  answer: snapshotVerifySchema,
  run: (request, house) => verifySnapshot(placeOf(request, house)),
  report: snapshotVerifyReport,
});

/** What changed from one snapshot to another. */
export const snapshotDiffOperation = operation({
  id: 'snapshot.diff',
  kind: 'read',
  request: snapshotDiffRequest,
  answer: snapshotDiffSchema,
  run: ({ before, after }, house) => diffSnapshots(house.locate(before), house.locate(after)),
  report: snapshotDiffReport,
});

function placeOf({ file, snapshot }: z.output<typeof snapshotReadRequest>, house: House): string | undefined {
  const name = file ?? snapshot;
  return name === undefined ? undefined : house.locate(name);
}
