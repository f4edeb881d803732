/** What a page of ours may do; the same in both hosts. */

export interface PolicyOptions {
  /** Addresses that the page may connect to, besides its own origin. */
  readonly connect?: readonly string[];
  /** Origin of the development server (`http://127.0.0.1:5173`): its client has an inline script and a socket. */
  readonly devServer?: string | null;
}

/**
 * The content security policy. Styles may be inline because Mantine and vis-timeline write them; scripts may not.
 * `require-trusted-types-for` is left out: vis-timeline writes innerHTML inside itself.
 */
export function contentSecurityPolicy({ connect = [], devServer = null }: PolicyOptions): string {
  const sockets = devServer ? [devServer.replace(/^http/, 'ws')] : [];
  return [
    "default-src 'none'",
    devServer ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect, ...sockets].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer, whatever it holds. */
export function pageHeaders(policy: PolicyOptions): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(policy),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
