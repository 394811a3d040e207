import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { oneLanguage } from './languages/one-language.ts';

/** What a map is drawn with is kept when a map was opened, and not fetched for who opens none. */
const OF_MAPS = ['**/*world-map*', '**/*maplibre*', '**/countries-*'];

/** The workbench as files of its own, so that a server can forbid everything inline. It opens with the server gone, too. */
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    oneLanguage(),
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      manifest: {
        name: 'Muruna',
        short_name: 'Muruna',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf9f6',
        theme_color: '#0e6a6e',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        globIgnores: OF_MAPS,
        maximumFileSizeToCacheInBytes: 8 * 2 ** 20,
        navigateFallback: 'index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/shared/],
        runtimeCaching: [
          {
            // Parts of snapshots and files with the hash of their content in their names never change.
            urlPattern: /^https?:\/\/[^/]+\/(api\/workspaces\/[^/]+\/snapshots\/|assets\/)/,
            handler: 'CacheFirst',
            options: { cacheName: 'muruna-kept', cacheableResponse: { statuses: [200] } },
          },
          {
            // Who one is and which snapshots there are: asked first, remembered for when nobody answers.
            urlPattern: /^https?:\/\/[^/]+\/api\/(me|snapshots)$/,
            handler: 'NetworkFirst',
            options: { cacheName: 'muruna-last', cacheableResponse: { statuses: [200] } },
          },
        ],
      },
    }),
  ],
  build: {
    outDir: resolve(import.meta.dirname, '../../../dist/workbench'),
    emptyOutDir: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  logLevel: 'warn',
});
