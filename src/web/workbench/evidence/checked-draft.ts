import { unzipSync } from 'fflate';
import { parseEnvelope, parseStatement, type Statement } from '../../../exchange/dossier/statement.ts';

/** What is about to be signed, after it was held to the files it speaks of. */
export interface CheckedDraft {
  /** The statement's bytes: what a signature is over. */
  readonly payload: Uint8Array;
  readonly statement: Statement;
  /** How many files it names, each found with that content. */
  readonly files: number;
}

/** Files that stand beside the signed ones. */
const BESIDE = /^(dossier\.dsse\.json|disclosures\.json|keys\/.+)$/;

/** Holds an archive to its own statement, here and not where it was packed; undefined where a file is not what it says, or nobody speaks of it. */
export async function checkedDraft(archive: Uint8Array): Promise<CheckedDraft | undefined> {
  const files = filesOf(archive);
  const envelope = parseEnvelope(new TextDecoder().decode(files?.get('dossier.dsse.json')));
  if (!files || !envelope) return undefined;
  const payload = Uint8Array.from(atob(envelope.payload), (character) => character.charCodeAt(0));
  const statement = parseStatement(new TextDecoder().decode(payload));
  if (!statement) return undefined;
  const named = new Map(statement.subject.map(({ name, digest }) => [name, digest.sha256]));
  for (const path of files.keys()) if (!named.has(path) && !BESIDE.test(path)) return undefined;
  const sums = await Promise.all(
    [...named].map(async ([path, sum]) => (await sha256(files.get(path))) === sum),
  );
  return sums.every(Boolean) ? { payload, statement, files: named.size } : undefined;
}

/** By their paths inside the one folder of the archive. */
function filesOf(archive: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> | undefined {
  try {
    return new Map(
      Object.entries(unzipSync(archive)).map(([name, bytes]) => [
        name.slice(name.indexOf('/') + 1),
        Uint8Array.from(bytes),
      ]),
    );
  } catch {
    return undefined;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer> | undefined): Promise<string | undefined> {
  if (!bytes) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
