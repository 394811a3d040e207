import type { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { bgpalerterPost } from '../../exchange/bgpalerter/bgpalerter-post.ts';
import { watchLiveRequest } from '../../schemas/requests/watch.ts';
import { watchLiveSchema } from '../../schemas/watch-record-answer.ts';
import { isStreamAddress } from '../../sources/nats/stream-address.ts';
import { listenForBgp } from '../../sources/watch/bgp-speaker.ts';
import { listenForBmp } from '../../sources/watch/bmp-listener.ts';
import { listenAt } from '../../sources/watch/listen.ts';
import { followRisLive } from '../../sources/watch/ris-live.ts';
import { followRtr } from '../../sources/watch/rtr-client.ts';
import { readNamedBytes } from '../files/read-named-bytes.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { askedWatch } from './asked-watch.ts';
import { followSignals } from './follow-signals.ts';
import type { OpenCollected } from './collect.ts';
import { watchLive, type OpenSource } from './live.ts';
import { openProjection, postgresQueries } from './projection.ts';
import type { OpenJournalStream } from './stream-intake.ts';
import { namedStream, refuseDetection, refuseOthers } from './stream-request.ts';
import { openSyslog } from './syslog.ts';
import { openWebhook } from './webhook.ts';

/** Watches what routers and collectors say, until it is stopped. */
export const watchLiveOperation = operation({
  id: 'watch.live',
  kind: 'write',
  request: watchLiveRequest,
  answer: watchLiveSchema,
  async run(request, house, work) {
    const { journal, rtr, signals, from, webhook, webhookKey, webhookTemplate, syslog, to, seconds } =
      request;
    const { keepDays, keepGb, snapshot } = request;
    const heard = heardSources(request);
    if (isStreamAddress(journal)) {
      refuseDetection(request);
      if (heard.length === 0) refuseNoSource();
      const { collectLive } = await import('./collect.ts');
      const address = namedStream(journal, 'journal');
      return collectLive({ name: journal, address, sources: [...heard, ...caches(rtr)], seconds }, work);
    }
    if (from !== undefined) refuseOthers(request);
    const sources: OpenSource[] = [
      ...heard,
      ...signals.map((name): OpenSource => {
        const file = { name, place: house.locate(name) };
        return (sink, _signal, run) => followSignals(file, sink, run);
      }),
    ];
    const option = (name: keyof typeof watchLiveRequest.shape): string => optionOf(watchLiveRequest, name);
    if (sources.length === 0 && from === undefined) refuseNoSource();
    if (webhook !== undefined && webhookKey === undefined)
      throw new Refusal('usage', 'watch.live.no-key', { option: option('webhookKey') });
    const key =
      webhookKey === undefined ? '' : (await readNamedBytes(webhookKey, webhookKey)).toString('utf8').trim();
    if (to !== undefined && new URL(to).password !== '')
      throw new Refusal('usage', 'watch.live.password', { option: option('to'), variable: 'PGPASSWORD' });
    const template =
      webhookTemplate === undefined
        ? undefined
        : (await readNamedBytes(webhookTemplate, webhookTemplate)).toString('utf8');
    return watchLive(
      await house.openSnapshot(snapshot),
      {
        folder: { name: journal, place: house.destination(journal) },
        given: await askedWatch(request, house),
        sources: [...sources, ...caches(rtr)],
        ...(from !== undefined && { stream: await openStream(from) }),
        outlets: [
          ...(webhook === undefined
            ? []
            : [
                openWebhook(
                  webhook,
                  key,
                  template === undefined ? {} : { bodyOf: (one) => bgpalerterPost(template, one) },
                ),
              ]),
          ...(to === undefined ? [] : [openProjection(postgresQueries(to), journal)]),
          ...(syslog === undefined ? [] : [openSyslog(syslog)]),
        ],
        seconds,
        keeping: { retention: { days: keepDays, bytes: keepGb && keepGb * 1e9 } },
      },
      work,
    );
  },
});

type LiveRequest = z.infer<typeof watchLiveRequest>;

/** What says messages of its own, apart from files. */
function heardSources({ risLive, bmp, bgp, bgpAs, allow }: LiveRequest): OpenCollected[] {
  return [
    ...risLive.map((url): OpenCollected => (sink, signal) => {
      void followRisLive(url, sink, signal);
      return Promise.resolve(undefined);
    }),
    ...bmp.map(
      (at): OpenCollected =>
        (sink) =>
          listenForBmp(listenAt(at, allow), sink),
    ),
    ...bgp.map(
      (at): OpenCollected =>
        (sink) =>
          listenForBgp(listenAt(at, allow), bgpAs, sink),
    ),
  ];
}

/** RPKI caches, which are heard beside others. */
function caches(rtr: readonly string[]): OpenCollected[] {
  return rtr.map((text): OpenCollected => {
    const at = listenAt(text, []);
    return (sink, signal) => {
      void followRtr(at, sink, signal);
      return Promise.resolve(undefined);
    };
  });
}

function refuseNoSource(): never {
  throw new Refusal('usage', 'watch.live.no-source', {
    ris: optionOf(watchLiveRequest, 'risLive'),
    bmp: optionOf(watchLiveRequest, 'bmp'),
    bgp: optionOf(watchLiveRequest, 'bgp'),
    signals: optionOf(watchLiveRequest, 'signals'),
  });
}

async function openStream(from: string): Promise<OpenJournalStream> {
  const address = namedStream(from, 'from');
  const { openStreamReader } = await import('../../sources/nats/read-stream.ts');
  return (place) => openStreamReader(address, place);
}
