import type { ReactNode } from 'react';
import { Words } from '../../shared/words.tsx';
import type { Choice } from '../scenario/choice.ts';
import { choiceText } from './choice-text.ts';

/** AS number and name, each in its own direction and the name on lines of its own: where it breaks, the number stays before it. */
export function NetworkLabel({
  asn,
  name,
}: {
  readonly asn: number;
  readonly name: string | null | undefined;
}): ReactNode {
  return (
    <span className="network">
      <bdi dir="ltr" className="technical">
        AS{asn}
      </bdi>
      {name ? (
        <>
          {' '}
          <bdi>{name}</bdi>
        </>
      ) : null}
    </span>
  );
}

/** What can fail, by name. */
export function ChoiceLabel({
  choice,
  nameOf,
}: {
  readonly choice: Choice;
  readonly nameOf: (asn: number) => string | undefined;
}): ReactNode {
  if (choice.kind === 'network') return <NetworkLabel asn={choice.asn} name={nameOf(choice.asn)} />;
  return <Words text={choiceText(choice, nameOf)} />;
}
