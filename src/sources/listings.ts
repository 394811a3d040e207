/** File and folder names that a directory index of a web server links to, in its order. */
export function namesInListing(html: string): string[] {
  const links = [...html.matchAll(/href\s*=\s*["']?([^"'\s>]+)/gi)].map((match) => match[1]);
  const names = links
    .filter((link) => !/^[?#/]|^\.\.|:/.test(link))
    .map((link) => decoded(link).replace(/^\.\//, ''));
  return [...new Set(names)].filter((name) => /^[^/]+\/?$/.test(name));
}

/** Paths in CAIDA's log of prefix tables: sequence number, time and path, between tabs; comments begin with `#`. */
export function pathsInPrefixLog(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.trim().split(/\s+/).slice(2, 3));
}

/** ISO date of the eight digits that names of archived files carry. */
export function isoDate(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** The MD5 in a checksum file, whichever tool wrote it; undefined if there is none. */
export function md5In(text: string): string | undefined {
  return /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/i.exec(text)?.[0].toLowerCase();
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
