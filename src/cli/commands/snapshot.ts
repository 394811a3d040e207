import type { Command } from 'commander';
import { snapshotInfo, type SnapshotInfo } from '../../workbench/snapshot-info.ts';
import { snapshotOption } from '../options.ts';

/** `muruna snapshot …`: build, look at and compare the files that answers come from. */
export function register(program: Command): void {
  const snapshot = program
    .command('snapshot')
    .description('make, check and compare snapshots of the Internet');
  snapshot
    .command('info')
    .description('what a snapshot is and what it was made of')
    .argument('[file]', 'snapshot file')
    .addOption(snapshotOption())
    .option('--json', 'print one JSON document')
    .action(async (file: string | undefined, options: { snapshot?: string; json?: true }) => {
      const info = await snapshotInfo(file ?? options.snapshot);
      process.stdout.write(options.json ? `${JSON.stringify(info, undefined, 2)}\n` : infoText(info));
    });
}

function infoText(info: SnapshotInfo): string {
  const { manifest } = info;
  const lines = [
    `snapshot   ${info.id}`,
    `date       ${manifest.date}`,
    ...manifest.sources.map((source) => `source     ${source.role}  ${source.name}  ${source.terms}`),
  ];
  return `${lines.join('\n')}\n`;
}
