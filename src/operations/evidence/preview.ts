import { readableFields } from '../../exchange/dossier/readable-fields.ts';
import { decodeResult } from '../../exchange/dossier/result-file.ts';
import { readDisclosure } from '../../exchange/dossier/seal.ts';
import { parseEnvelope, parseStatement } from '../../exchange/dossier/statement.ts';
import type { DossierPreview } from '../../schemas/dossier-answers.ts';
import { DISCLOSURES_PATH, ENVELOPE_PATH, KEY_FOLDER } from './build.ts';
import { parsePublicKey } from './keys.ts';
import { openDossier, type StoredFile } from './open.ts';

/** What anyone who is handed a dossier can learn from it: every file, and every field of every result, with an example. */
export async function previewDossier(path: string): Promise<Omit<DossierPreview, 'file'>> {
  const dossier = await openDossier(path);
  try {
    const textOf = async (wanted: string): Promise<string> => {
      const file = dossier.files.find((one) => one.path === wanted);
      return file ? text(file) : '';
    };
    const envelope = parseEnvelope(await textOf(ENVELOPE_PATH));
    const statement = envelope && parseStatement(Buffer.from(envelope.payload, 'base64').toString('utf8'));
    const shown = shownPaths(await textOf(DISCLOSURES_PATH));
    const results: DossierPreview['results'][number][] = [];
    const signers: string[] = [];
    for (const file of dossier.files) {
      const name = /^data\/results\/(.+)\.json$/.exec(file.path)?.[1];
      if (name !== undefined) results.push(resultOf(name, await text(file), shown));
      if (file.path.startsWith(KEY_FOLDER)) {
        const key = parsePublicKey(await text(file));
        if (key) signers.push(key.name || key.keyid);
      }
    }
    return {
      title: statement?.predicate.title ?? null,
      software: statement?.predicate.software ?? null,
      builtAt: statement?.predicate.builtAt ?? null,
      signers,
      files: dossier.files.map(({ path: name, bytes }) => ({ path: name, bytes })),
      results,
    };
  } finally {
    await dossier.close();
  }
}

function resultOf(name: string, json: string, shown: ReadonlySet<string>): DossierPreview['results'][number] {
  const decoded = decodeResult(json);
  if ('fault' in decoded) return { name, operation: null, inputs: [], fields: [] };
  const { answer, provenance } = decoded.result;
  const { operation, request, inputs } = provenance;
  const fields = readableFields({ ...answer, request }, (path) => shown.has(path));
  return { name, operation, inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })), fields };
}

function shownPaths(json: string): ReadonlySet<string> {
  try {
    const texts = JSON.parse(json) as string[];
    return new Set(texts.map((one) => readDisclosure(one)?.path ?? ''));
  } catch {
    return new Set();
  }
}

async function text({ read }: StoredFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of read()) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
