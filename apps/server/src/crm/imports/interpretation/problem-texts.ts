import type { Label } from '../../../data-protection/purposes/purposes.ts'

/** What people read when a mapping file does not fit. */
export const mappingProblemTexts: Record<string, Label> = {
  'mapping-unreadable': {
    da: 'Kolonneoversigten kan ikke læses. Den skal være JSON på formen [{"header": "Navn", "field": "fullName"}].',
    en: 'The mapping cannot be read. It has to be JSON of the form [{"header": "Name", "field": "fullName"}].',
  },
  'mapping-field-unknown': {
    da: 'Kolonneoversigten nævner feltet »{field}«, som ikke findes.',
    en: 'The mapping names the field “{field}”, which does not exist.',
  },
  'mapping-header-unknown': {
    da: 'Kolonneoversigten nævner kolonnen »{header}«, som filen ikke har.',
    en: 'The mapping names the column “{header}”, which the file does not have.',
  },
  'mapping-field-twice': {
    da: 'Kolonneoversigten giver feltet »{field}« til to kolonner, men det kan kun have én værdi.',
    en: 'The mapping gives the field “{field}” to two columns, but it holds one value only.',
  },
}
