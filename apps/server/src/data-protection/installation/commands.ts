import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { unusableOption } from '../command/problems.ts'
import type { Services } from '../services.ts'
import { type SetUpResult, setUp } from './set-up.ts'
import { SetUpInput } from './set-up-input.ts'

interface InitOptions {
  company: string
  country: string
  email: string
  password: string
  registrationNumber?: string
  timeZone?: string
  language?: string
  name?: string
  contactEmail?: string
  address?: string
  phone?: string
  sample?: string | true
  practice?: true
}

/** Fills a new installation with invented people; given by the program, since the CRM brings them. */
export type FillSample = (
  services: Services,
  people: number | null,
  progress: (text: string) => void,
) => Promise<number>

/**
 * The command `init`.
 * @param fillSample what `--sample` does
 */
export function initCommand(program: Command, context: CommandContext, fillSample: FillSample): void {
  const command = program
    .command('init')
    .description('Sets a new installation up: the company, its administrator, and what they begin with.')
    .requiredOption('--company <name>', 'name of the company, the controller')
    .requiredOption('--country <code>', 'its country, two letters')
    .requiredOption('--email <email>', 'e-mail address of the administrator')
    .requiredOption('--password <password>', 'password of the administrator, at least 12 characters')
    .option('--registration-number <number>', 'its registration number; in Denmark CVR')
    .option('--time-zone <zone>', 'in which days are counted; that of the country otherwise')
    .option('--language <language>', 'da or en; that of the country otherwise')
    .option('--name <name>', 'name of the administrator')
    .option('--contact-email <email>', "where questions of registered people go; the administrator's address otherwise")
    .option('--address <address>', 'postal address of the company, as notices tell it')
    .option('--phone <number>', 'telephone of the company')
    .option('--sample [people]', 'begins with invented people')
    .option(
      '--practice',
      'for training: the clock can be moved, and mail stays on this machine; cannot be changed later',
    )
    .action((options: InitOptions) =>
      context.run<SetUpResult>(
        async (services) => {
          const { sample, ...rest } = options
          // Better-auth is large, and no other command needs it.
          const { openAccounts } = await import('../accounts/open-accounts.ts')
          const input = SetUpInput.parse(onlyOwn(rest), { reportInput: true })
          const people = readSample(sample)
          const accounts = await openAccounts(services)
          try {
            const result = await setUp(services, accounts, input)
            if (people === undefined) return result
            return { ...result, people: await fillSample(services, people, context.progress) }
          } finally {
            await accounts.close()
          }
        },
        ({ company, administrator, practice, people }, say) => {
          say(
            context.text({
              da: `${company} er sat op. ${administrator} kan logge ind.`,
              en: `${company} is set up. ${administrator} can sign in.`,
            }),
          )
          if (people > 0) say(context.text({ da: `${people} opdigtede personer.`, en: `${people} invented people.` }))
          if (practice)
            say(context.text({ da: 'Dette er en øvelsesinstallation.', en: 'This is a practice installation.' }))
          else
            say(
              context.text({
                da: 'Læs og underskriv interesseafvejningerne, før lister importeres: "diskret assessment list".',
                en: 'Read and sign the assessments before lists are imported: "diskret assessment list".',
              }),
            )
        },
        { settingUp: { practice: options.practice === true } },
      ),
    )
  addExamples(
    command,
    'init --company "Prøve ApS" --country DK --email mette@example.org --password "a long sentence"',
    'init --company "Prøve ApS" --country DK --email mette@example.org --password "a long sentence" --practice --sample 200',
  )
}

/** The options of the command itself: the common ones stand beside them. */
function onlyOwn(options: InitOptions) {
  const { company, country, email, password, registrationNumber, timeZone, language, practice } = options
  const { name, contactEmail, address, phone } = options
  return {
    ...{ company, country, email, password, registrationNumber, timeZone, language, practice },
    ...{ name, contactEmail, address, phone },
  }
}

/** @returns the number asked for, null for the usual one, nothing where no sample was asked for */
function readSample(sample: string | true | undefined): number | null | undefined {
  if (sample === undefined) return undefined
  if (sample === true) return null
  if (!/^\d{1,7}$/.test(sample)) throw unusableOption({ option: '--sample' }, [], 'sample')
  return Number(sample)
}
