import type { BagFile } from './bag.ts';
import type { Result } from './result-file.ts';

/** An input that the dossier names but does not hold, because its terms forbid copies or it is too large. */
export interface NamedInput {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Where it can be had, where known. */
  readonly source?: string;
}

export interface CrateRequest {
  readonly title: string;
  readonly date: string;
  readonly software: string;
  /** Payload files, paths relative to the crate's folder. */
  readonly files: readonly BagFile[];
  readonly results: ReadonlyMap<string, Result>;
  readonly namedInputs: readonly NamedInput[];
}

/** `ro-crate-metadata.json`: the crate, its files, and for each result the action that made it (RO-Crate 1.1). */
export function crateMetadata(request: CrateRequest): string {
  const { title, date, software, files, results, namedInputs } = request;
  const inputIds = new Map(namedInputs.map((input) => [input.sha256, `#input-${input.sha256.slice(0, 16)}`]));
  for (const { path, sha256 } of files) if (path.startsWith('inputs/')) inputIds.set(sha256, path);
  const [name, version] = software.split(' ');
  const graph: object[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: title,
      description: title,
      datePublished: date.slice(0, 10),
      license: { '@id': '#terms' },
      hasPart: files.map(({ path }) => ({ '@id': path })),
      mentions: [...results.keys()].map((result) => ({ '@id': `#run-${result}` })),
    },
    {
      '@id': '#terms',
      '@type': 'CreativeWork',
      name: 'Terms of use',
      description: 'Each input keeps the terms that its result names; the rest is as its signers say.',
    },
    { '@id': '#software', '@type': 'SoftwareApplication', name, softwareVersion: version ?? '' },
    ...files.map(({ path, bytes, sha256 }) => ({
      '@id': path,
      '@type': 'File',
      name: path.split('/').at(-1),
      contentSize: String(bytes),
      sha256,
      encodingFormat: mediaType(path),
    })),
    ...namedInputs.map((input) => ({
      '@id': inputIds.get(input.sha256),
      '@type': 'CreativeWork',
      name: input.path,
      contentSize: String(input.bytes),
      sha256: input.sha256,
      description: 'Not part of the dossier; needed to repeat its figures.',
      ...(input.source ? { url: input.source } : {}),
    })),
    ...[...results].map(([result, { command, provenance }]) => ({
      '@id': `#run-${result}`,
      '@type': 'CreateAction',
      name: result,
      description: command,
      instrument: { '@id': '#software' },
      object: provenance.inputs.map(({ sha256 }) => ({
        '@id': inputIds.get(sha256) ?? `#input-${sha256.slice(0, 16)}`,
      })),
      result: { '@id': `results/${result}.json` },
    })),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, undefined, 1)}\n`;
}

function mediaType(path: string): string {
  const types: Readonly<Record<string, string>> = {
    json: 'application/json',
    html: 'text/html',
    pdf: 'application/pdf',
    md: 'text/markdown',
    csv: 'text/csv',
    yaml: 'application/yaml',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  return types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
