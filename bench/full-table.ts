// Writes a table dump as large as those of RouteViews: a million prefixes seen by thirty peers, packed with bzip2. Seeded: the same
// numbers give the same bytes. `node bench/full-table.ts FILE [PREFIXES] [PEERS]`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ByteWriter } from '../src/formats/byte-writer.ts';
import { makeInternet, type MadeInternet } from './made-internet.ts';

const SECONDS = 1_756_684_800;
const LAST_ADDRESS = 223 * 2 ** 24;

/** The table of `peers` vantage points with about `prefixes` prefixes, in the order of their addresses. */
export async function writeFullTable(path: string, prefixes: number, peers: number): Promise<void> {
  const packer = spawn('bzip2', ['-c'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const file = packer.stdout.pipe(createWriteStream(path));
  for (const chunk of dump(makeInternet(peers), prefixes))
    if (!packer.stdin.write(chunk)) await once(packer.stdin, 'drain');
  packer.stdin.end();
  await finished(file);
}

/** Records in chunks of some hundred kilobytes. */
function* dump(internet: MadeInternet, prefixes: number): Iterable<Uint8Array> {
  yield peerTable(internet);
  let address = 0x01000000;
  let out = new ByteWriter();
  for (let row = 0; row < prefixes; row++) {
    const draw = internet.random.below(100);
    const length = draw < 62 ? 24 : draw < 94 ? 20 + (draw % 4) : 16 + (draw % 4);
    const size = 2 ** (32 - length);
    address = Math.ceil(address / size) * size;
    if (address >>> 24 === 10 || address >>> 24 === 127) address += 2 ** 24;
    writePrefix(out, internet, row, address, length);
    address += size + (draw < 30 ? 512 : 0);
    if (address >= LAST_ADDRESS) throw new Error(`no room for more than ${row} prefixes`);
    if (out.length < 1 << 18) continue;
    yield out.taken();
    out = new ByteWriter();
  }
  yield out.taken();
}

function header(out: ByteWriter, subtype: number, write: () => void): void {
  out.u32(SECONDS).u16(13).u16(subtype);
  const lengthAt = out.length;
  out.u32(0);
  write();
  out.patch32(lengthAt, out.length - lengthAt - 4);
}

function peerTable({ peers }: MadeInternet): Uint8Array {
  const out = new ByteWriter();
  header(out, 1, () => {
    out.u32(0x80df3366).u16(0).u16(peers.length);
    for (const [index, asn] of peers.entries())
      out
        .u8(2)
        .u32(index + 1)
        .u32(0x0b000000 + index)
        .u32(asn);
  });
  return out.taken();
}

function writePrefix(
  out: ByteWriter,
  internet: MadeInternet,
  row: number,
  address: number,
  length: number,
): void {
  const origin = internet.originOf(row);
  header(out, 2, () => {
    out.u32(row).u8(length);
    for (let octet = 0; octet < Math.ceil(length / 8); octet++) out.u8((address >>> (24 - 8 * octet)) & 255);
    out.u16(internet.peers.length);
    for (let peer = 0; peer < internet.peers.length; peer++) {
      out.u16(peer).u32(SECONDS - ((origin * 131 + peer * 17) % 900_000));
      out.counted16(() => writeAttributes(out, internet, peer, origin, row));
    }
  });
}

/** As real tables have them: origin, path, next hop, here and there a MED, and communities that follow the way taken. */
function writeAttributes(
  out: ByteWriter,
  internet: MadeInternet,
  peer: number,
  origin: number,
  row: number,
): void {
  const path = internet.pathFrom(peer, origin, row);
  out
    .u8(0x40)
    .u8(1)
    .u8(1)
    .u8(row % 17 === 0 ? 2 : 0);
  out
    .u8(0x50)
    .u8(2)
    .u16(2 + 4 * path.length)
    .u8(2)
    .u8(path.length);
  for (const asn of path) out.u32(asn);
  out
    .u8(0x40)
    .u8(3)
    .u8(4)
    .u32(0x0b000000 + peer);
  if (peer % 3 === 0)
    out
      .u8(0x80)
      .u8(4)
      .u8(4)
      .u32((path.length * 10 + peer) % 100);
  const communities = (peer + path.length) % 8;
  if (communities === 0) return;
  out
    .u8(0xc0)
    .u8(8)
    .u8(4 * communities);
  for (let at = 0; at < communities; at++)
    out.u16(path[0] & 0xffff).u16((path[1 % path.length] * (at + 3)) % 9973);
}

if (process.argv[1] === import.meta.filename)
  await writeFullTable(process.argv[2], Number(process.argv[3] ?? 1_000_000), Number(process.argv[4] ?? 30));
