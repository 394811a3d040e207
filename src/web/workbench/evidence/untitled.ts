import { message, nameText, type Text } from '../../../i18n/text.ts';

/** What a dossier is called until somebody gives it a title: every reader sees it in his language. */
export const UNTITLED = 'untitled-dossier';

/** The title of a dossier, or what one without a title is called. */
export function dossierTitle(title: string): Text {
  return title === UNTITLED ? message('evidence.new') : nameText(title);
}

/** What a document of the workspace is called. */
export function storedTitle({ kind, name }: { readonly kind: string; readonly name: string }): Text {
  return kind === 'dossier' ? dossierTitle(name) : nameText(name);
}
