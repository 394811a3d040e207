import { readFile } from 'node:fs/promises';
import {
  allowInsecureRequests,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { ROLES } from '../store/database/tables.ts';

/** What an administrator says of an OpenID provider, in a file of the machine. */
const providerSchema = z.strictObject({
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** The claim that lists a person's groups. */
  groupsClaim: z.string().min(1).default('groups'),
  /** Groups that are members of a workspace, whatever was changed here: others keep what they have. */
  groups: z
    .array(z.strictObject({ group: z.string(), workspace: z.string(), role: z.enum(ROLES) }))
    .default([]),
});

export type ProviderSettings = z.output<typeof providerSchema>;

/** A provider that vouches for people. */
export interface Provider {
  readonly settings: ProviderSettings;
  /** Asked of the provider when somebody first signs in there, so that the server starts without it. */
  readonly configuration: () => Promise<Configuration>;
}

/** @throws Refusal `bad-data` where the file does not say what is needed */
export async function readProvider(file: string): Promise<Provider> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return providerOf(providerSchema.parse(JSON.parse(text)));
  } catch {
    throw new Refusal('bad-data', 'serve.provider-file', { file, fields: 'issuer, clientId, clientSecret' });
  }
}

export function providerOf(settings: ProviderSettings): Provider {
  let asked: Promise<Configuration> | undefined;
  const ask = (): Promise<Configuration> => {
    const issuer = new URL(settings.issuer);
    const isHere = ['127.0.0.1', 'localhost'].includes(issuer.hostname);
    return discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      execute: [
        // Tokens are believed by their signature, and not by the way on which they came.
        enableNonRepudiationChecks,
        // In clear text only on this machine.
        ...(isHere && issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
      ],
    });
  };
  return {
    settings,
    configuration() {
      asked ??= ask();
      asked.catch(() => (asked = undefined));
      return asked;
    },
  };
}
