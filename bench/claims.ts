/** One figure of docs/performance.md: what is claimed, what is wanted, and which bench measures it. */
export interface Claim {
  /** Its bench and a word: `routing.one`. */
  readonly id: `${string}.${string}`;
  readonly claim: string;
  /** Of the figure; `cpu s` and `cpu ms` are processor time, which other work on the machine disturbs less. */
  readonly unit: 's' | 'ms' | 'cpu s' | 'cpu ms' | 'MB' | '%';
  readonly goal?: Goal;
}

/** An upper bound in the unit of the figure, or so many times as fast as the peer. */
export type Goal = { readonly atMost: number } | { readonly timesThePeer: number };

const atMost = (bound: number): Goal => ({ atMost: bound });

/** In the order of the page; the Internet is CAIDA's of 2025-09-01 (78,643 networks, 570,696 links) unless said otherwise. */
export const CLAIMS: readonly Claim[] = [
  { id: 'command.version', claim: '`muruna --version`', unit: 's', goal: atMost(0.1) },
  { id: 'command.help', claim: '`muruna --help`', unit: 's', goal: atMost(0.1) },
  { id: 'command.assess', claim: '`assess IR --no-ranks`', unit: 's', goal: atMost(1) },
  {
    id: 'command.rank',
    claim: '`rank leading-gateway`',
    unit: 's',
    goal: atMost(25),
  },
  {
    id: 'command.losses',
    claim: '`stress IR --networks 49666 --samples 0`',
    unit: 's',
    goal: atMost(1),
  },
  { id: 'command.stress', claim: '`stress IR --networks 49666`', unit: 's', goal: atMost(2.5) },
  { id: 'command.worst', claim: '`worst IR -k 3`', unit: 's', goal: atMost(3) },
  { id: 'command.worst-domestic', claim: '`worst IR -k 3 --loss domestic`', unit: 's', goal: atMost(4) },
  { id: 'command.brief', claim: '`brief IR AZ`', unit: 's', goal: atMost(3) },
  { id: 'command.brief-large', claim: '`brief DE US`', unit: 's', goal: atMost(10) },
  {
    id: 'command.partners',
    claim: '`brief IR --all-partners` (236)',
    unit: 's',
    goal: atMost(300),
  },
  { id: 'command.routes', claim: '`routes --all`: 6.18·10⁹ routes', unit: 's', goal: atMost(1.2) },
  {
    id: 'mrt.text',
    claim: '503,590 entries as `bgpdump -m` writes them',
    unit: 'cpu s',
    goal: { timesThePeer: 4 },
  },
  {
    id: 'mrt.columns',
    claim: 'as typed columns',
    unit: 'cpu s',
    goal: { timesThePeer: 10 },
  },
  {
    id: 'watch.table',
    claim: 'a million routes of thirty feeds, with visibility',
    unit: 'cpu s',
    goal: atMost(2),
  },
  {
    id: 'watch.updates',
    claim: 'a million updates (RRC24, 2020) through all detectors',
    unit: 'cpu s',
    goal: atMost(4),
  },
  {
    id: 'watch.memory',
    claim: 'memory: thirty feeds, a million prefixes, from a tenth',
    unit: 'MB',
    goal: atMost(1500),
  },
  {
    id: 'watch.fall',
    claim: 'a session of a million routes falls, from a tenth',
    unit: 'cpu ms',
    goal: atMost(200),
  },
  {
    id: 'watch.day',
    claim: 'a day of RRC24 (2020), 1,500 times real time, from half an hour',
    unit: 'cpu s',
    goal: atMost(57.6),
  },
  {
    id: 'watch.checkpoint',
    claim: 'checkpoint of thirty feeds, from a tenth',
    unit: 'cpu s',
    goal: atMost(3),
  },
  {
    id: 'watch.hold',
    claim: 'of which at once, while nothing else is done',
    unit: 'cpu ms',
    goal: atMost(200),
  },
  {
    id: 'watch.resume',
    claim: 'going on from it',
    unit: 'cpu s',
    goal: atMost(10),
  },
  {
    id: 'feed.memory',
    claim: 'memory: one full feed of a million prefixes',
    unit: 'MB',
    goal: atMost(100),
  },
  {
    id: 'live.cpu',
    claim: '30,000 messages a second: of one core',
    unit: '%',
    goal: atMost(50),
  },
  {
    id: 'live.wait',
    claim: 'wait of a message, 99th percentile',
    unit: 'ms',
    goal: atMost(500),
  },
  {
    id: 'live.memory',
    claim: 'memory more at the end than with full tables',
    unit: 'MB',
    goal: atMost(50),
  },
  {
    id: 'compression.one',
    claim: 'bzip2, 32.6 MB, one thread',
    unit: 'cpu s',
    goal: { timesThePeer: 1 / 1.2 },
  },
  {
    id: 'compression.all',
    claim: 'all threads',
    unit: 's',
    goal: { timesThePeer: 1 / 1.2 },
  },
  {
    id: 'table.build',
    claim: 'snapshot of a million prefixes, thirty peers, bzip2',
    unit: 's',
    goal: atMost(90),
  },
  { id: 'table.memory', claim: 'its memory', unit: 'MB', goal: atMost(2000) },
  { id: 'snapshot.open', claim: 'opening the Internet', unit: 'cpu ms', goal: atMost(150) },
  { id: 'snapshot.bundled', claim: 'the bundled snapshot', unit: 'MB', goal: atMost(3) },
  { id: 'routing.memory', claim: 'memory while counting all routes', unit: 'MB', goal: atMost(300) },
  { id: 'routing.one', claim: 'routes to one destination', unit: 'cpu ms', goal: atMost(1) },
  { id: 'routing.kernel', claim: 'one of 64 destinations in the kernel', unit: 'cpu ms' },
  {
    id: 'hegemony.all',
    claim: 'flows of every country, sampled',
    unit: 'cpu s',
    goal: atMost(30),
  },
  { id: 'inference.infer', claim: 'relationships from 68,031 paths', unit: 'cpu ms' },
  {
    id: 'services.holds',
    claim: 'a million names in 64 scenarios',
    unit: 'cpu s',
    goal: atMost(0.4),
  },
  { id: 'services.order', claim: 'needs put in order, once', unit: 'cpu s' },
  { id: 'services.deaths', claim: 'hours of death', unit: 'cpu s' },
  {
    id: 'services.who',
    claim: 'who: everybody that 363 sites of Venezuela depend on, bundled snapshot',
    unit: 'cpu s',
    goal: atMost(5),
  },
  {
    id: 'exchange.ledger',
    claim: 'a ledger of 10,000 lines read and verified',
    unit: 'cpu s',
    goal: atMost(1),
  },
  { id: 'country.cached', claim: 'all countries, from the cache', unit: 'cpu s', goal: atMost(1) },
  {
    id: 'series.first',
    claim: '40 countries, six years',
    unit: 's',
    goal: atMost(180),
  },
  { id: 'series.kept', claim: 'asked again', unit: 's', goal: atMost(1) },
  {
    id: 'stress.losses',
    claim: 'losses of Iran’s largest network',
    unit: 'cpu ms',
    goal: atMost(50),
  },
  {
    id: 'stress.isolation',
    claim: 'losses, United States cut off',
    unit: 'cpu ms',
    goal: atMost(50),
  },
  {
    id: 'stress.everything',
    claim: 'losses, routes, flows of AS49666, asked again',
    unit: 'cpu ms',
    goal: atMost(200),
  },
  {
    id: 'stress.draws',
    claim: '10,000 draws of half of Iran’s gateways (100 measured)',
    unit: 'cpu s',
    goal: atMost(120),
  },
  { id: 'worst.three', claim: 'worst three networks of Iran, proven', unit: 'cpu s', goal: atMost(5) },
  { id: 'worst.five', claim: 'worst five networks of Russia, proven', unit: 'cpu s', goal: atMost(60) },
  {
    id: 'worst.suppliers',
    claim: 'gap of Iran’s worst suppliers after a minute',
    unit: '%',
    goal: atMost(1),
  },
  { id: 'worst.every', claim: 'worst two networks of every country', unit: 'cpu s', goal: atMost(300) },
  {
    id: 'restoration.gap',
    claim: 'largest gap after a minute, ten seeds of 200 repairs',
    unit: '%',
    goal: atMost(4),
  },
  { id: 'restoration.first', claim: 'slowest first plan', unit: 'ms', goal: atMost(1000) },
  { id: 'restoration.large', claim: 'plan of 2,000 repairs', unit: 's', goal: atMost(10) },
  { id: 'restoration.memory', claim: 'memory', unit: 'MB', goal: atMost(1000) },
  { id: 'exact.program', claim: '10 repairs, 2 crews, solved exactly', unit: 's' },
  { id: 'brief.project', claim: 'effect of one joint project', unit: 'cpu ms' },
  { id: 'report.pdf', claim: 'report as PDF in five languages', unit: 'cpu s', goal: atMost(10) },
  { id: 'dossier.build', claim: 'memory to pack 500 MB', unit: 'MB', goal: atMost(300) },
  { id: 'dossier.verify', claim: 'memory to verify it', unit: 'MB', goal: atMost(300) },
  { id: 'explore.page', claim: 'the explorer’s page', unit: 'MB', goal: atMost(8) },
  { id: 'explore.opening', claim: 'opening to first diagram', unit: 's' },
  { id: 'explore.losses', claim: 'click on a network to its losses', unit: 'ms', goal: atMost(100) },
  {
    id: 'what-if.losses',
    claim: 'losses of Iran’s 20 largest networks, median',
    unit: 'cpu ms',
    goal: atMost(100),
  },
  {
    id: 'what-if.routes',
    claim: 'routes of the diagram, not looked at ahead',
    unit: 'cpu ms',
    goal: atMost(100),
  },
  { id: 'what-if.drawing', claim: 'its layout and drawing', unit: 'cpu ms' },
  {
    id: 'workbench.reads',
    claim: '99 of 100 reads: 200 readers, 20 analysts',
    unit: 'ms',
    goal: atMost(150),
  },
  { id: 'workbench.read', claim: 'answering thread, per read', unit: 'cpu ms', goal: atMost(2) },
  { id: 'workbench.question', claim: 'per question', unit: 'cpu ms' },
  { id: 'workbench.first', claim: 'server ready first', unit: 's', goal: atMost(6) },
  { id: 'workbench.again', claim: 'ready again', unit: 's', goal: atMost(2) },
  { id: 'workbench.memory', claim: 'memory', unit: 'MB', goal: atMost(1000) },
  {
    id: 'first-view.home',
    claim: 'first page in a browser just started',
    unit: 's',
    goal: atMost(2),
  },
  { id: 'first-view.country', claim: 'figures of Iran there, kept', unit: 's' },
];
