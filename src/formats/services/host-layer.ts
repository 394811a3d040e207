import type { ServiceNeed } from '../../schemas/services-folder.ts';

const PAYMENT = /^(?:pay|payments?|checkout|3ds2?)\d*$/;
const LOGIN = /^(?:login|logon|signin|auth|oauth2?|openid|sso|idp|accounts?|adfs)\d*$/;
const CDN =
  /cdn|^(?:cloudfront|cloudflare|akamai|akamaihd|akamaized|edgekey|edgesuite|fastly|azureedge|azurefd|jsdelivr|unpkg|gstatic)$/;
/** Headers that networks of copies put into their answers and servers do not. */
const CDN_HEADERS = [
  'cf-ray',
  'x-amz-cf-id',
  'x-fastly-request-id',
  'x-azure-ref',
  'x-akamai-request-id',
  'x-cdn',
  'cdn-cache',
];

/**
 * What a host does for a page as far as its name and the names of its answers' headers tell: taking payments, logging in, handing out
 * copies; otherwise just a name.
 *
 * @example hostLayer('sso.gov.example', new Set()) // 'login'
 */
export function hostLayer(host: string, headers: ReadonlySet<string>): ServiceNeed['layer'] {
  // The top-level domain says nothing of what a host does.
  const words = host
    .split('.')
    .slice(0, -1)
    .flatMap((label) => label.split('-'));
  if (words.some((word) => PAYMENT.test(word))) return 'payment';
  if (words.some((word) => LOGIN.test(word))) return 'login';
  return words.some((word) => CDN.test(word)) || CDN_HEADERS.some((name) => headers.has(name))
    ? 'cdn'
    : 'name';
}
