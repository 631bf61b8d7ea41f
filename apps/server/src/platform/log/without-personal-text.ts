const token = /\/p\/[^\s/?#]+/g
const query = /(\/[^\s?]*)\?\S+/g
const address = /[^\s@<>"'(),:;/…]+@[^\s@<>"'(),:;]+/g
const secret = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi
const number = /(?<![\w-])\+?\d(?:[ ./()-]?\d){7,}(?!\w)/g

/**
 * A second net under the list of fields: takes out what identifies somebody or lets somebody in, should it stand in a text all the
 * same. Passwords in URLs, tokens of pages (`/p/TOKEN`), queries, e-mail addresses, and eight digits or more.
 */
export function withoutPersonalText(text: string): string {
  return text
    .replace(secret, '$1…@')
    .replace(token, '/p/…')
    .replace(query, '$1?…')
    .replace(address, '…@…')
    .replace(number, '…')
}
