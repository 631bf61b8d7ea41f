import { embeddedPostgresTexts } from '../platform/database/embedded/texts.ts'
import { keyringTexts } from '../platform/keyring/texts.ts'
import type { ProblemTexts } from '../platform/problems/describe-problem.ts'
import { settingsTexts } from '../platform/settings/texts.ts'
import { commandProblemTexts } from './command/problem-texts.ts'
import { dueProblemTexts } from './due/problems.ts'
import { httpProblemTexts } from './http/problem-texts.ts'
import { moveProblemTexts } from './moving/problem-texts.ts'

/** Texts of the problems that no feature brings: of the database's guards, the start, and what lies below. */
const guardTexts: ProblemTexts = {
  'no-basis': {
    da: 'En person kan ikke registreres uden et retsgrundlag eller en dato for sletning.',
    en: 'A person cannot be registered without a legal basis or a date of erasure.',
  },
  'erasure-only-earlier': {
    da: 'Datoen for sletning kan kun rykkes frem, så længe intet retsgrundlag er åbent.',
    en: 'The date of erasure can only move earlier while no legal basis is open.',
  },
  'consent-ended': {
    da: 'Samtykket til dette formål er ophørt, så formålet kan ikke fortsætte på en legitim interesse.',
    en: 'The consent to this purpose has ended, so the purpose cannot go on under a legitimate interest.',
  },
  'contact-is-no-party': {
    da: 'En kontaktperson hos en virksomhed er ikke part i virksomhedens kontrakt. Brug interesseafvejningen »customer-contacts«.',
    en: 'The contact person of a company is no party to its contract. Use the assessment “customer-contacts”.',
  },
  'contract-not-for-this': {
    da: 'En kontrakt kan ikke være grundlag for markedsføring, profilering eller kontakt til kundeemner.',
    en: 'A contract is no basis for marketing, profiling or prospecting.',
  },
  'evidence-needed': {
    da: 'Dette retsgrundlag skal have dokumentation.',
    en: 'This legal basis needs evidence.',
  },
  'assessment-needed': {
    da: 'En legitim interesse kræver en underskrevet interesseafvejning for netop dette formål, som ikke er for gammel.',
    en: 'A legitimate interest needs a signed assessment for this very purpose, whose review is not overdue.',
  },
  'assessment-signed': {
    da: 'En underskrevet interesseafvejning kan ikke ændres. Lav en ny version.',
    en: 'A signed assessment cannot be changed. Make a new version.',
  },
  'consent-unproved': {
    da: 'Samtykket mangler noget af det, der beviser det.',
    en: 'The consent lacks some of what proves it.',
  },
  'consent-needed': {
    da: 'Grundlaget samtykke kræver et bevist samtykke fra samme person til samme formål.',
    en: 'A basis of consent needs a proved consent of the same person to the same purpose.',
  },
  'wording-used': {
    da: 'En ordlyd, der er brugt, kan ikke ændres. Lav en ny version.',
    en: 'A wording that was used cannot be changed. Make a new version.',
  },
  'closed-to-purpose': {
    da: 'Formålet giver ikke adgang til disse oplysninger.',
    en: 'The purpose gives no access to this data.',
  },
  'already-there': { da: 'Det findes allerede.', en: 'That is already there.' },
  'refers-to-nothing': {
    da: 'Der henvises til noget, som ikke findes.',
    en: 'Something is referred to that does not exist.',
  },
  'value-unusable': { da: 'En værdi kan ikke bruges.', en: 'A value cannot be used.' },
  'database-unavailable': {
    da: 'Databasen kan ikke nås lige nu. Prøv igen om lidt, og kør "diskret doctor", hvis det varer ved.',
    en: 'The database cannot be reached just now. Try again in a while, and run "diskret doctor" if it goes on.',
  },
  'disk-full': {
    da: 'Der er ikke plads på disken. Intet er gemt af det sidste. Skaf plads, og prøv igen.',
    en: 'The disk is full. Nothing of the last act was saved. Make room and try again.',
  },
  'disk-read-only': {
    da: 'Disken eller databasen kan kun læses lige nu. Intet er gemt af det sidste.',
    en: 'The disk or the database can only be read just now. Nothing of the last act was saved.',
  },
  'purpose-not-open': {
    da: 'Dine roller giver ikke adgang til formålet »{purpose}«.',
    en: 'Your roles give no access to the purpose “{purpose}”.',
  },
  'person-not-found': {
    da: 'Ingen person fundet.',
    en: 'No person was found.',
  },
  'several-people': {
    da: 'Flere personer passer. Vælg en af dem med id: {ids}',
    en: 'Several people match. Choose one of them by id: {ids}',
  },
  'reason-for-longer': {
    da: 'Længere end 14 og 30 dage kræver en databeskyttelsesansvarlig og en skriftlig begrundelse.',
    en: 'Longer than 14 and 30 days needs an officer and a written reason.',
  },
  'topic-twice': { da: 'To emner har samme id.', en: 'Two topics have the same id.' },
  'nothing-to-change': {
    da: 'Skriv, hvad der skal ændres. "diskret controller set --help" viser hvordan.',
    en: 'Say what is to change. "diskret controller set --help" shows how.',
  },
  'not-set-up': {
    da: 'Diskret er ikke sat op endnu. Kør "diskret init", eller åbn siden i en browser.',
    en: 'Diskret is not set up yet. Run "diskret init", or open its page in a browser.',
  },
  'already-set-up': {
    da: 'Diskret er allerede sat op. En installation kan ikke sættes op igen.',
    en: 'Diskret is set up already. An installation cannot be set up twice.',
  },
  'already-serving': {
    da: 'Et andet Diskret kører allerede på disse data.',
    en: 'Another Diskret is running on this data already.',
  },
  'address-taken': {
    da: 'Der lyttes allerede på {address}, eller der må ikke lyttes dér. Vælg en anden PORT eller HOST.',
    en: 'Something listens on {address} already, or it must not be listened on. Choose another PORT or HOST.',
  },
  'undeclared-in-database': {
    da: 'Databasen passer ikke til det, Diskret har erklæret: {what}. Intet er ændret. Gendan skemaet, eller slet det, der ikke hører til.',
    en: 'The database is not as Diskret declares it: {what}. Nothing was changed. Restore the schema, or remove what does not belong.',
  },
  'database-rights-missing': {
    da: 'Ejeren i DATABASE_URL mangler rettigheder. En administrator af databasen skal først køre: {statements}',
    en: 'The owner in DATABASE_URL lacks rights. An administrator of the database must first run: {statements}',
  },
  'database-too-old': {
    da: 'PostgreSQL {version} er for gammel. Diskret skal bruge version 15 eller nyere.',
    en: 'PostgreSQL {version} is too old. Diskret needs version 15 or newer.',
  },
}

const fileTexts: ProblemTexts = {
  'file-not-readable': {
    da: '{file} kan ikke læses: det ligner {found}. Diskret læser CSV, Excel (.xlsx) og vCard.',
    en: '{file} cannot be read: it seems to be {found}. Diskret reads CSV, Excel (.xlsx) and vCard.',
  },
  'file-not-opened': {
    da: '{file} kan ikke åbnes ({reason}).',
    en: '{file} cannot be opened ({reason}).',
  },
  'file-changed': {
    da: '{file} blev ændret, mens den blev læst. Prøv igen.',
    en: '{file} was changed while it was read. Try again.',
  },
  'workbook-too-large': {
    da: '{file} fylder for meget, når den pakkes ud ({limit}).',
    en: '{file} is too large when unpacked ({limit}).',
  },
  'sheet-not-found': {
    da: '{file} har intet ark med det navn.',
    en: '{file} has no sheet of that name.',
  },
}

/** Texts of all problems below the features, which bring their own. */
export const baseProblemTexts: ProblemTexts = {
  ...settingsTexts.entries,
  ...keyringTexts.entries,
  ...embeddedPostgresTexts.entries,
  ...guardTexts,
  ...fileTexts,
  ...commandProblemTexts,
  ...dueProblemTexts,
  ...httpProblemTexts,
  ...moveProblemTexts,
}
