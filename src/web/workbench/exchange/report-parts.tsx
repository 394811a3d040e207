import { useId, type ReactNode } from 'react';
import type { Report } from '../../../reports/model.ts';
import { Words } from '../../shared/words.tsx';
import { BlockView } from '../report-view.tsx';

/** Sections of a report in a view that has a heading of its own. */
export function ReportParts({
  sections,
  isInner = false,
}: {
  readonly sections: Report['sections'];
  /** Whether they stand below a heading of the second level. */
  readonly isInner?: boolean;
}): ReactNode {
  const prefix = useId();
  const Heading = isInner ? 'h3' : 'h2';
  return (
    <div className="report">
      {sections.map(({ id, title, blocks }) => (
        <section key={id} className={`part-${id}`} aria-labelledby={`${prefix}${id}`}>
          <Heading id={`${prefix}${id}`}>
            <Words text={title} />
          </Heading>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}
