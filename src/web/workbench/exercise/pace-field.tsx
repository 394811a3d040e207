import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Field } from '../parts.tsx';

const PACES = [1, 2, 5, 10, 30] as const;

/** How fast the clock of an exercise goes. */
export function PaceField({
  pace,
  choose,
}: {
  readonly pace: string;
  readonly choose: (pace: string) => void;
}): ReactNode {
  const { code, numerals } = useLanguage();
  const number = new Intl.NumberFormat(`${code}-u-nu-${numerals}`);
  return (
    <Field label={message('workbench.exercise.pace')}>
      <select value={pace} onChange={({ target }) => choose(target.value)}>
        {PACES.map((one) => (
          <option key={one} value={one}>
            {number.format(one)}
          </option>
        ))}
      </select>
    </Field>
  );
}
