import type { ReactNode } from 'react';
import { EXAMPLE_STEPS } from '../../../schemas/guided-example.ts';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import type { ExampleProgress } from './example-progress.ts';
import { useExample } from './use-example.ts';

/** The way into the guided example, from where it was left. */
export function ExampleCard({
  isWanted,
}: {
  readonly isWanted: (example: ExampleProgress) => boolean;
}): ReactNode {
  const example = useExample();
  if (example.state !== 'answered' || !isWanted(example.answer)) return null;
  const { done, next } = example.answer;
  return (
    <section className="card example-card" aria-labelledby="example-title">
      <h2 id="example-title">
        <Words text={message('home.example')} />
      </h2>
      <p>
        <Words text={message('home.example.intro')} />
      </p>
      {done.length > 0 && (
        <p className="muted">
          <Words text={message('home.example.so-far', { done: done.length, count: EXAMPLE_STEPS.length })} />
        </p>
      )}
      <a className="button main" href={addressOf({ view: 'example', step: next ?? EXAMPLE_STEPS[0] })}>
        <Words text={message(buttonOf(done.length, next !== undefined))} />
      </a>
    </section>
  );
}

function buttonOf(
  done: number,
  isMore: boolean,
): 'home.example.bring' | 'home.example.on' | 'home.example.look' {
  if (!isMore) return 'home.example.look';
  return done === 0 ? 'home.example.bring' : 'home.example.on';
}
