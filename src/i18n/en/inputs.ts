/** Files that are read: what is wrong with them, what it weighs, and how they may be given. */
export const inputs = {
  'compression.memory':
    'Decompressing {format, literal} needs {needed, number} MB of memory; at most {allowed, number} MB are used.',
  'compression.bomb':
    'The content is more than {times, number} times as large as the file; the rest was not decompressed.',
  'file.compression-memory':
    'Decompressing {file, literal} needs {needed, number} MB of memory, and Muruna uses at most {allowed, number} MB; compress it again with a smaller window (zstd without --long).',
  'file.bomb':
    '{file, literal} decompresses to more than {times, number} times its size, which no table of routes or networks does; check where it comes from.',
  'file.too-large':
    'The content of {file, literal} is larger than {most, number} MB, the most that is read here; give a smaller file.',
  'bgp.add-path-unlabelled':
    'A list of prefixes carries path identifiers that its record does not announce; they were read as such.',
  'mrt.peer-without-as':
    '{peers, plural, one {# peer} other {# peers}} of the peer table came without an AS number, which is not known.',
} as const;
