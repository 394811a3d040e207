import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { scriptHashes } from './script-hashes.ts';

/**
 * The explorer as one file: script, style and worker inside `explore.html`; `muruna explore` adds the data. In the mode `services` the one
 * for a page with services, so that the other holds nothing of them.
 */
// oxlint-disable-next-line import/no-default-export
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), viteSingleFile({ removeViteModuleLoader: true }), scriptHashes()],
  // From file:// a page may only start classic workers out of a blob.
  worker: { format: 'iife' },
  build: {
    outDir: resolve(import.meta.dirname, '../../../dist/web'),
    emptyOutDir: mode !== 'services',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    rollupOptions: {
      input: resolve(import.meta.dirname, mode === 'services' ? 'explore-services.html' : 'explore.html'),
    },
    reportCompressedSize: false,
  },
  logLevel: 'warn',
}));
