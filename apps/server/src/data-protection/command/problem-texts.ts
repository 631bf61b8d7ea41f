import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'

export const commandProblemTexts: ProblemTexts = {
  'unknown-command': {
    da: 'Diskret har ingen kommando {command}. "diskret --help" viser dem alle.',
    en: 'Diskret has no command {command}. "diskret --help" shows them all.',
  },
  'unknown-option': {
    da: 'Kommandoen har ikke tilvalget {option}. Tilføj --help for at se, hvad den kan.',
    en: 'The command has no option {option}. Add --help to see what it takes.',
  },
  'missing-argument': {
    da: 'Kommandoen mangler {argument}. Tilføj --help for at se, hvad den skal bruge.',
    en: 'The command lacks {argument}. Add --help to see what it needs.',
  },
  'missing-option': {
    da: 'Kommandoen mangler tilvalget {option}. Tilføj --help for at se, hvad den skal bruge.',
    en: 'The command lacks the option {option}. Add --help to see what it needs.',
  },
  'unusable-option': {
    da: '{option} har en værdi, der ikke kan bruges. Tilføj --help for at se, hvad der kan.',
    en: '{option} has a value that cannot be used. Add --help to see what can.',
  },
  'too-many-arguments': {
    da: 'Der står mere, end kommandoen kan bruge. Tilføj --help for at se, hvad den kan.',
    en: 'There is more than the command can use. Add --help to see what it takes.',
  },
  'wrong-usage': {
    da: 'Sådan kan kommandoen ikke bruges. Tilføj --help for at se, hvad den kan.',
    en: 'The command cannot be used like this. Add --help to see what it takes.',
  },
  'command-missing': {
    da: 'Skriv, hvad Diskret skal gøre. "diskret --help" viser alle kommandoer.',
    en: 'Say what Diskret shall do. "diskret --help" shows all commands.',
  },
  'account-not-found': {
    da: 'Ingen åben konto har den adresse, som --as nævner.',
    en: 'No open account has the address that --as names.',
  },
  'input-file-unreadable': {
    da: 'Filen findes ikke eller kan ikke læses.',
    en: 'The file does not exist or cannot be read.',
  },
}
