import { useState, type ReactNode } from 'react';
import type { Over } from '../../../schemas/worst-cases.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { choicesKey, type Choices } from '../scenario/choice.ts';
import type { WorstFound, WorstQuestion } from '../worker/protocol.ts';
import { choiceText } from './choice-text.ts';
import { DataTable, Share } from './data-table.tsx';
import { useWhatIf } from './what-if-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

const SIZES = [1, 2, 3, 4, 5];
const OVER: readonly Over[] = ['networks', 'links', 'gateways', 'foreign-suppliers'];

/** The search for the worst sets, as `muruna worst` does it, and its list to try. */
export function WorstPanel({
  files,
}: {
  /** How what was found is taken along; the page around may offer it. */
  readonly files?: ((question: WorstQuestion) => ReactNode) | undefined;
}): ReactNode {
  const { workers, state } = useWhatIf();
  const words = useLanguage();
  const [k, setK] = useState(2);
  const [over, setOver] = useState<Over>('networks');
  const { worst, findWorst } = workers;
  const [found, setFound] = useState<WorstQuestion>({ k, over, loss: 'international' });
  const [asked, setAsked] = useState(false);
  const isSearching = asked && !worst?.found.done;
  const question: WorstQuestion = { k, over, loss: 'international' };
  return (
    <section aria-labelledby="worst-title" id="worst">
      <h2 id="worst-title">
        <Words text={message('explore.worst')} />
      </h2>
      <div className="buttons">
        <label>
          <Words text={message('explore.worst.k')} />
          <select value={k} onChange={({ target }) => setK(Number(target.value))}>
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {words.words.number(size)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Words text={message('explore.worst.over')} />
          <select value={over} onChange={({ target }) => setOver(target.value as Over)}>
            {OVER.map((kind) => (
              <option key={kind} value={kind}>
                {words.plain(message(`worst.over.${kind}`))}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          id="find-worst"
          onClick={() => {
            findWorst(isSearching ? { ...question, k: 0 } : question);
            if (!isSearching) setFound(question);
            setAsked(!isSearching);
          }}
        >
          <Words text={message(isSearching ? 'explore.worst.stop' : 'explore.worst.search')} />
        </button>
      </div>
      <p role="status" className="muted small">
        {isSearching && worst && (
          <Words
            text={message('explore.worst.searching', { worst: worst.found.worst, bound: worst.found.bound })}
          />
        )}
        {worst?.found.done && worst.found.proved && <Words text={message('explore.worst.proved')} />}
      </p>
      {worst?.found.done && (
        <WorstTable found={worst.found} tried={choicesKey(state.scenarios[state.active])} />
      )}
      {worst?.found.done && files?.(found)}
    </section>
  );
}

function WorstTable({ found, tried }: { readonly found: WorstFound; readonly tried: string }): ReactNode {
  const { dispatch, nameOf } = useWhatIf();
  const setText = (choices: Choices): Text => ({
    kind: 'list',
    items: choices.map((choice) => choiceText(choice, nameOf)),
  });
  return (
    <DataTable
      caption={message('worst.loss.definition')}
      columns={[
        { label: message('worst.column.set') },
        { label: message('worst.column.collateral'), isNumber: true },
        { label: message('explore.column.action') },
      ]}
      rows={found.sets.map(({ choices, collateral }) => ({
        key: choicesKey(choices),
        cells: [
          <Words text={setText(choices)} />,
          <Share value={collateral} />,
          <button
            type="button"
            className="small try"
            disabled={tried === choicesKey(choices)}
            onClick={() => dispatch({ type: 'take', choices })}
          >
            <Words text={message('explore.worst.try')} />
          </button>,
        ],
      }))}
    />
  );
}
