import {
  dossierFiguresRows,
  dossierPreviewRows,
  dossierVerifyRows,
} from '../../exchange/rows/dossier-rows.ts';
import { parse } from 'node:path';
import type { z } from 'zod';
import {
  dossierAttachRequest,
  dossierBuildRequest,
  dossierDraftRequest,
  dossierFiguresRequest,
  dossierPreviewRequest,
  dossierRedactRequest,
  dossierSignRequest,
  dossierStatementRequest,
  dossierTimestampRequest,
  dossierVerifyRequest,
} from '../../schemas/requests/evidence.ts';
import {
  dossierBuildSchema,
  dossierSignedSchema,
  dossierFiguresSchema,
  dossierPreviewSchema,
  dossierVerifySchema,
  fileWrittenSchema,
  type DossierVerification,
  type RepeatAnswer,
} from '../../schemas/dossier-answers.ts';
import { figuresReport } from '../../reports/dossier/figures-report.ts';
import { previewReport } from '../../reports/dossier/preview-report.ts';
import { verificationReport } from '../../reports/dossier/verification-report.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation, type House } from '../operation.ts';
import {
  addSignatures,
  attachSignature,
  attachTimestamp,
  redactFields,
  statementOfDossier,
} from './amend.ts';
import { buildDossier, type BuildRequest } from './build.ts';
import { figuresOf } from './figures.ts';
import { readPublicKey, trustedKeys } from './keys.ts';
import { previewDossier } from './preview.ts';
import { repeatResults } from './repeat.ts';
import { trustedAuthorities } from './timestamp.ts';
import { verifyDossier } from './verify.ts';
import { optionOf } from '../option-of.ts';

/** Results, reports, narrative and inputs, packed and signed. */
export const dossierBuildOperation = operation({
  id: 'dossier.build',
  kind: 'write',
  request: dossierBuildRequest,
  answer: dossierBuildSchema,
  run: (request, house, work) =>
    buildDossier({ ...packed(request, house), keys: request.keys, inputs: request.inputs }, work),
});

/** A dossier without a signature, for a key that is held elsewhere. */
export const dossierDraftOperation = operation({
  id: 'dossier.draft',
  kind: 'write',
  request: dossierDraftRequest,
  answer: dossierBuildSchema,
  async run({ text, out, ...request }, house, work) {
    const question = packed({ ...request, out: house.destination(out) }, house);
    const built = await buildDossier({ ...question, text, keys: [], inputs: request.inputs }, work);
    return { ...built, out };
  },
});

/** A signature that was made elsewhere, added to its dossier. */
export const dossierAttachOperation = operation({
  id: 'dossier.attach',
  kind: 'write',
  request: dossierAttachRequest,
  answer: dossierSignedSchema,
  async run({ dossier, out, ...made }, house) {
    const signer = await attachSignature(house.locate(dossier), made, house.destination(out), house);
    return { out, ...signer };
  },
});

type Contents = Omit<z.output<typeof dossierDraftRequest>, 'text' | 'inputs'>;

/** What is packed, read from where it lies. */
function packed(
  { from, narrative, format, seal, title, now, languages, out }: Contents,
  house: House,
): Omit<BuildRequest, 'keys' | 'inputs'> {
  return {
    results: from.map(house.locate),
    inputPlace: house.earlierInput,
    narrative: narrative === undefined ? undefined : house.locate(narrative),
    languages,
    formats: format,
    sealed: seal,
    out,
    title: title ?? parse(out).name,
    software: house.software,
    operations: house.operations,
    now: now!,
  };
}

/** Who signed what, whether anything was changed, and the figures computed again where that is asked for. */
export const dossierVerifyOperation = operation({
  id: 'dossier.verify',
  kind: 'job',
  request: dossierVerifyRequest,
  answer: dossierVerifySchema,
  async run({ dossier, trust, repeat, input, tsaCert }, house, work) {
    const { operations } = house;
    const file = house.locate(dossier);
    const now = house.now().toISOString();
    const shown = await Promise.all(trust.map((key) => readPublicKey(house.locate(key))));
    // What is known of a key already, such as its revocation, comes first.
    const trusted = [...(await trustedKeys()), ...shown.map((key) => ({ ...key, trustedAt: now }))];
    const authorities = await trustedAuthorities(tsaCert);
    const { answer, results } = await verifyDossier(
      { dossier: file, trusted, now, authorities, operations, software: house.software },
      work,
    );
    // What is not as signed is not run.
    const repeats =
      repeat && answer.intact ? await repeatResults(file, results, input, operations, work) : [];
    return { file: dossier, ...answer, repeats, repeated: repeat ? howMuch(repeats) : 'not-asked' };
  },
  report: verificationReport,
  rows: dossierVerifyRows,
});

function howMuch(repeats: readonly RepeatAnswer[]): DossierVerification['repeated'] {
  const done = repeats.filter(({ outcome }) => outcome === 'same' || outcome === 'different').length;
  if (done === 0) return 'none';
  return done === repeats.length ? 'all' : 'part';
}

/** What a narrative may cite. */
export const dossierFiguresOperation = operation({
  id: 'dossier.figures',
  kind: 'read',
  request: dossierFiguresRequest,
  answer: dossierFiguresSchema,
  run: async ({ files }, house) => ({
    format: 'muruna/dossier-figures' as const,
    version: 1 as const,
    results: await figuresOf(files.map(house.locate), house.operations),
  }),
  report: figuresReport,
  rows: dossierFiguresRows,
});

/** What anyone who is handed a dossier can learn from it. */
export const dossierPreviewOperation = operation({
  id: 'dossier.preview',
  kind: 'read',
  request: dossierPreviewRequest,
  answer: dossierPreviewSchema,
  run: async ({ dossier }, house) => ({ file: dossier, ...(await previewDossier(house.locate(dossier))) }),
  report: previewReport,
  rows: dossierPreviewRows,
});

/** A dossier with more signatures. */
export const dossierSignOperation = operation({
  id: 'dossier.sign',
  kind: 'write',
  request: dossierSignRequest,
  answer: fileWrittenSchema,
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
  answer: fileWrittenSchema,
  async run({ dossier, out }, house) {
    await writeFileWhole(
      out,
      await statementOfDossier(house.locate(dossier)),
      optionOf(dossierStatementRequest, 'out'),
    );
    return { out };
  },
});

/** A dossier with a time-stamp token. */
export const dossierTimestampOperation = operation({
  id: 'dossier.timestamp',
  kind: 'write',
  request: dossierTimestampRequest,
  answer: fileWrittenSchema,
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
  answer: fileWrittenSchema,
  async run({ dossier, fields, out }, house) {
    await redactFields(house.locate(dossier), fields, out, house);
    return { out };
  },
});
