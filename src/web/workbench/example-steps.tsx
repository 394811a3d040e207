import { useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, type WorkbenchPlace } from './address.ts';
import { askServer } from './api.ts';
import { RefusedNote } from './parts.tsx';
import { useDoing } from './use-asked.ts';
import { useMay, useWorkspacePath } from './workbench-context.ts';

/** The documents of the example in this workspace. */
interface Brought {
  readonly country: string;
  readonly scenario: string;
  readonly inventory: string;
}

const STEPS = ['assess', 'stress', 'damage', 'restore', 'drill', 'dossier'] as const;

/** Where each step is done, its fields filled. */
export function placeOfStep(
  step: (typeof STEPS)[number],
  { country, scenario, inventory }: Brought,
): WorkbenchPlace {
  switch (step) {
    case 'assess':
      return { view: 'know', country, query: '' };
    case 'stress':
      return { view: 'ask', operation: 'stress', given: { country, scenario } };
    case 'damage':
      return { view: 'ask', operation: 'damage', given: { inventory, random: '12' } };
    case 'restore':
      return { view: 'restore', inventory };
    case 'drill':
      return { view: 'ask', operation: 'drill', given: { scenario, inventory, country } };
    default:
      return { view: 'evidence' };
  }
}

/** The twelve days, step by step, on the bundled data. */
export function ExampleSteps(): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const [brought, setBrought] = useState<Brought>();
  const { isBusy, refused, run } = useDoing();
  if (!may) return null;
  return (
    <section className="card example">
      <h2>
        <Words text={message('home.example')} />
      </h2>
      <p>
        <Words text={message('home.example.intro')} />
      </p>
      {brought ? (
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <a href={addressOf(placeOfStep(step, brought))}>
                <Words text={message(`home.example.${step}`)} />
              </a>
            </li>
          ))}
        </ol>
      ) : (
        <button
          type="button"
          className="main"
          disabled={isBusy}
          onClick={() =>
            run(async () => setBrought(await askServer<Brought>('POST', path('/example'), code)))
          }
        >
          <Words text={message('home.example.bring')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}
