import { defineProblem } from '../../../platform/problems/problem.ts'

/** No import has this id. */
export const importNotFound = defineProblem('import-not-found', 'missing')
/** The actor's roles may not import under this basis. */
export const basisNotOpen = defineProblem<{ basis: string }>('basis-not-open', 'refused', 'PRI-2')
/** The list needs an assessment that is signed and not due for review. */
export const listAssessmentNeeded = defineProblem<{ assessment: string }>('list-assessment-needed', 'refused', 'LIA-1')
/** `--basis legitimate-interest` names no assessment. */
export const assessmentNotNamed = defineProblem('assessment-not-named', 'unusable')
/** What is neither person nor company can only be previewed yet. */
export const onlyPreviewed = defineProblem<{ file: string; entity: string }>('only-previewed', 'unusable')
/** Another process runs this import at this moment. */
export const importRunning = defineProblem<{ id: string }>('import-running', 'conflict')
/** The import's copy of the file is gone, so it cannot go on. */
export const importFileGone = defineProblem<{ id: string }>('import-file-gone', 'unusable')
/** An import that failed or was taken back cannot go on. */
export const importEnded = defineProblem<{ id: string; state: string }>('import-ended', 'conflict')

/** The request holds no file. */
export const fileMissing = defineProblem('file-missing', 'unusable')
/** More than a request may hold. */
export const fileTooLarge = defineProblem<{ megabytes: number }>('file-too-large', 'unusable')

/** A multipart form that is cut off, or has no boundary. */
export const formUnreadable = defineProblem('form-unreadable', 'unusable')

/** What people read when one of these is the answer. */
export const importProblemTexts = {
  'import-not-found': { da: 'Der er ingen import med det id.', en: 'There is no import with that id.' },
  'basis-not-open': {
    da: 'Din rolle må ikke indlæse en liste med grundlaget »{basis}« (PRI-2). En sælger eller marketingmedarbejder kan indlæse som invitation; de øvrige grundlag er den databeskyttelsesansvarliges.',
    en: "Your role may not import a list under the basis “{basis}” (PRI-2). A seller or marketer may import as invitation; the other bases are the officer's.",
  },
  'list-assessment-needed': {
    da: 'Listen kræver interesseafvejningen »{assessment}«, underskrevet og ikke forældet (LIA-1). Se "diskret assessment list".',
    en: 'The list needs the assessment “{assessment}”, signed and not out of date (LIA-1). See "diskret assessment list".',
  },
  'assessment-not-named': {
    da: 'Grundlaget legitim interesse kræver --assessment ID. Se "diskret assessment list".',
    en: 'The basis legitimate-interest needs --assessment ID. See "diskret assessment list".',
  },
  'only-previewed': {
    da: '{file} indeholder hverken personer eller virksomheder, men »{entity}«. Det kan foreløbig kun vises med --preview.',
    en: '{file} holds neither people nor companies, but “{entity}”. That can only be previewed yet, with --preview.',
  },
  'import-running': {
    da: 'Importen {id} kører allerede. Følg den med "diskret import show {id}".',
    en: 'The import {id} is running already. Follow it with "diskret import show {id}".',
  },
  'import-file-gone': {
    da: 'Filen til importen {id} er væk. Fortryd den, og indlæs listen igen.',
    en: 'The file of import {id} is gone. Undo it, and import the list again.',
  },
  'import-ended': {
    da: 'Importen {id} er afsluttet (»{state}«) og kan ikke fortsættes.',
    en: 'The import {id} has ended (“{state}”) and cannot go on.',
  },
  'file-missing': {
    da: 'Forespørgslen indeholder ingen fil. Send den som indhold eller som fil i en formular.',
    en: 'The request holds no file. Send it as the body, or as a file of a form.',
  },
  'file-too-large': {
    da: 'Filen er større end {megabytes} MB. Indlæs den med kommandoen "diskret import".',
    en: 'The file is larger than {megabytes} MB. Import it with the command "diskret import".',
  },
  'form-unreadable': {
    da: 'Formularen med filen kan ikke læses: den er afbrudt, eller dens skillelinje (boundary) mangler.',
    en: 'The form with the file cannot be read: it is cut off, or its boundary is missing.',
  },
}
