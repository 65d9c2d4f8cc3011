import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../host/refusal';

/** What the app package says of one installation of Votum. */
export type PackageSettings = {
  /** The bot's app id; Teams knows the app by the same one. */
  appId: string;
  /** What people see it called. */
  name: string;
  /** The host name the bot answers at. */
  domain: string;
  /** Who runs it, as Teams shows its developer. */
  organisation: string;
  /** Where that organisation tells of Votum, of privacy and of terms. */
  website: string;
  privacy: string;
  terms: string;
};

/**
 * A package for no installation: good for a look at it, with no bot behind it. It says so in its name, in both languages,
 * and `.invalid` can never be somebody's domain (RFC 2606).
 */
export const trialSettings: PackageSettings = {
  appId: '00000000-0000-4000-8000-000000000000',
  name: 'Votum (test)',
  domain: 'votum.invalid',
  organisation: 'Votum (test)',
  website: 'https://votum.invalid',
  privacy: 'https://votum.invalid',
  terms: 'https://votum.invalid',
};

export const usage =
  'npm run package -- --app-id GUID --domain HOST [--organisation NAME] [--website https://…] [--privacy https://…] [--terms https://…]\n' +
  'The same by environment: MicrosoftAppId, VOTUM_DOMAIN, VOTUM_ORGANISATION, VOTUM_WEBSITE, VOTUM_PRIVACY, VOTUM_TERMS. Without any: a trial package.';

const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const Given = z.object({
  appId: z.guid('--app-id must be a GUID'),
  domain: z.string('--domain is missing').regex(hostName, '--domain must be a host name, without https://'),
  // Teams shows no longer name of a developer than this.
  organisation: z.string().min(1).max(32, '--organisation may have 32 characters').default('Votum'),
  website: address('--website'),
  privacy: address('--privacy'),
  terms: address('--terms'),
});

function address(option: string) {
  return z.url({ protocol: /^https$/, error: `${option} must begin with https://` }).optional();
}

/**
 * Reads the options, and what they leave out from the environment. With nothing given it is
 * the trial package. Throws a Refusal that names what is missing or wrong.
 */
export function readPackageSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): PackageSettings {
  const options = readOptions(args);
  const given = {
    appId: options['app-id'] ?? environment.MicrosoftAppId,
    domain: options.domain ?? environment.VOTUM_DOMAIN,
    organisation: options.organisation ?? environment.VOTUM_ORGANISATION,
    website: options.website ?? environment.VOTUM_WEBSITE,
    privacy: options.privacy ?? environment.VOTUM_PRIVACY,
    terms: options.terms ?? environment.VOTUM_TERMS,
  };
  if (Object.values(given).every((value) => value === undefined)) return trialSettings;
  const read = Given.safeParse(given);
  if (!read.success) throw new Refusal(`${read.error.issues[0]?.message ?? 'wrong options'}.\n${usage}`);
  const { website = `https://${read.data.domain}`, privacy = website, terms = website, ...rest } = read.data;
  return { ...rest, name: 'Votum', website, privacy, terms };
}

function readOptions(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    const addresses = { domain: option, website: option, privacy: option, terms: option };
    const options = { 'app-id': option, organisation: option, ...addresses };
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (fault) {
    throw new Refusal(`${fault instanceof Error ? fault.message : 'Wrong options'}\n${usage}`);
  }
}
