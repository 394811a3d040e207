import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { language } from '../../i18n/language.ts';
import { importServicesFolder, readServicesFolder } from '../services/services-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-tables-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('a file in place of a folder is not called missing, and neither is a folder in place of a table', async () => {
  writeFileSync(at('file.txt'), 'a');
  mkdirSync(at('mine/needs.csv'), { recursive: true });
  await assert.rejects(readServicesFolder(at('file.txt')), {
    code: 'file.not-directory',
    facts: { file: at('file.txt') },
  });
  await assert.rejects(readServicesFolder(at('mine')), {
    code: 'file.in-the-way',
    facts: { folder: at('mine') },
  });
  await assert.rejects(readServicesFolder(at('nowhere')), { code: 'inventory.no-folder' });
});

test('a folder is refused where files are imported, and nothing is made', async () => {
  const given = [{ file: 'mine', path: at('mine') }];
  const style = { language: language('en') };
  await assert.rejects(importServicesFolder(given, at('out'), style), { code: 'file.is-directory' });
  assert.equal(existsSync(at('out')), false);
});
