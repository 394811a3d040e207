import type { DiagramAnswer } from '../../../schemas/assess-answer.ts';
import type { FlowDiagram } from '../../../reports/model.ts';
import { choiceKey, type Choices } from '../scenario/choice.ts';
import { livingDiagram } from './living-diagram.ts';

/** The living diagram of a scenario. */
export function diagramOf(
  before: DiagramAnswer,
  after: DiagramAnswer,
  routed: number,
  choices: Choices,
): FlowDiagram {
  const keys = new Set(choices.map(choiceKey));
  return livingDiagram(before, after, routed, {
    network: (asn) => keys.has(choiceKey({ kind: 'network', asn })),
    link: (one, other) => keys.has(choiceKey({ kind: 'link', one, other })),
  });
}
