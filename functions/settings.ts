import { z } from 'zod';
import type { BotSettings } from '../bot/settings';
import type { StorageSettings } from '../storage/account';

const Environment = z.object({
  VOTUM_LOCAL: z.literal('1').optional(),
  WEBSITE_INSTANCE_ID: z.string().optional(),
  MicrosoftAppId: z.guid().optional(),
  MicrosoftAppTenantId: z.guid().optional(),
  MicrosoftAppPassword: z.string().min(1).optional(),
  AzureWebJobsStorage: z.string().min(1).optional(),
  AzureWebJobsStorage__accountName: z.string().min(1).optional(),
  AzureWebJobsStorage__clientId: z.string().min(1).optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
});

export interface Settings {
  bot: BotSettings;
  storage: StorageSettings;
  /** Null where measures are sent nowhere. */
  telemetry: TelemetrySettings | null;
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
  return {
    bot: botSettings(read.data),
    storage: storageSettings(read.data),
    telemetry: telemetrySettings(read.data),
  };
}

const WHERE = 'Set it under Environment variables of the Function App, or in infra/ and deploy again.';
type Environment = z.infer<typeof Environment>;

function botSettings(env: Environment): BotSettings {
  if (env.VOTUM_LOCAL !== undefined) {
    if (env.WEBSITE_INSTANCE_ID !== undefined)
      throw new SettingsFault(
        'VOTUM_LOCAL turns authentication off and is not allowed on Azure. Remove it from the Function App.',
      );
    return { kind: 'local' };
  }
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: secret } = env;
  if (appId === undefined || tenantId === undefined)
    throw new SettingsFault(
      `${appId === undefined ? 'MicrosoftAppId' : 'MicrosoftAppTenantId'} is missing, and without it nobody's identity can be checked. ${WHERE} On a desk, run npm start, which sets VOTUM_LOCAL.`,
    );
  return { kind: 'azure', appId, tenantId, ...(secret === undefined ? {} : { secret }) };
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
