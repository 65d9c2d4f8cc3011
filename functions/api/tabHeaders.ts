// Where Teams shows a tab: Microsoft's list for Teams, without the hosts of Outlook and Office, whose tokens are not taken
// either (learn:microsoftteams/platform/tabs/how-to/tab-requirements).
const FRAMED_BY = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

/**
 * The headers of everything that is served to the tab. `sources`: what a page may load, as directives of a content security
 * policy; nothing, unless given. There is no header for other origins, and no cookie.
 */
export function tabHeaders(sources: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ...sources,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMED_BY.join(' ')}`,
  ];
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
  };
}
