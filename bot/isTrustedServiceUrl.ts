import type { BotSettings } from './settings';

/**
 * Where Teams of the public cloud and of GCC takes calls: those whose tokens have the issuer Votum takes. Not
 * botframework.com, where Web Chat and Direct Line are: there the client says who it is.
 */
const TEAMS_HOSTS = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether the bot may speak to a service address: one of Teams' own hosts over https, or this machine on a desk. Teams writes
 * it plainly, so that one with a port, a login, a query, capitals or letters that only look like these is nobody's.
 */
export function isTrustedServiceUrl(serviceUrl: string, settings: BotSettings): boolean {
  if (!isTrustedAddress(serviceUrl, settings)) return false;
  return settings.kind === 'local' || /^https:\/\/[a-z.]+(?:\/[\w.-]+)*\/?$/.test(serviceUrl);
}

/** The same of the address of one call to it, which has a path and a query of its own. */
export function isTrustedAddress(address: string, settings: BotSettings): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (settings.kind === 'local') return THIS_MACHINE.includes(hostname);
  return protocol === 'https:' && port === '' && TEAMS_HOSTS.includes(hostname);
}
