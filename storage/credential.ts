import type { AccessToken, TokenCredential } from '@azure/identity';

type Load = () => Promise<Pick<typeof import('@azure/identity'), 'ManagedIdentityCredential'>>;

/**
 * The app's managed identity: the user-assigned one of this client id, or (null) the app's own. The identity package is
 * loaded with the first token, so that a desk without one never pays for it. No other kind of credential is tried: one
 * left behind in the environment must not decide who Votum is.
 */
export function managedIdentity(
  clientId: string | null,
  load: Load = () => import('@azure/identity'),
): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  const open = async (): Promise<TokenCredential> => {
    const { ManagedIdentityCredential } = await load();
    return clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  };
  return {
    getToken: async (...asked): Promise<AccessToken | null> => {
      credential ??= open();
      return (await credential).getToken(...asked);
    },
  };
}
