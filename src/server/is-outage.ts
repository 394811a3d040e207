import { Refusal } from '../core/refusal.ts';

/** SQLSTATE classes 08 (connection), 57 (shut down, crashed, starting up), 53 (out of connections, of space), and what the network says. */
const OUTAGE = /^(08|57P|53)|^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND)/;

/** Whether the database is gone for a while, and may come back. */
export function isOutage(error: unknown): boolean {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return (
    OUTAGE.test(code ?? '') ||
    /connection terminated|timeout exceeded when trying to connect/i.test(message ?? '')
  );
}

/** SQLSTATE disk_full, and what the disk says. */
const DISK_FULL = ['53100', 'ENOSPC', 'EDQUOT'];

/** Whether a disk of the server, or of its database, has no place left. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof Refusal) return error.kind === 'no-space';
  return DISK_FULL.includes((error as { readonly code?: string }).code ?? '');
}
