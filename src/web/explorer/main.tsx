import { createRoot } from 'react-dom/client';
import { readPage } from './page-data.ts';
import { ExplorerPage } from './explorer-page.tsx';

createRoot(document.querySelector('#explorer')!).render(<ExplorerPage page={readPage(document)} />);
