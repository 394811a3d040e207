/** What browsers and programs call themselves, the telling name before those that all of them say. */
const PROGRAMS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['HeadlessChrome', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser in a few words; what is not known says its own name. */
export function browserName(agent: string): string {
  const program = PROGRAMS.flatMap(([said, name]) => {
    const version = new RegExp(`\\b${said}/(\\d+)`).exec(agent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  }).at(0);
  if (program === undefined) return agent.split(' ')[0];
  const system = SYSTEMS.find(([said]) => agent.includes(said))?.[1];
  return system === undefined ? program : `${program} · ${system}`;
}
