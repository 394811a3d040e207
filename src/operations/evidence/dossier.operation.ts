import { parse } from 'node:path';
import { z } from 'zod';
import {
  dossierBuildRequest,
  dossierRedactRequest,
  dossierSignRequest,
  dossierStatementRequest,
  dossierTimestampRequest,
  dossierVerifyRequest,
} from '../../schemas/requests/evidence.ts';
import { verificationReport } from '../../reports/dossier/verification-report.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { addSignatures, attachTimestamp, redactFields, statementOfDossier } from './amend.ts';
import { buildDossier, type BuildAnswer } from './build.ts';
import { trustedKeys } from './keys.ts';
import { repeatResults, type RepeatAnswer } from './repeat.ts';
import { trustedAuthorities } from './timestamp.ts';
import { verifyDossier, type VerifyAnswer } from './verify.ts';

/** Results, reports, narrative and inputs, packed and signed. */
export const dossierBuildOperation = operation({
  id: 'dossier.build',
  kind: 'write',
  request: dossierBuildRequest,
  answer: z.custom<BuildAnswer>(),
  run({ from, format, seal, title, now, ...request }, house, work) {
    const results = from.map(house.locate);
    const narrative = request.narrative === undefined ? undefined : house.locate(request.narrative);
    return buildDossier(
      {
        ...request,
        results,
        narrative,
        formats: format,
        sealed: seal,
        title: title ?? parse(request.out).name,
        software: house.software,
        operations: house.operations,
        now: now!,
      },
      work,
    );
  },
});

/** What verification found, with the results that were computed again. */
export interface DossierVerification extends VerifyAnswer {
  readonly file: string;
  readonly repeats: readonly RepeatAnswer[];
}

/** Who signed what, whether anything was changed, and the figures computed again where that is asked for. */
export const dossierVerifyOperation = operation({
  id: 'dossier.verify',
  kind: 'job',
  request: dossierVerifyRequest,
  answer: z.custom<DossierVerification>(),
  async run({ dossier, repeat, input, tsaCert }, house, work) {
    const { operations } = house;
    const file = house.locate(dossier);
    const trusted = await trustedKeys();
    const authorities = await trustedAuthorities(tsaCert);
    const now = house.now().toISOString();
    const { answer, results } = await verifyDossier(
      { dossier: file, trusted, now, authorities, operations },
      work,
    );
    // What is not as signed is not run.
    const repeats =
      repeat && answer.intact ? await repeatResults(file, results, input, operations, work) : [];
    return { file, ...answer, repeats };
  },
  report: verificationReport,
});

const written = z.strictObject({ out: z.string() });

/** A dossier with more signatures. */
export const dossierSignOperation = operation({
  id: 'dossier.sign',
  kind: 'write',
  request: dossierSignRequest,
  answer: written,
  async run({ dossier, keys, out }, house) {
    await addSignatures(house.locate(dossier), keys, out, house);
    return { out };
  },
});

/** The signed statement, for a time-stamp authority. */
export const dossierStatementOperation = operation({
  id: 'dossier.statement',
  kind: 'write',
  request: dossierStatementRequest,
  answer: written,
  async run({ dossier, out }, house) {
    await writeFileWhole(out, await statementOfDossier(house.locate(dossier)), '--out');
    return { out };
  },
});

/** A dossier with a time-stamp token. */
export const dossierTimestampOperation = operation({
  id: 'dossier.timestamp',
  kind: 'write',
  request: dossierTimestampRequest,
  answer: written,
  async run({ dossier, token, out }, house) {
    await attachTimestamp(house.locate(dossier), token, out, house);
    return { out };
  },
});

/** A dossier without sealed fields; the rest stays verifiable. */
export const dossierRedactOperation = operation({
  id: 'dossier.redact',
  kind: 'write',
  request: dossierRedactRequest,
  answer: written,
  async run({ dossier, fields, out }, house) {
    await redactFields(house.locate(dossier), fields, out, house);
    return { out };
  },
});
