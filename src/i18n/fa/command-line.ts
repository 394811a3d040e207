export { commandLine } from '../en/command-line.ts';
