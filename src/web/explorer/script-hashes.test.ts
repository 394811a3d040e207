import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withScriptHashes } from './script-hashes.ts';

test('the policy of a page names its scripts by their hashes', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [one, other] = ['const a = "$&";\n', 'b()'];
  const page = (policy: string): string =>
    `<meta content="script-src ${policy}; style-src 'unsafe-inline'"><script type="module">${one}</script><script>${other}</script>`;
  assert.equal(withScriptHashes(page("'self'")), page(`${hash(one)} ${hash(other)}`));
});
