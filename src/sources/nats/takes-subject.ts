/** Whether what is sent under a subject falls under a pattern: `*` is any one of its parts, `>` all that are left. */
export function takesSubject(pattern: string, subject: string): boolean {
  const [wanted, parts] = [pattern.split('.'), subject.split('.')];
  const isOpen = wanted.at(-1) === '>';
  if (isOpen ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((one, at) => one === '*' || (one === '>' && isOpen) || one === parts[at]);
}
