import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Puts the hashes of the scripts inside a page into its Content-Security-Policy, in the place of `script-src 'self'`, so that no
 * other script runs in it.
 */
export function scriptHashes(): Plugin {
  return {
    name: 'script-hashes',
    enforce: 'post',
    generateBundle: {
      // After the scripts were put into the page.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = withScriptHashes(String(file.source));
      },
    },
  };
}

/** The page with the hashes of its scripts (CSP level 3, section 2.3.1). */
export function withScriptHashes(html: string): string {
  const scripts = [...html.matchAll(/<script(?: [^>]*)?>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return html.replace("script-src 'self'", () => `script-src ${hashes.join(' ')}`);
}
