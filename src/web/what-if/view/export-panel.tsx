import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { sourceOfSnapshot } from '../../../reports/provenance.ts';
import { flowDrawing } from '../../../reports/charts/flow-drawing.ts';
import { diagramOf } from '../diagram/diagram-of.ts';
import { captionedSvg, svgToPng } from '../export/picture.ts';
import { networksCsv } from '../export/networks-csv.ts';
import { saveFile } from '../export/save-file.ts';
import type { Choices } from '../scenario/choice.ts';
import { scenarioYaml } from '../scenario/scenario-file.ts';
import { choiceText } from './choice-text.ts';
import { useWhatIf } from './what-if-context.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { Answer } from './use-workers.ts';
import { Words } from '../../shared/words.tsx';

/** Scenario, diagram and networks as files; the page around may offer more. */
export function ExportPanel({
  answer,
  children,
  undamaged,
  choices,
}: {
  readonly answer: Answer | undefined;
  readonly undamaged: Answer | undefined;
  readonly choices: Choices;
  readonly children?: ReactNode;
}): ReactNode {
  const { subject, nameOf } = useWhatIf();
  const words = useLanguage();
  const before = undamaged?.impact?.diagram.before;
  const impact = answer?.impact;
  const title = choices.map((choice) => words.plain(choiceText(choice, nameOf))).join(' · ');
  const svg = (): string =>
    captionedSvg(
      flowDrawing(diagramOf(before!, impact!.diagram.after, answer!.routed, choices), words),
      words,
      {
        title: message('explore.diagram.title'),
        shows: [words.words.country(subject.country), title].filter(Boolean).join(' · '),
        definition: message('common.picture.flow'),
        source: sourceOfSnapshot(subject.snapshot),
      },
    );
  const name = `muruna-${subject.country}`;
  return (
    <section aria-labelledby="export-title" id="export">
      <h2 id="export-title">
        <Words text={message('explore.export')} />
      </h2>
      <div className="buttons">
        <button
          type="button"
          id="save-scenario"
          disabled={choices.length === 0}
          onClick={() =>
            saveFile(`${name}.yaml`, 'application/yaml', scenarioYaml(choices, subject.country, title))
          }
        >
          <Words text={message('explore.export.scenario')} />
        </button>
        <button
          type="button"
          id="save-svg"
          disabled={!impact || !before}
          onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', svg())}
        >
          <Words text={message('explore.export.svg', { format: 'SVG' })} />
        </button>
        <button
          type="button"
          id="save-png"
          disabled={!impact || !before}
          onClick={() => void svgToPng(svg()).then((png) => saveFile(`${name}.png`, 'image/png', png))}
        >
          <Words text={message('explore.export.svg', { format: 'PNG' })} />
        </button>
        <button
          type="button"
          id="save-csv"
          disabled={!impact}
          onClick={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', networksCsv(impact!))}
        >
          <Words text={message('explore.export.csv', { format: 'CSV' })} />
        </button>
      </div>
      {children}
      {choices.length > 0 && (
        <p className="small muted">
          <Words
            text={message('explore.export.command', {
              command: `muruna stress ${subject.country} ${name}.yaml${subject.plane === 'ipv6' ? ' --plane ipv6' : ''} --snapshot ${subject.snapshot.name}`,
            })}
          />
        </p>
      )}
    </section>
  );
}
