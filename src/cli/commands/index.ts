import type { Command } from 'commander';

/** Every command registers itself on the program; one file a command. */
export const COMMANDS: readonly ((program: Command) => void)[] = [];
