import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findingAnswer } from '../../answers/finding-answer.ts';
import type { Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import {
  decodeAsked,
  encodeAsked,
  isSettled,
  namesBehind,
  type AskedName,
} from '../../formats/services/asked-lines.ts';
import { nameList } from '../../formats/services/name-list.ts';
import { servicesCollectRequest, type ServicesCollectRequest } from '../../schemas/requests/services.ts';
import type { ServicesCollected } from '../../schemas/services-collected.ts';
import { openAppended } from '../../sources/appended-file.ts';
import { ASKED_TYPES, ownResolver, type AskedResolver } from '../../sources/ask-resolver.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import { shownCertificate } from '../../sources/shown-certificate.ts';
import { writeFileWhole, writeRefusal } from '../../sources/write-file.ts';
import { readPackedText } from '../files/read-text.ts';
import type { House } from '../operation.ts';
import { optionOf } from '../option-of.ts';

const ANSWERS = 'answers.jsonl';
const CERTIFICATES = 'certificates.pem';
const NEXT = 'next.txt';
/** At most one name a second. */
const PACE_MS = 1000;

/** What would be asked, before anything is. */
export interface CollectPlan {
  readonly request: ServicesCollectRequest;
  /** Names of the list. */
  readonly names: readonly string[];
  /** Of these, without an answer so far. */
  readonly open: readonly string[];
  /** All that has been asked into this folder. */
  readonly earlier: readonly Pick<AskedName, 'name' | 'status' | 'records'>[];
  /** Octets of whole lines among the answers that are there. */
  readonly sound: number;
  readonly resolver: AskedResolver;
  readonly findings: readonly Finding[];
}

/**
 * Reads the list, and what an earlier run has asked.
 *
 * @throws Refusal for a list without names, an address of a resolver that is none, and answers in the folder that are not ours
 */
export async function collectPlan(
  request: ServicesCollectRequest,
  locate: House['locate'],
): Promise<CollectPlan> {
  const { list, out, resolver: servers, certificates } = request;
  const { text, findings: decoding } = await readPackedText(locate(list));
  const { names, findings } = nameList(text);
  if (names.length === 0)
    throw new Refusal('bad-data', 'services.collect-no-names', { file: list, example: 'www.example.org' }, [
      ...decoding,
      ...findings,
    ]);
  const { lines, sound } = await earlierAnswers(join(out, ANSWERS));
  const settled = new Set(lines.flatMap((line) => (isSettled(line, certificates) ? [line.name] : [])));
  return {
    request,
    names,
    open: names.filter((name) => !settled.has(name)),
    earlier: lines,
    sound,
    resolver: resolverOf(servers),
    findings: [...decoding, ...findings],
  };
}

/** What a sentence says of a plan. */
export function planFacts({ request, open, resolver }: CollectPlan) {
  return {
    names: open.length,
    questions: open.length * ASKED_TYPES.length,
    resolver: resolver.servers.join(', '),
    handshakes: request.certificates ? open.length : 0,
    minutes: Math.ceil((open.length * PACE_MS) / 60_000),
    first: open.slice(0, 5).join(', '),
    types: ASKED_TYPES.join(', '),
    option: optionOf(servicesCollectRequest, 'yes'),
  };
}

function resolverOf(servers: readonly string[] | undefined): AskedResolver {
  try {
    return ownResolver(servers);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal('usage', 'services.collect-resolver', {
      text: servers!.join(', '),
      option: optionOf(servicesCollectRequest, 'resolver'),
      example: '192.0.2.53',
    });
  }
}

interface Earlier {
  readonly lines: readonly Pick<AskedName, 'name' | 'status' | 'records' | 'handshake'>[];
  readonly sound: number;
}

/** Answers that are there already; what a run that was killed left of a last line is not counted. */
async function earlierAnswers(path: string): Promise<Earlier> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw writeRefusal(error, path, optionOf(servicesCollectRequest, 'out'));
  });
  if (bytes === undefined) return { lines: [], sound: 0 };
  const sound = bytes.lastIndexOf(10) + 1;
  const written = bytes.toString('utf8', 0, sound).split('\n').slice(0, -1);
  const lines = written.map((line, at) => {
    const asked = decodeAsked(line);
    if (asked === undefined)
      throw new Refusal('bad-data', 'services.collect-not-ours', {
        file: path,
        line: at + 1,
        command: 'muruna services collect',
      });
    return asked;
  });
  return { lines, sound };
}

/** What the world gives to a collection; tests put their own in its place. */
export interface CollectMeans {
  readonly now: () => Date;
  readonly paceMs: number;
  readonly tlsPort: number;
}

const MEANS: CollectMeans = { now: () => new Date(), paceMs: PACE_MS, tlsPort: 443 };

/**
 * Asks what a plan says, one name after the other, and writes each as it comes: what was asked stays when the work is cancelled, and is not
 * asked again. Nothing else is asked.
 *
 * @throws Refusal for a place that cannot be written, and the reason of an aborted signal
 */
export async function collectServices(
  plan: CollectPlan,
  { signal, progress }: Work = {},
  means: Partial<CollectMeans> = {},
): Promise<ServicesCollected> {
  const { now, paceMs, tlsPort } = { ...MEANS, ...means };
  const { request, open, resolver } = plan;
  const { out, certificates } = request;
  const option = optionOf(servicesCollectRequest, 'out');
  const asked: AskedName[] = [];
  const stop = (): void => resolver.cancel();
  signal?.addEventListener('abort', stop);
  try {
    await makeFolder(out);
    const answers = await openAppended(join(out, ANSWERS), plan.sound);
    const shown = certificates ? await openAppended(join(out, CERTIFICATES)) : undefined;
    try {
      for (const [done, name] of open.entries()) {
        const began = now().getTime();
        progress?.('services.collect.progress', done, open.length);
        const one = await askName(name, began);
        await answers.append(encodeAsked(one));
        asked.push(one);
        refuseSilence(asked, open.length, resolver);
        if (done + 1 < open.length)
          await delay(Math.max(0, began + paceMs - now().getTime()), undefined, signal && { signal });
      }
    } finally {
      await answers.close();
      await shown?.close();
    }

    async function askName(name: string, began: number): Promise<AskedName> {
      const { status, records, addresses } = await resolver.ask(name);
      signal?.throwIfAborted();
      const said = {
        name,
        status,
        records,
        at: new Date(began).toISOString(),
        resolver: resolver.servers.join(' '),
      };
      if (shown === undefined) return { ...said, handshake: undefined };
      const [address] = addresses;
      const der =
        address === undefined ? undefined : await shownCertificate(name, address, { port: tlsPort, signal });
      signal?.throwIfAborted();
      if (der !== undefined) await shown.append(pemOf(name, der));
      return { ...said, handshake: der === undefined ? 'none' : 'shown' };
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Refusal) throw error;
    throw writeRefusal(error, out, option);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  const next = namesBehind([...plan.earlier, ...asked]);
  await writeFileWhole(join(out, NEXT), next.map((name) => `${name}\n`).join(''), option);
  return {
    folder: out,
    list: request.list,
    files: [ANSWERS, ...(certificates ? [CERTIFICATES] : []), NEXT],
    names: plan.names.length,
    asked: asked.length,
    earlier: plan.names.length - open.length,
    records: asked.reduce((sum, { records }) => sum + records.length, 0),
    absent: asked.filter(({ status }) => status === 'NXDOMAIN').length,
    unanswered: asked.filter(({ status }) => status !== 'NXDOMAIN' && status !== 'NOERROR').length,
    certificates: certificates ? asked.filter(({ handshake }) => handshake === 'shown').length : null,
    next: next.length,
    findings: plan.findings.map((finding) => findingAnswer(finding)),
  };
}

/** Of so many names without one answer the resolver is silent; it would be for the others too, each for as long. */
const SILENT_NAMES = 3;

/** What was asked in vain stays in the file and is asked again in the next run. */
function refuseSilence(asked: readonly AskedName[], all: number, { servers }: AskedResolver): void {
  if (asked.length < Math.min(SILENT_NAMES, all) || asked.some(({ status }) => status !== 'late')) return;
  throw new Refusal('network', 'services.collect-silent', {
    resolver: servers.join(', '),
    names: asked.length,
    option: optionOf(servicesCollectRequest, 'resolver'),
  });
}

function pemOf(name: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `# ${name}\n-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
