import { useState, type ChangeEvent, type InputHTMLAttributes, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { Words } from '../shared/words.tsx';

/** A file of the reader's machine. The browser's own button speaks its own language and not that of the page. */
export function FileInput({
  onChange,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}): ReactNode {
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <span className="file-input">
      <input
        {...input}
        type="file"
        className="visually-hidden"
        onChange={(event) => {
          setNames([...(event.target.files ?? [])].map(({ name }) => name));
          onChange(event);
        }}
      />
      <span className="button" aria-hidden="true">
        <Words text={message('workbench.browse')} />
      </span>
      {names.map((name) => (
        <bdi key={name}>{name}</bdi>
      ))}
    </span>
  );
}
