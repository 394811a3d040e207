import { createRoot } from 'react-dom/client';
import { loadLanguage } from './languages/load-language.ts';
import { fetchEarly } from './views.ts';
import { firstLanguage, Workbench } from './workbench.tsx';

fetchEarly(location.hash);
const root = createRoot(document.querySelector('#workbench')!);
void loadLanguage(firstLanguage()).then((first) => root.render(<Workbench first={first} />));
