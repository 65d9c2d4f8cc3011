import { z } from 'zod';
import type { BotSettings } from '../bot/settings';
import type { StorageSettings } from '../storage/account';
import { AzureEnvironment, markOfAzure, otherIdentities } from './azureEnvironment';

const Tenants = z
  .string()
  .transform((text) => text.split(/[\s,;]+/).filter((one) => one !== ''))
  .pipe(z.array(z.guid().toLowerCase()).max(50));

const Environment = AzureEnvironment.extend({
  VOTUM_LOCAL: z.literal('1').optional(),
  // Tokens name it in lower case, and are compared letter by letter.
  MicrosoftAppId: z.guid().toLowerCase().optional(),
  MicrosoftAppTenantId: z.guid().optional(),
  MicrosoftAppPassword: z.string().min(1).optional(),
  VOTUM_TENANTS: Tenants.optional(),
  VOTUM_TAB_APP_ID: z.union([z.literal('').transform(() => undefined), z.guid().toLowerCase()]).optional(),
  AzureWebJobsStorage: z.string().min(1).optional(),
  AzureWebJobsStorage__accountName: z.string().min(1).optional(),
  AzureWebJobsStorage__clientId: z.string().min(1).optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
});

export interface Settings {
  bot: BotSettings;
  /** Null where the tab is not registered: its API answers nobody. */
  tab: TabSettings | null;
  storage: StorageSettings;
  /** Null where measures are sent nowhere. */
  telemetry: TelemetrySettings | null;
}

/** Whose tokens the tab's API takes: those issued for the tab's own app registration, in one of these tenants. */
export interface TabSettings {
  appId: string;
  tenants: readonly string[];
}

/** Where measures go: Application Insights, an OpenTelemetry collector (its base address), or both. */
export interface TelemetrySettings {
  insights?: string;
  otlp?: string;
}

/** A setting that is missing or wrong. The message names it and where to set it, for whoever starts the app. */
export class SettingsFault extends Error {
  override name = 'VOTUM-SETTINGS';
}

/**
 * Reads all settings once. Without credentials the app refuses to start, unless the local host's own flag says that this
 * is a desk; on Azure that flag is refused.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new SettingsFault(`The setting ${names} has a value that cannot be used. ${WHERE}`);
  }
  const bot = botSettings(read.data);
  refuseOtherIdentities(read.data, bot);
  return {
    bot,
    tab: tabSettings(read.data, bot),
    storage: storageSettings(read.data),
    telemetry: telemetrySettings(read.data),
  };
}

const WHERE = 'Set it under Environment variables of the Function App, or in infra/ and deploy again.';
type Environment = z.infer<typeof Environment>;

function botSettings(env: Environment): BotSettings {
  if (env.VOTUM_LOCAL !== undefined) {
    const mark = markOfAzure(env);
    if (mark !== null)
      throw new SettingsFault(
        `VOTUM_LOCAL turns authentication off and is not allowed on Azure, which ${mark} says this is. Remove VOTUM_LOCAL from the Function App; on a desk, unset ${mark}.`,
      );
    return { kind: 'local' };
  }
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: home, MicrosoftAppPassword: secret } = env;
  if (appId === undefined || home === undefined)
    throw new SettingsFault(
      `${appId === undefined ? 'MicrosoftAppId' : 'MicrosoftAppTenantId'} is missing, and without it nobody's identity can be checked. ${WHERE} On a desk, run npm start, which sets VOTUM_LOCAL.`,
    );
  const tenantId = home.toLowerCase();
  const tenants = [...new Set([tenantId, ...(env.VOTUM_TENANTS ?? [])])];
  return { kind: 'azure', appId, tenantId, tenants, ...(secret === undefined ? {} : { secret }) };
}

function tabSettings({ VOTUM_TAB_APP_ID: appId }: Environment, bot: BotSettings): TabSettings | null {
  if (appId === undefined || bot.kind === 'local') return null;
  // A token that the bot's own registration gets for itself would pass the library's validation of the bot's callers.
  if (appId === bot.appId)
    throw new SettingsFault(
      `VOTUM_TAB_APP_ID is the bot's own app id. Register an app of its own for the tab. ${WHERE}`,
    );
  return { appId, tenants: bot.tenants };
}

/** botbuilder's credentials ask the environment first: what stands there would speak for the bot in place of its managed identity. */
function refuseOtherIdentities(env: Environment, bot: BotSettings): void {
  const others = bot.kind === 'azure' && bot.secret === undefined ? otherIdentities(env) : [];
  if (others.length > 0)
    throw new SettingsFault(
      `${others.join(', ')} would be used in place of the managed identity. Remove it under Environment variables of the Function App.`,
    );
}

function telemetrySettings(env: Environment): TelemetrySettings | null {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING: insights, OTEL_EXPORTER_OTLP_ENDPOINT: otlp } = env;
  if (!insights && !otlp) return null;
  return { ...(insights ? { insights } : {}), ...(otlp ? { otlp } : {}) };
}

function storageSettings(env: Environment): StorageSettings {
  if (env.AzureWebJobsStorage !== undefined) return { connectionString: env.AzureWebJobsStorage };
  const accountName = env.AzureWebJobsStorage__accountName;
  if (accountName === undefined)
    throw new SettingsFault(
      `AzureWebJobsStorage__accountName is missing: the storage account that holds the boards. ${WHERE}`,
    );
  return { accountName, managedIdentityClientId: env.AzureWebJobsStorage__clientId ?? null };
}
