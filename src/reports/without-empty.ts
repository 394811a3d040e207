import type { Block, Report } from './model.ts';

/** The report without tables that have no row, charts without a bar and diagrams without a node: what they would show is nothing. */
export function withoutEmpty(report: Report): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: filled(section.blocks) })),
  };
}

function filled(blocks: readonly Block[]): Block[] {
  return blocks
    .map((block) => (block.kind === 'why' ? { ...block, blocks: filled(block.blocks) } : block))
    .filter((block) => !isEmpty(block));
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.rows.length === 0;
    case 'bars':
      return block.bars.length === 0;
    case 'flow':
      return block.nodes.length === 0;
    case 'why':
      return block.blocks.length === 0;
    default:
      return false;
  }
}
