import { readFile } from 'node:fs/promises';
import { Refusal } from '../../core/refusal.ts';
import { bgpalerterPost } from '../../exchange/bgpalerter/bgpalerter-post.ts';
import { watchLiveRequest } from '../../schemas/requests/watch.ts';
import { watchLiveSchema } from '../../schemas/watch-record-answer.ts';
import { listenForBgp } from '../../sources/watch/bgp-speaker.ts';
import { listenForBmp } from '../../sources/watch/bmp-listener.ts';
import { listenAt } from '../../sources/watch/listen.ts';
import { followRisLive } from '../../sources/watch/ris-live.ts';
import { followRtr } from '../../sources/watch/rtr-client.ts';
import { operation } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { askedWatch } from './asked-watch.ts';
import { followSignals } from './follow-signals.ts';
import { revisionsIn } from './incident-book.ts';
import { watchLive, type OpenSource } from './live.ts';
import { openProjection, postgresQueries } from './projection.ts';
import { openSyslog } from './syslog.ts';
import { openWebhook } from './webhook.ts';

/** Watches what routers and collectors say, until it is stopped. */
export const watchLiveOperation = operation({
  id: 'watch.live',
  kind: 'write',
  request: watchLiveRequest,
  answer: watchLiveSchema,
  async run(request, house, work) {
    const { journal, risLive, bmp, bgp, bgpAs, rtr, signals, allow, webhook, webhookKey, syslog, seconds } =
      request;
    const { webhookTemplate, to } = request;
    const { keepDays, keepGb, snapshot } = request;
    const sources: OpenSource[] = [
      ...risLive.map((url): OpenSource => (sink, signal) => {
        void followRisLive(url, sink, signal);
        return Promise.resolve(undefined);
      }),
      ...bmp.map(
        (at): OpenSource =>
          (sink) =>
            listenForBmp(listenAt(at, allow), sink),
      ),
      ...bgp.map(
        (at): OpenSource =>
          (sink) =>
            listenForBgp(listenAt(at, allow), bgpAs, sink),
      ),
      ...signals.map((name): OpenSource => {
        const file = { name, place: house.locate(name) };
        return (sink, _signal, run) => followSignals(file, sink, run);
      }),
    ];
    const caches = rtr.map((text): OpenSource => {
      const at = listenAt(text, []);
      return (sink, signal) => {
        void followRtr(at, sink, signal);
        return Promise.resolve(undefined);
      };
    });
    const option = (name: keyof typeof watchLiveRequest.shape): string => optionOf(watchLiveRequest, name);
    if (sources.length === 0)
      throw new Refusal('usage', 'watch.live.no-source', {
        ris: option('risLive'),
        bmp: option('bmp'),
        bgp: option('bgp'),
        signals: option('signals'),
      });
    if (webhook !== undefined && webhookKey === undefined)
      throw new Refusal('usage', 'watch.live.no-key', { option: option('webhookKey') });
    const key = webhookKey === undefined ? '' : (await readFile(webhookKey, 'utf8')).trim();
    if (to !== undefined && new URL(to).password !== '')
      throw new Refusal('usage', 'watch.live.password', { option: option('to'), variable: 'PGPASSWORD' });
    const template = webhookTemplate === undefined ? undefined : await readFile(webhookTemplate, 'utf8');
    return watchLive(
      await house.openSnapshot(snapshot),
      {
        folder: { name: journal, place: house.destination(journal) },
        given: await askedWatch(request, house),
        sources: [...sources, ...caches],
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
          ...(to === undefined
            ? []
            : [openProjection(postgresQueries(to), journal, await revisionsIn(house.destination(journal)))]),
          ...(syslog === undefined ? [] : [openSyslog(syslog)]),
        ],
        seconds,
        keeping: { retention: { days: keepDays, bytes: keepGb && keepGb * 1e9 } },
      },
      work,
    );
  },
});
