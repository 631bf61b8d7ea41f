import { normaliseName } from '../../ledger/normalise-identifier.ts'
import type { PagePerson, Visitor } from '../find-visitor.ts'
import type { Form } from '../read-form.ts'

/**
 * Whom an act is for: the person whose page it is, or, at an address that several share, the one whose name was typed, in
 * whatever case, spelling of æ, ø, å and order of words.
 * @returns null where nobody of that name is held at the address; nothing may show which (REQ-11)
 */
export function personNamed(visitor: Visitor, form: Form): PagePerson | null {
  if (visitor.kind === 'person') return visitor.people[0]!
  const typed = normaliseName(form.name ?? '')
  return (typed && visitor.people.find(({ name }) => normaliseName(name) === typed)) || null
}
