import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { nameText } from '../../i18n/text.ts';
import { drawingSvg } from '../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import { useLanguage } from '../shared/language-context.ts';
import { worldPicture, type MapShown } from './world-picture.ts';

/** The map on paper: printers get nothing of what a graphics card has drawn, so it is drawn as the picture that is taken along, in ink on white. */
export function PrintedMap({
  shown,
  label,
}: {
  readonly shown: () => MapShown;
  readonly label: string;
}): ReactNode {
  const language = useLanguage();
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    // Within the event: what stands on the page when it ends is what is printed.
    const draw = (): void =>
      flushSync(() =>
        setSvg(
          drawingSvg(worldPicture(shown(), nameText(label), language), {
            id: 'printed-map',
            colour: (ink) => LIGHT_THEME[ink],
            fonts: 'inherit',
          }),
        ),
      );
    const clear = (): void => setSvg(undefined);
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', clear);
    };
  }, [shown, label, language]);
  return svg && <div className="printed-map" dangerouslySetInnerHTML={{ __html: svg }} />;
}
