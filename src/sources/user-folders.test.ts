import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder, configFolder, dataFolder } from './user-folders.ts';

test('folders of the user are where XDG says, and under the home folder where it says nothing of use', () => {
  const kept = {
    cache: process.env['XDG_CACHE_HOME'],
    config: process.env['XDG_CONFIG_HOME'],
    data: process.env['XDG_DATA_HOME'],
  };
  try {
    process.env['XDG_CACHE_HOME'] = '/somewhere';
    assert.equal(cacheFolder(), '/somewhere/muruna');
    for (const useless of ['', 'relative/path']) {
      process.env['XDG_CACHE_HOME'] = process.env['XDG_CONFIG_HOME'] = process.env['XDG_DATA_HOME'] = useless;
      assert.equal(cacheFolder(), join(homedir(), '.cache/muruna'));
      assert.equal(configFolder(), join(homedir(), '.config/muruna'));
      assert.equal(dataFolder(), join(homedir(), '.local/share/muruna'));
    }
  } finally {
    restore('XDG_CACHE_HOME', kept.cache);
    restore('XDG_CONFIG_HOME', kept.config);
    restore('XDG_DATA_HOME', kept.data);
  }
});

function restore(variable: string, value: string | undefined): void {
  if (value === undefined) delete process.env[variable];
  else process.env[variable] = value;
}
