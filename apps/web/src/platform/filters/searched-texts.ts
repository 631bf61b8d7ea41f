const storageKey = 'diskret.searched'
/** So many different texts a tab goes back to. */
const most = 100

/** Where the browser keeps nothing, the texts live as long as the page. */
let here: Readonly<Record<string, string>> = {}

/**
 * Keeps what somebody searched for in this tab of the browser: it may be a name, so an address, which histories and logs hold,
 * says a sign without meaning in its place.
 * @returns the sign; the same text has the same one
 */
export function keepSearched(text: string): string {
  const kept = read()
  const known = Object.keys(kept).find((sign) => kept[sign] === text)
  // It begins with a letter, or an address would read a number of it.
  const sign =
    known ?? `s${Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(36)).join('')}`
  const others = Object.entries(kept).filter(([other]) => other !== sign)
  write(Object.fromEntries([...others, [sign, text] as const].slice(-most)))
  return sign
}

/** @returns what a sign stands for in this tab, nothing where it comes from another one: a link that was shared */
export function readSearched(sign: string | undefined): string {
  return (sign && read()[sign]) || ''
}

/** At sign-out: whoever comes next finds nothing. */
export function forgetSearched(): void {
  write({})
}

function read(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null')
    if (kept && typeof kept === 'object') return kept as Record<string, string>
  } catch {
    // What cannot be read counts as not there.
  }
  return here
}

function write(texts: Readonly<Record<string, string>>): void {
  here = texts
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(texts))
  } catch {
    // A private window keeps nothing; the search holds until the page is closed.
  }
}
