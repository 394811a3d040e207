import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder, configFolder } from './user-folders.ts';

test('folders of the user are where XDG says, and under the home folder where it says nothing of use', () => {
  const kept = { cache: process.env['XDG_CACHE_HOME'], config: process.env['XDG_CONFIG_HOME'] };
  try {
    process.env['XDG_CACHE_HOME'] = '/somewhere';
    assert.equal(cacheFolder(), '/somewhere/muruna');
    for (const useless of ['', 'relative/path']) {
      process.env['XDG_CACHE_HOME'] = process.env['XDG_CONFIG_HOME'] = useless;
      assert.equal(cacheFolder(), join(homedir(), '.cache/muruna'));
      assert.equal(configFolder(), join(homedir(), '.config/muruna'));
    }
  } finally {
    restore('XDG_CACHE_HOME', kept.cache);
    restore('XDG_CONFIG_HOME', kept.config);
  }
});

function restore(variable: string, value: string | undefined): void {
  if (value === undefined) delete process.env[variable];
  else process.env[variable] = value;
}
