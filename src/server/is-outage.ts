/** SQLSTATE classes 08 (connection), 57 (shut down, starting up), 53 (out of connections), and what the network says. */
const OUTAGE = /^(08|57P|53)|^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND)/;

/** Whether the database is gone for a while, and may come back. */
export function isOutage(error: unknown): boolean {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return (
    OUTAGE.test(code ?? '') ||
    /connection terminated|timeout exceeded when trying to connect/i.test(message ?? '')
  );
}
