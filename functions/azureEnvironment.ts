import { z } from 'zod';

/**
 * What the hosts of Azure set by themselves: App Service and the older plans, Flex Consumption (which has no instance id),
 * Container Apps, and any of them with a managed identity. Core Tools set none of these. CONTAINER_NAME is not among them: Flex
 * sets it beside others, and so does many a container that a desk runs in.
 */
const OF_AZURE = [
  'WEBSITE_INSTANCE_ID',
  'WEBSITE_SITE_NAME',
  'WEBSITE_OWNER_NAME',
  'WEBSITE_RESOURCE_GROUP',
  'WEBSITE_DEPLOYMENT_ID',
  'WEBSITE_SKU',
  'WEBSITE_POD_NAME',
  'WEBSITE_HOME_STAMPNAME',
  'WEBSITE_AUTH_ENCRYPTION_KEY',
  'CONTAINER_ENCRYPTION_KEY',
  'LEGION_SERVICE_HOST',
  'MANAGED_ENVIRONMENT',
  'CONTAINER_APP_NAME',
  'IDENTITY_ENDPOINT',
  'MSI_ENDPOINT',
] as const;

/** Other identities than the managed one: what is read of these goes before it. */
const OTHER_IDENTITIES = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
  'AZURE_FEDERATED_TOKEN_FILE',
] as const;

const text = z.string().optional();
const named = <N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, text])) as Record<N, typeof text>;

/** The shape of these in the environment. Their values are Azure's own: only whether they are there is looked at. */
export const AzureEnvironment = z.object({
  ...named(OF_AZURE),
  ...named(OTHER_IDENTITIES),
  WEBSITE_HOSTNAME: text,
});
type AzureEnvironment = z.infer<typeof AzureEnvironment>;

/** Core Tools set a host name too, of this machine. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;

/** The name of a variable by which this is a host of Azure; null on a desk. */
export function markOfAzure(env: AzureEnvironment): string | null {
  const mark = OF_AZURE.find((name) => Boolean(env[name]));
  if (mark !== undefined) return mark;
  return env.WEBSITE_HOSTNAME && !THIS_MACHINE.test(env.WEBSITE_HOSTNAME) ? 'WEBSITE_HOSTNAME' : null;
}

/** The names of variables that would have the app be somebody else than its managed identity. */
export function otherIdentities(env: AzureEnvironment): string[] {
  return OTHER_IDENTITIES.filter((name) => Boolean(env[name]));
}
