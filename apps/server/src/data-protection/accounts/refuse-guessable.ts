import { longestPassword, shortestPassword } from './make-auth.ts'
import { passwordGuessable, passwordTooShort } from './problems.ts'

/**
 * Words that stand in no password here: ours, and what Danes put before a number. The company's name, and the name and the address of
 * whose password it is, come to them.
 */
export const guessedFirst: readonly string[] = [
  ...['diskret', 'crm', 'admin', 'administrator', 'password', 'welcome', 'login'],
  ...['adgangskode', 'kodeord', 'velkommen', 'danmark', 'københavn', 'kobenhavn', 'aarhus', 'odense', 'aalborg'],
  ...['forår', 'sommer', 'efterår', 'vinter', 'januar', 'februar', 'marts', 'april', 'juni', 'juli', 'august'],
  ...['september', 'oktober', 'november', 'december', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'],
]

// Below: fewer than a million guesses, which whoever guesses has soon.
const leastScore = 2

/**
 * Refuses a password that is too short, and one that whoever guesses tries first: among the fifty thousand most used ones, in a row
 * on the keyboard, the same over and over, or a word of the company with a year behind it. Nothing leaves this process.
 * @param words of which it may not consist: names and addresses
 * @throws Problem password-too-short, password-guessable
 */
export async function refuseGuessable(password: string, words: readonly (string | null)[] = []): Promise<void> {
  if (password.length < shortestPassword || password.length > longestPassword)
    throw passwordTooShort({}, [], 'password')
  checker ??= makeChecker()
  const check = await checker
  const own = words.flatMap((word) => (word ? [word, ...word.split(/[^\p{L}\p{N}]+/u)] : []))
  const known = [...guessedFirst, ...own].filter((word) => word.length > 2)
  if (check(password, known) < leastScore) throw passwordGuessable({}, [], 'password')
}

let checker: Promise<(password: string, words: string[]) => number> | undefined

/** The lists are large, and most processes never need them. */
async function makeChecker() {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common')
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return (password: string, words: string[]) => estimator.check(password, words).score
}
