/** Text that is safe to stand in a page as it is: made by `html`, never by hand. */
export class Html {
  readonly #text: string

  constructor(token: typeof trusted, text: string) {
    if (token !== trusted) throw new Error('Html is made by the html tag only')
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

const trusted = Symbol('made by the html tag')

/** What may stand in a template. Nothing is written for null and false, so that a condition can stand in place. */
export type HtmlValue = Html | string | number | null | false | readonly HtmlValue[]

/**
 * A piece of a page. Every value is escaped, also for use inside an attribute in double quotes; only other pieces made by
 * this tag go in as they are. Attributes must be quoted, and addresses go through `linkAddress`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    trusted,
    strings.reduce((text, part, index) => text + write(values[index - 1] ?? null) + part),
  )
}

/** A text in which no character can end an element, an attribute or an entity. Control characters become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('`', '&#96;')
    .replaceAll(/\p{Cc}/gu, (character) => ('\t\n\r'.includes(character) ? character : '\ufffd'))
}

/**
 * An address that may stand in `href` or `action`.
 * @param address a path of this server or an absolute https, http, mailto or tel address
 * @returns the address
 * @throws Error for any other scheme (`javascript:`) and for `//host`: an address comes from settings or code, never from a person
 */
export function linkAddress(address: string): string {
  if (/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s\\]*$/i.test(address)) return address
  throw new Error('an address of a page must be a path, https, mailto or tel')
}

function write(value: HtmlValue): string {
  if (value === null || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return value.map(write).join('')
}
