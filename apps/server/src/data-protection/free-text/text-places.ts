import type { ColumnDeclaration } from '../declarations/declaration.ts'
import { carriesPermission, type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import type { Label } from '../purposes/purposes.ts'

/** A declared column of free text, and how its rows lead to whom they are about. */
export interface TextPlace {
  /** `notes.text` */
  name: string
  table: string
  column: string
  /** What people call it. */
  label: Label
  /** SQL for the ids of the persons of the row `r`. */
  subjects: string
  /** Whether a decision may change the text; proofs and cases stay as they were written. */
  isChangeable: boolean
  /** Whether the row goes where nothing of the text is left. */
  isWholeRow: boolean
  /** A job title and the like. */
  isShort: boolean
}

/** Every column in which staff or lists write sentences about people, or job titles (SPE-3): what a scan reads. */
export function textPlaces(tables: readonly DeclaredTable[]): TextPlace[] {
  return tables.flatMap((table) => {
    const subjects = subjectsOf(table.declaration).find(({ kind }) => kind === 'person')
    if (!subjects || !carriesPermission(table.declaration)) return []
    const path =
      subjects.via === 'column'
        ? `select r."${subjects.column}" as person_id where r."${subjects.column}" is not null`
        : subjects.via === 'link'
          ? `select l."${subjects.subject}" as person_id from diskret."${subjects.link}" l where l."${subjects.row}" = r.id`
          : subjects.via === 'itself'
            ? 'select r.id as person_id'
            : undefined
    if (path === undefined) return []
    const isFree = ([, declaration]: [string, ColumnDeclaration]) =>
      declaration.personal && (declaration.freeText === true || declaration.shortText === true)
    const isAlone = [...table.columns].filter(isFree).length === 1
    const of = table.declaration.label
    return [...table.columns].flatMap(([column, declaration]): TextPlace[] =>
      // What lies in the vault is there because it is sensitive.
      declaration.personal &&
      (declaration.freeText || declaration.shortText) &&
      !declaration.purposes.includes('sensitive')
        ? [
            {
              name: `${table.name}.${column}`,
              table: table.name,
              column,
              label: isAlone
                ? of
                : { da: `${of.da}: ${declaration.label.da}`, en: `${of.en}: ${declaration.label.en}` },
              subjects: path,
              isChangeable: declaration.checked === true || declaration.shortText === true,
              isWholeRow: declaration.isWholeRow === true,
              isShort: declaration.shortText === true,
            },
          ]
        : [],
    )
  })
}
