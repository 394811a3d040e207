import { createRoot } from 'react-dom/client';
import { ServicesPanel } from '../what-if/services/services-panel.tsx';
import type { ServicesOfPage } from '../../schemas/services-of-page.ts';
// Vite makes the default export.
// oxlint-disable-next-line import/default
import LiveWorker from '../what-if/services/live-worker.ts?worker&inline';
import { ExplorerPage } from './explorer-page.tsx';
import { jsonIn, readPage } from './page-data.ts';

const page = readPage(document);
const { country, plane } = page.data;
const opened = {
  country,
  plane,
  snapshot: page.snapshot,
  services: jsonIn(document, 'muruna-services') as ServicesOfPage,
  newWorker: () => new LiveWorker(),
};
createRoot(document.querySelector('#explorer')!).render(
  <ExplorerPage page={page} services={<ServicesPanel opened={opened} />} />,
);
