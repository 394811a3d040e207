/**
 * Ends the program when the reader of its output has gone (`muruna … | head`), as quietly as SIGPIPE would.
 * Without this Node throws EPIPE at the next write.
 */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(ENDED_BY_SIGPIPE);
  });
}

/** 128 + 13, which is what a shell reports of a program ended by SIGPIPE. */
export const ENDED_BY_SIGPIPE = 141;
