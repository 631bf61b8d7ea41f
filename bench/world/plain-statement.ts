import type { Statement } from '../../apps/server/src/testing/capture-statements.ts'

/** What the policies would test, where a verb tests it as a condition of its own. */
const bits =
  /\(\(people\.permitted_purposes & \d+\) <> 0 and \(people\.permitted_until is null or people\.permitted_until > diskret\.clock\(\) or \(people\.lasting_purposes & \d+\) <> 0\)\)/g
const functions = new Set(['clock', 'today', 'folded'])
/** What has a plain copy, so that both sides search. */
const searches = new Set(['match_people', 'match_tasks'])

/**
 * @returns whether a statement is protection itself, which plain SQL does not have: an entry of the audit, or a function of the
 * schema that looks past the policies, such as the search past a typo
 */
export const isProtection = ({ text }: Statement): boolean =>
  /^\s*insert into "diskret"\."audit_entries"/.test(text) ||
  [...text.matchAll(/\bdiskret\.(\w+)\(/g)].some(([, name]) => !functions.has(name!) && !searches.has(name!))

/** The same statement, word for word, on the plain copies. */
export function plainStatement({ text, values }: Statement): Statement {
  const plain = text
    .replaceAll(
      /,\s*(?:\w+\.)?"?(?:permitted_purposes|lasting_purposes|permitted_until|registered_in)"?(?=\s*(?:,|from\b))/g,
      '',
    )
    .replaceAll(bits, 'true')
    .replaceAll(/"diskret"\.|\bdiskret\.(?=(\w+))/g, (found, name: string | undefined) =>
      name !== undefined && functions.has(name) ? found : 'plain.',
    )
  if (/permitted_|lasting_/.test(plain)) throw new Error(`not plain: ${plain}`)
  return { text: plain, values }
}
