import type { ReactNode } from 'react';
import { message, nameText, type Text } from '../../../i18n/text.ts';
import { mapDrawing } from '../../../reports/charts/map-drawing.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { captionedSvg } from '../../what-if/export/picture.ts';
import type { Stored } from '../api.ts';
import { PictureFiles } from '../picture-buttons.tsx';
import { networkMap } from './network-point-map.ts';
import type { NetworkShown } from './shown-at.ts';

/** The map of the network as SVG or PNG, with what it was drawn from. */
export function NetworkPicture({
  shown,
  object,
  hour,
  isChanged,
}: {
  readonly shown: NetworkShown;
  readonly object: Stored;
  /** Of the plan that is played. */
  readonly hour: number | undefined;
  /** Some of what is drawn is not saved yet. */
  readonly isChanged: boolean;
}): ReactNode {
  const language = useLanguage();
  const title = message('workbench.plan.map');
  const { country, title: name } = shown.inventory.settings;
  const shows: readonly Text[] = [
    ...(country === undefined ? [] : [{ kind: 'country', country } as const]),
    ...(name === undefined ? [] : [nameText(name)]),
    ...(hour === undefined ? [] : [message('workbench.plan.hour', { hour })]),
  ];
  const svg = (): string =>
    captionedSvg(mapDrawing(networkMap(shown, title), language), language, {
      title,
      shows: shows.map(language.isolated).join('. '),
      definition: message('common.picture.map'),
      source: message(isChanged ? 'workbench.plan.map.changed' : 'workbench.plan.map.source', {
        inventory: object.name,
        revision: object.revision,
        date: object.savedAt,
      }),
    });
  return (
    <PictureFiles name={`restore-map-${object.id.slice(0, 8)}`} label={language.plain(title)} svg={svg} />
  );
}
