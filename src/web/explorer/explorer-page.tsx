import { useEffect, useMemo, type ReactNode } from 'react';
import { isLanguageCode, language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { LanguageContext } from '../shared/language-context.ts';
import { useWhatIfAnswers } from '../what-if/view/use-what-if-answers.ts';
import { WhatIfContext } from '../what-if/view/what-if-context.ts';
import { WhatIfDesk } from '../what-if/view/what-if-desk.tsx';
// Vite makes the default export.
// oxlint-disable-next-line import/default
import WhatIfWorker from '../what-if/worker/what-if-worker.ts?worker&inline';
import type { readPage } from './page-data.ts';
import { CreditLinks } from '../shared/credit-links.tsx';
import { PageHead } from './page-head.tsx';
import { useExplorerState } from './use-explorer-state.ts';

/** The explorer of one country: everything a visitor sees. */
export function ExplorerPage({
  page,
  services,
}: {
  readonly page: ReturnType<typeof readPage>;
  /** What the page shows of services, where it was given some. */
  readonly services?: ReactNode;
}): ReactNode {
  const { data, snapshot } = page;
  const { state, dispatch, reading, read } = useExplorerState(data.language);
  const opened = useMemo(
    () => ({ country: data.country, plane: data.plane, snapshot, newWorker: () => new WhatIfWorker() }),
    [data, snapshot],
  );
  const { whatIf, answer, undamaged } = useWhatIfAnswers(data, opened, state, dispatch);
  const words = useMemo(
    () => language(isLanguageCode(reading.language) ? reading.language : 'en'),
    [reading.language],
  );
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words.tag;
    root.dir = words.direction;
    root.dataset['theme'] = reading.theme;
    document.title = words.plain(message('explore.title', { country: data.country }));
  }, [words, reading.theme, data]);
  return (
    <LanguageContext value={words}>
      <WhatIfContext value={whatIf}>
        <PageHead data={data} reading={reading} read={read} />
        <main>
          <WhatIfDesk
            answer={answer}
            undamaged={undamaged}
            map={services}
            broken={(detail) => message('explore.error', { detail, command: 'muruna explore' })}
          />
        </main>
        <CreditLinks terms={data.snapshot.sources.map(({ terms }) => terms)} />
      </WhatIfContext>
    </LanguageContext>
  );
}
