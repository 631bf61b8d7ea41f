import type { Field } from '../interpretation/fields.ts'

const fields: Readonly<Record<string, Field>> = {
  'no-email': 'email',
  'invalid-email': 'email',
  'two-persons': 'fullName',
  'no-name': 'company',
}

/** @returns the field that holds the fault for which a row is not taken; null where it is the whole row's */
export function faultyField(reason: string | null): Field | null {
  return (reason && fields[reason]) || null
}
