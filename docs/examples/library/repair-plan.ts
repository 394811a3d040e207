import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damage, inventoryExample, language, renderMarkdown, reportOf, restore } from 'muruna';

const folder = await mkdtemp(join(tmpdir(), 'muruna-'));
const inventory = join(folder, 'inventory');
await inventoryExample({ country: 'IR', sites: 40, crews: 4, out: inventory });
const broken = await damage({ inventory, random: 6, at: '2026-11-28T21:00+03:30' });
await writeFile(join(folder, 'damage.json'), JSON.stringify(broken));
const plan = await restore({ inventory, damage: join(folder, 'damage.json'), moves: 200 });
const report = await reportOf(plan);
if (report) console.log(renderMarkdown(report, language('fa')));
