import type { AccessToken, TokenCredential } from '@azure/identity';

type Identity = typeof import('@azure/identity');
type Load = () => Promise<Pick<Identity, 'ManagedIdentityCredential'>>;

/**
 * The app's managed identity: the user-assigned one of this client id, or (null) the app's own. The identity package is
 * loaded with the first token, so that a desk without one never pays for it. No other kind of credential is tried: one
 * left behind in the environment must not decide who Votum is.
 */
export function managedIdentity(
  clientId: string | null,
  load: Load = () => import('@azure/identity'),
): TokenCredential {
  return whenAsked(async () => {
    const { ManagedIdentityCredential } = await load();
    return clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  });
}

/** Whoever has signed in with the Azure CLI: an operator at a terminal, and nobody else. */
export function azureCli(
  load: () => Promise<Pick<Identity, 'AzureCliCredential'>> = () => import('@azure/identity'),
): TokenCredential {
  return whenAsked(async () => new (await load()).AzureCliCredential());
}

function whenAsked(open: () => Promise<TokenCredential>): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    getToken: async (...asked): Promise<AccessToken | null> => {
      credential ??= open();
      return (await credential).getToken(...asked);
    },
  };
}
