import type { ReactNode } from 'react';
import { readMoment, type MomentRead } from '../../core/moment.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { message, type Text } from '../../i18n/text.ts';
import { Words } from '../shared/words.tsx';
import { MomentText } from './parts.tsx';

/** A moment as somebody writes it, read in the time zone of their browser; undefined where nothing is written. */
export function momentWritten(text: string, now = Date.now()): MomentRead | undefined {
  if (text.trim() === '') return undefined;
  return readMoment(text, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, now });
}

/**
 * A field for a moment, in whatever way one writes it, with any digits. What was understood stands below in the language of the page: the browser's own field speaks the language of the
 * browser.
 */
export function MomentField({
  label,
  name,
  value,
  changed,
}: {
  readonly label: Text;
  readonly name: string;
  readonly value: string;
  readonly changed: (value: string) => void;
}): ReactNode {
  const read = momentWritten(value);
  const fault = read && 'code' in read ? read : undefined;
  return (
    <label className="field moment-field">
      <span>
        <Words text={label} />
      </span>
      <input
        name={name}
        dir="auto"
        autoComplete="off"
        maxLength={60}
        aria-invalid={fault !== undefined}
        value={value}
        onChange={({ target }) => changed(target.value)}
      />
      <small aria-live="polite">
        {fault ? (
          <Words text={codedText(fault)} />
        ) : read && 'moment' in read ? (
          <MomentText at={new Date(read.moment).toISOString()} />
        ) : (
          <Words text={message('workbench.moment.form', { example: '2026-12-31 18:00' })} />
        )}
      </small>
    </label>
  );
}
