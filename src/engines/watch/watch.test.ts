import assert from 'node:assert/strict';
import { test } from 'node:test';
import { USUAL_SETTINGS } from './settings.ts';
import { createWatch } from './watch.ts';
import type { Watch } from './watch-face.ts';
import type { Feed } from './feeds.ts';

function newWatch(): Watch {
  return createWatch({
    networks: [64_500],
    settings: USUAL_SETTINGS,
    keepMessage: () => 0,
    learnSeconds: 0,
    knowledge: {
      validity: undefined,
      areLinked: () => undefined,
      isSameCountry: () => undefined,
      areSiblings: () => false,
      isDeclared: () => false,
      isRouteServer: () => false,
      hasCustomers: () => false,
      sellsInCountryOf: () => false,
      relationOf: () => 0,
      confidenceOf: () => 0,
    },
  });
}

function prefixOf(watch: Watch, third: number): number {
  return watch.table.prefixes.intern(4, 24, Uint32Array.of((5 << 24) + (third << 8), 0, 0, 0));
}

/** A vantage point with a whole table of a hundred prefixes. */
function fullFeed(watch: Watch, asn: number, peer: string, session?: string): Feed {
  const feed = watch.addFeed({ collector: 'made', asn, peer, ...(session !== undefined && { session }) });
  fullTableOf(watch, feed);
  return feed;
}

function fullTableOf(watch: Watch, feed: Feed): void {
  const { asn } = feed;
  const path = watch.table.paths.intern({ length: 2, asns: Uint32Array.of(asn, 64_500), endsInSet: false });
  for (let third = 0; third < 100; third++) watch.announce(feed, prefixOf(watch, third), path, 0, true);
  watch.tableRead(feed, 0);
  watch.heard(feed);
}

/** Five of them, and what lets them be heard at every second of a stretch. */
function fiveFeeds(watch: Watch): {
  readonly feeds: readonly Feed[];
  readonly speak: (from: number, until: number) => void;
} {
  const feeds = [1, 2, 3, 4, 5].map((asn) => fullFeed(watch, asn, `192.0.2.${asn}`));
  return {
    feeds,
    speak(from, until) {
      for (let time = from; time < until; time++) {
        watch.advance(time);
        for (const feed of feeds) watch.heard(feed);
      }
    },
  };
}

test('half a year of sessions that come and go is counted, and the last of it kept', () => {
  const watch = newWatch();
  const day = 86_400;
  watch.advance(0);
  const feed = fullFeed(watch, 1, '192.0.2.1');
  const times: number[] = [];
  for (let at = 1; at <= 150; at++)
    for (let minute = 0; minute < 20; minute++) {
      const time = at * 1.2 * day + 60 * minute;
      watch.advance(time);
      watch.session(feed, minute % 2 === 1);
      if (minute % 2 === 0) times.push(time);
      else fullTableOf(watch, feed);
    }
  const isBlind = watch.feedEvents.filter(({ kind }) => kind === 'blind');
  assert.ok(watch.feedEventsTotal() > 2000);
  assert.ok(watch.feedEvents.length >= 1000 && watch.feedEvents.length <= 2000);
  assert.deepEqual(
    isBlind.slice(-200).map(({ time }) => time),
    times.slice(-200),
  );
  assert.deepEqual(watch.save().feedEvents.kept, watch.feedEvents);
});

test('several tables of one session have one vote', () => {
  const watch = newWatch();
  watch.advance(0);
  for (const rib of ['in-pre', 'in-post', 'loc']) fullFeed(watch, 1, `192.0.2.1 ${rib}`, 'one session');
  fullFeed(watch, 2, '192.0.2.2');
  watch.advance(1);
  assert.equal(watch.votes.votersOf(0).length, 2);
  assert.equal(watch.canTell(0), false);
  fullFeed(watch, 3, '192.0.2.3');
  watch.advance(2);
  assert.equal(watch.votes.votersOf(0).length, 3);
  assert.equal(watch.canTell(0), true);
});

test('when the table of a session that votes falls, another one of it votes', () => {
  const watch = newWatch();
  watch.advance(0);
  const [first, second] = ['in-pre', 'in-post'].map((rib) =>
    fullFeed(watch, 1, `192.0.2.1 ${rib}`, 'one session'),
  );
  fullFeed(watch, 2, '192.0.2.2');
  fullFeed(watch, 3, '192.0.2.3');
  watch.advance(1);
  assert.deepEqual(
    [first, second].map(({ view }) => watch.votes.isVoter(view, 0)),
    [true, false],
  );
  watch.session(first, false);
  watch.advance(2);
  assert.deepEqual(
    [first, second].map(({ view }) => watch.votes.isVoter(view, 0)),
    [false, true],
  );
  assert.equal(watch.canTell(0), true);
});

test('a vantage point that alone still carries what the others withdrew is stale, and has no vote', () => {
  const watch = newWatch();
  watch.advance(0);
  const { feeds, speak } = fiveFeeds(watch);
  speak(1, 60);
  for (const feed of feeds.slice(1))
    for (let third = 0; third < 25; third++) watch.withdraw(feed, prefixOf(watch, third));
  speak(60, 480);
  assert.equal(feeds[0].state, 'stale');
  assert.equal(feeds[0].lonely, 25);
  assert.equal(watch.votes.isVoter(feeds[0].view, 0), false);
  for (let third = 0; third < 25; third++) watch.withdraw(feeds[0], prefixOf(watch, third));
  speak(480, 600);
  assert.equal(feeds[0].state, 'healthy');
});

test('a vantage point that loses a part of its table alone has shrunk; if all lose it, none has', () => {
  for (const losers of [1, 5]) {
    const watch = newWatch();
    watch.advance(0);
    const { feeds, speak } = fiveFeeds(watch);
    speak(1, 180);
    for (const feed of feeds.slice(0, losers))
      for (let third = 0; third < 15; third++) watch.withdraw(feed, prefixOf(watch, third));
    speak(180, 300);
    assert.deepEqual(
      feeds.map(({ state }) => state),
      ['shrunk', 'healthy', 'healthy', 'healthy', 'healthy'].map((state) =>
        losers === 1 ? state : 'healthy',
      ),
    );
  }
});

test('a table that stops growing after its session came up has come whole', () => {
  const watch = newWatch();
  watch.advance(0);
  const feed = watch.addFeed({ collector: 'made', asn: 1, peer: '192.0.2.1' });
  watch.session(feed, true);
  const path = watch.table.paths.intern({ length: 2, asns: Uint32Array.of(1, 64_500), endsInSet: false });
  for (let time = 1; time <= 200; time++) {
    watch.advance(time);
    if (time <= 90) watch.announce(feed, prefixOf(watch, time), path, time, false);
    watch.heard(feed);
    // In the minute that ends at 120 thirty prefixes were added, in the next none.
    assert.equal(feed.isSynchronised[0], time >= 180, `second ${time}`);
  }
});

test('a session that falls leaves what the withdrawal of each of its routes leaves', () => {
  const [fallen, withdrawn] = (['fall', 'withdraw'] as const).map((how) => {
    const watch = newWatch();
    watch.advance(0);
    const feeds = [1, 2, 3].map((asn) => fullFeed(watch, asn, `192.0.2.${asn}`));
    watch.advance(2);
    const { intern } = watch.table.paths;
    for (const feed of feeds) {
      const path = intern({ length: 2, asns: Uint32Array.of(feed.asn, 99), endsInSet: false });
      for (const third of [3, 50]) watch.announce(feed, prefixOf(watch, third), path, 2, false);
    }
    watch.withdraw(feeds[1], prefixOf(watch, 3));
    watch.advance(3);
    for (const feed of feeds.slice(0, 2))
      if (how === 'fall') watch.session(feed, false);
      else for (let third = 0; third < 100; third++) watch.withdraw(feed, prefixOf(watch, third));
    return watch;
  });
  assert.deepEqual(fallen.cases.hijacks, withdrawn.cases.hijacks);
  assert.equal(fallen.changes, withdrawn.changes);
  assert.equal(fallen.table.paths.used, withdrawn.table.paths.used);
  assert.deepEqual(
    fallen.cases.hijacks[0].routes.map(({ carriers, everCarried }) => [[...carriers], everCarried.size]),
    [
      [[2], 3],
      [[2], 3],
    ],
  );
  for (let third = 0; third < 100; third++)
    assert.deepEqual(
      fallen.withdrawalsOf(prefixOf(fallen, third)),
      withdrawn.withdrawalsOf(prefixOf(withdrawn, third)),
      `prefix ${third}`,
    );
});

test('what a minority carries is not visible, whichever of the vantage points votes first', () => {
  for (const carriers of [
    [0, 1],
    [3, 4],
  ]) {
    const watch = newWatch();
    watch.advance(0);
    for (const asn of [1, 2, 3, 4, 5]) {
      const feed = fullFeed(watch, asn, `192.0.2.${asn}`);
      const path = watch.table.paths.intern({ length: 1, asns: Uint32Array.of(asn), endsInSet: false });
      if (carriers.includes(asn - 1)) watch.announce(feed, prefixOf(watch, 200), path, 0, true);
    }
    watch.advance(1);
    assert.equal(watch.votes.isVisible(prefixOf(watch, 200)), false);
    assert.equal(watch.votes.isVisible(prefixOf(watch, 1)), true);
  }
});
