import type { z } from 'zod';
import { findingOf, type Finding } from '../core/finding.ts';
import { isMessageCode } from '../i18n/message-params.ts';
import { issueFindings } from '../formats/structured-text/issue-findings.ts';

/** What is wrong with a request that a schema refuses, as a coded finding: the first fault, and no line, since a request has none. */
export function requestFault(error: z.ZodError, request: unknown, schema: z.ZodType): Finding {
  const [issue] = error.issues;
  if (issue.code === 'invalid_type' && issue.path.length === 0)
    return findingOf('problem.not-object', 'lost', {});
  const [{ code, facts }] = issueFindings(issue, request, schema, () => 0);
  // A rule of a schema that has no words of its own.
  if (!isMessageCode(code)) return findingOf('yaml.bad-form', 'lost', { path: issue.path.join('.') });
  return { code, severity: 'lost', facts };
}
