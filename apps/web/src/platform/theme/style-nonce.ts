import { setNonce } from 'get-nonce'

/**
 * The number that the server put into the page: style elements that carry it are allowed, all others are not
 * (Content-Security-Policy).
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
}

// What keeps the page still behind a dialog writes a style element of its own.
setNonce(styleNonce())
