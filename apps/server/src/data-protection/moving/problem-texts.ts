import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'

export const moveProblemTexts: ProblemTexts = {
  'move-target-in-use': {
    da: 'Dertil kan Diskret ikke flytte: {what}. Vælg en tom database.',
    en: 'Diskret cannot move there: {what}. Choose an empty database.',
  },
  'move-source-in-use': {
    da: 'En anden proces arbejder med installationen. Stop "diskret start" og andre kommandoer, og flyt igen. Intet er flyttet.',
    en: 'Another process works with the installation. Stop "diskret start" and other commands, and move again. Nothing was moved.',
  },
  'move-differs': {
    da: 'Det, der kom frem, er ikke det, der blev sendt: {tables}. Intet er flyttet. Prøv igen.',
    en: 'What arrived is not what was sent: {tables}. Nothing was moved. Try again.',
  },
  'installation-moved': {
    da: 'Installationen er flyttet til {to}. Sæt DATABASE_URL til den. Skal den gamle database alligevel bruges, så fjern filen {file}.',
    en: 'The installation was moved to {to}. Set DATABASE_URL to it. To use the old database after all, remove the file {file}.',
  },
}
