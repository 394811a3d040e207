import { useEffect, useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { pathsAround } from '../../../reports/watch/paths-around.ts';
import type { Incident } from '../../../schemas/incident.ts';
import type { WatchWhyAnswer } from '../../../schemas/watch-folder-answers.ts';
import { readToldByWatch } from '../../../schemas/watch-report-answer.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer, askText, type Stored } from '../api.ts';
import { BlockView } from '../report-view.tsx';
import { useWorkspacePath } from '../workbench-context.ts';

/** An answer about one prefix is not larger; larger ones are not fetched to look into them. */
const MOST_BYTES = 2 << 20;
/** So many of the newest answers are looked into. */
const MOST_ANSWERS = 30;

/** AS paths before and after an incident, from the answers of `watch why` that the workspace has; how to bring some where it has none. */
export function IncidentPaths({ incident }: { readonly incident: Incident }): ReactNode {
  const known = useWhyAnswers();
  const [prefix] = incident.scope.prefixes;
  if (prefix === undefined || known === undefined) return null;
  const tables = pathsAround(incident, known);
  return (
    <div id="paths">
      <h3>
        <Words text={message('workbench.watch.paths')} />
      </h3>
      {tables.map((table, at) => (
        <BlockView key={at} block={table} />
      ))}
      {tables.length === 0 && (
        <p className="muted">
          <Words
            text={message('workbench.watch.paths.hint', {
              command: `muruna watch why ${prefix} TIME --json`,
            })}
          />
        </p>
      )}
    </div>
  );
}

function useWhyAnswers(): readonly WatchWhyAnswer[] | undefined {
  const { code } = useLanguage();
  const objectsPath = useWorkspacePath()('/objects');
  const [known, setKnown] = useState<readonly WatchWhyAnswer[]>();
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const objects = await askServer<Stored[]>('GET', `${objectsPath}?kind=watch`, code);
      const small = objects.filter(({ bytes }) => bytes <= MOST_BYTES).slice(0, MOST_ANSWERS);
      const texts = await Promise.all(small.map(({ id }) => askText(`${objectsPath}/${id}/content`, code)));
      const told = texts.map(readToldByWatch).filter((one) => one?.format === 'muruna/watch-why');
      if (isWanted) setKnown(told);
    };
    // Without them the page says what it knows itself.
    look().catch(() => isWanted && setKnown([]));
    return () => {
      isWanted = false;
    };
  }, [objectsPath, code]);
  return known;
}
