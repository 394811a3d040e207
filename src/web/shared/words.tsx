import { Fragment, type ReactNode } from 'react';
import type { Text } from '../../i18n/text.ts';
import { useLanguage } from './language-context.ts';

/** A text in the language of the page, numbers, names and technical words each in their own direction. */
export function Words({ text }: { readonly text: Text }): ReactNode {
  return useLanguage()
    .spans(text)
    .map(({ text: words, role }, at) => {
      if (role === 'words') return words;
      if (role === 'name') return <bdi key={at}>{words}</bdi>;
      if (role === 'technical' || role === 'code')
        return (
          <bdi key={at} dir="ltr" className={role}>
            {role === 'code' ? piecesOf(words) : words}
          </bdi>
        );
      return (
        <span key={at} className={role}>
          {words}
        </span>
      );
    });
}

/** The words of a command line, each of which stays whole where there is room: a line may not end between two hyphens. */
function piecesOf(command: string): ReactNode {
  const pieces = command.split(' ');
  if (pieces.length === 1) return command;
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className="piece">{piece}</span>
    </Fragment>
  ));
}
