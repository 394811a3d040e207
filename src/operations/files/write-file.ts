/** The command line reaches the disk through the workbench: files that it writes, it writes whole. */
export { writeFileWhole } from '../../sources/write-file.ts';
