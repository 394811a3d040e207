import { asText, message, type Text } from '../../i18n/text.ts';
import type { FlowDiagram } from '../model.ts';
import type { DiagramAnswer, DiagramNode } from '../../schemas/assess-answer.ts';

/** The gateway diagram as every renderer draws it. */
export function diagramBlock({ nodes, links }: DiagramAnswer): FlowDiagram {
  return {
    kind: 'flow',
    title: message('assess.diagram.title'),
    columns: [
      message('assess.diagram.world'),
      message('assess.diagram.upstreams'),
      message('assess.diagram.border'),
      message('assess.diagram.transit'),
      message('assess.diagram.access'),
    ],
    nodes: nodes.map((node) => ({ id: node.id, column: node.column, label: labelOf(node), state: 'normal' })),
    links: links.map((link) => ({ ...link, state: 'normal' })),
  };
}

function labelOf({ column, network, others }: DiagramNode): Text {
  if (network) return asText(network.asn, network.name ?? undefined);
  return column === 0
    ? message('assess.diagram.world')
    : message('assess.diagram.others', { count: others ?? 0 });
}
