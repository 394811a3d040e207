import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';

/** Bytes of a text in an encoding of one byte a letter. */
function oldBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter)!);
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, at) => bytes.setUint16(2 * at, text.charCodeAt(at), littleEndian));
  return new Uint8Array(bytes.buffer);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('text arrives in whatever encoding it was saved', () => {
  const persian = 'id,name\nteh,تهران\nisf,اصفهان\n';
  const cases: readonly (readonly [string, Uint8Array, string, string, readonly string[]])[] = [
    ['UTF-8', utf8(persian), persian, 'utf-8', []],
    ['UTF-8 with a mark', utf8(`\uFEFF${persian}`), persian, 'utf-8', []],
    ['UTF-16 with a mark', utf16(`\uFEFF${persian}`, true), persian, 'utf-16le', []],
    ['UTF-16, other end first', utf16(`\uFEFF${persian}`, false), persian, 'utf-16be', []],
    ['UTF-16 without a mark', utf16(persian, true), persian, 'utf-16le', []],
    [
      'Excel in Persian',
      oldBytes(persian, 'windows-1256'),
      persian,
      'windows-1256',
      ['text.encoding-guessed'],
    ],
    [
      'Excel in Russian',
      oldBytes('id,имя\nekb,ЕКАТЕРИНБУРГ\nspb,Санкт-Петербург\n', 'windows-1251'),
      'id,имя\nekb,ЕКАТЕРИНБУРГ\nspb,Санкт-Петербург\n',
      'windows-1251',
      ['text.encoding-guessed'],
    ],
    [
      'Excel in French',
      oldBytes('id,nom\nnim,Nîmes\nevr,Évry\n', 'windows-1252'),
      'id,nom\nnim,Nîmes\nevr,Évry\n',
      'windows-1252',
      ['text.encoding-guessed'],
    ],
    [
      'XML that says so',
      oldBytes('<?xml version="1.0" encoding="windows-1256"?><a>قم</a>', 'windows-1256'),
      '<?xml version="1.0" encoding="windows-1256"?><a>قم</a>',
      'windows-1256',
      [],
    ],
    [
      'Latin-1 that says so',
      oldBytes("<?xml version='1.0' encoding='ISO-8859-1'?><a>Zürich</a>", 'windows-1252'),
      "<?xml version='1.0' encoding='ISO-8859-1'?><a>Zürich</a>",
      'windows-1252',
      [],
    ],
    [
      'UTF-8 under an old declaration',
      utf8('<?xml version="1.0" encoding="windows-1256"?><a>قم</a>'),
      '<?xml version="1.0" encoding="windows-1256"?><a>قم</a>',
      'utf-8',
      [],
    ],
    ['nothing', new Uint8Array(0), '', 'utf-8', []],
  ];
  for (const [what, bytes, text, encoding, codes] of cases) {
    const decoded = decodeText(bytes);
    assert.deepEqual([decoded.text, decoded.encoding], [text, encoding], what);
    assert.deepEqual(
      decoded.findings.map(({ code }) => code),
      codes,
      what,
    );
  }
});

test('what is not text, in an unknown encoding, or damaged is said', () => {
  const codes = (bytes: Uint8Array): string[] => decodeText(bytes).findings.map(({ code }) => code);
  assert.deepEqual(codes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0, 0, 0)), ['text.binary']);
  assert.deepEqual(codes(oldBytes('<?xml version="1.0" encoding="x-nobody"?><a>é</a>', 'windows-1252')), [
    'text.unknown-encoding',
  ]);
  const torn = Uint8Array.of(...utf8('a,تهران و قم\n'), 0xd8);
  assert.deepEqual(codes(torn), ['text.broken-utf8']);
  assert.equal(decodeText(torn).text, 'a,تهران و قم\n\uFFFD');
});

test('arbitrary bytes never throw, and UTF-8 is always read as itself', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      assert.equal(decodeText(utf8(text)).text, text);
    }),
  );
});
