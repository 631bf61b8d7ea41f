/**
 * What a column of an imported file may stand for: the names that a mapping file and `expected.json` of the import contract use.
 */

/** What the records of a file describe; `table` is none of the others. */
export const entities = ['person', 'company', 'deal', 'lead', 'activity', 'table'] as const
export type Entity = (typeof entities)[number]

/** Fields that hold one value: of several columns that could stand for one of them, only one is taken. */
export const singleFields = [
  'givenName',
  'middleName',
  'familyName',
  'fullName',
  'namePrefix',
  'nameSuffix',
  'nickname',
  'company',
  'department',
  'title',
  'street',
  'street2',
  'postalCode',
  'city',
  'region',
  'country',
  'tags',
  'source',
  'status',
  'owner',
  'externalId',
  'gender',
  'birthDate',
  'dealStage',
  'description',
  'industry',
  'employees',
  'revenue',
  'taxId',
  'amount',
  'probability',
  'stage',
  'nextStep',
  'closeDate',
  'created',
  'person',
  'lead',
  'activity',
  'type',
  'subject',
  'due',
  'done',
  'consentPurpose',
  'consentTopic',
  'consentChannel',
  'consentWording',
  'consentGivenAt',
  'consentMethod',
  'consentSource',
] as const

/** Fields that several columns may stand for together. */
export const listFields = ['email', 'phone', 'website', 'notes', 'consentClaim', 'doNotContact'] as const

export const fields = [...singleFields, ...listFields] as const
export type SingleField = (typeof singleFields)[number]
export type ListField = (typeof listFields)[number]
export type Field = SingleField | ListField

const listFieldNames: ReadonlySet<string> = new Set(listFields)
const fieldNames: ReadonlySet<string> = new Set(fields)

/** Whether several columns may stand for this field. */
export function isListField(field: Field): field is ListField {
  return listFieldNames.has(field)
}

/** Whether this is the name of a field at all. */
export function isField(name: unknown): name is Field {
  return typeof name === 'string' && fieldNames.has(name)
}

/** Fields of an address: they are taken from one group of columns (work rather than home), never mixed. */
export const addressFields: ReadonlySet<Field> = new Set<Field>([
  'street',
  'street2',
  'postalCode',
  'city',
  'region',
  'country',
])

/** Fields whose cells are dates. */
export const dateFields: ReadonlySet<Field> = new Set<Field>([
  'birthDate',
  'closeDate',
  'created',
  'due',
  'consentGivenAt',
])

/** Recognised so that they can be left out: they come in only if the user asks and a purpose needs them (PRI-4, PRI-9). */
export const leftOutByDefault: ReadonlySet<Field> = new Set<Field>(['gender', 'birthDate'])

/** One column: its header as written (null where the file has no header) and its field; null leaves the column out. */
export interface ColumnMapping {
  header: string | null
  field: Field | null
}
