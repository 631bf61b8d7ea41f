import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import { type PermissionPurpose, permissionPurposes } from '../purposes/purposes.ts'
import { readEvidence } from './read-evidence.ts'
import { recordToldConsent } from './record-told-consent.ts'
import { servePerson } from './serve-person.ts'
import type { Channel, ConsentMethod } from './tables.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const channels = ['email', 'telephone', 'post'] as const
export const purposeOption = () =>
  new Option('--purpose <purpose>', 'what it is about').choices([...permissionPurposes])
export const channelOption = () => new Option('--channel <channel>', 'one channel').choices([...channels])
export const personArgument = ['<person>', 'id, e-mail address or telephone number'] as const

interface ConsentOptions {
  purpose: PermissionPurpose
  topic?: string
  channel?: Channel
  wording?: string
  language?: string
  method?: ConsentMethod
  givenAt?: string
  evidence?: string
  givenBy?: 'self' | 'guardian'
  guardianship?: string
}

/** `person consent` and `person withdraw`. */
export function consentCommands(program: Command, context: CommandContext): void {
  const person = personCommand(program)
  addExamples(
    person
      .command('consent')
      .argument(...personArgument)
      .description('write down that a person said yes; without proof it opens nothing')
      .addOption(purposeOption().makeOptionMandatory())
      .option('--topic <topic>', 'one topic of marketing')
      .addOption(channelOption())
      .option('--wording <id>', 'wording that was on the form (see "wording list"); without it nothing is proved')
      .option('--language <language>', 'language of the wording')
      .addOption(
        new Option('--method <method>', 'how it was given').choices(['paper', 'telephone', 'in-person', 'web']),
      )
      .option('--given-at <moment>', 'when, ISO 8601 with offset')
      .option('--evidence <file|text>', 'file with the scan or recording, or where the proof lies')
      .addOption(new Option('--given-by <who>', 'for a child, the guardian').choices(['self', 'guardian']))
      .option('--guardianship <text>', 'who holds parental responsibility, and how that was verified')
      .action((named: string, options: ConsentOptions) =>
        context.run(
          async (services, actor) => {
            const { wording, evidence, ...statement } = options
            const proof = evidence === undefined ? null : await readEvidence(evidence)
            return servePerson(services, actor, named, (tx, personId) =>
              recordToldConsent(tx, services, { ...statement, personId, wordingId: wording ?? null, evidence: proof }),
            )
          },
          ({ status, missing }, say) =>
            say(
              status === 'given'
                ? context.text({
                    da: 'Samtykket er givet og åbner formålet.',
                    en: 'The consent is given and opens its purpose.',
                  })
                : `${context.text({ da: 'Samtykket er ikke bevist og åbner intet. Mangler', en: 'The consent is not proved and opens nothing. Missing' })}: ${missing.join(', ')}`,
            ),
        ),
      ),
    'person consent mette@example.dk --purpose marketing --channel email --wording ID --method paper --given-at 2026-03-01T14:30:00+01:00 --evidence form.pdf',
    'person consent +4520123456 --purpose prospecting --channel telephone --method telephone --given-at 2026-03-01T14:30:00+01:00 --json',
  )
  addExamples(
    person
      .command('withdraw')
      .argument(...personArgument)
      .description('withdraw consents of a person: all of them, or those that the options name')
      .addOption(purposeOption())
      .option('--topic <topic>', 'one topic of marketing')
      .addOption(channelOption())
      .option('--ground <text>', 'not needed: nobody has to say why')
      .action(
        (
          named: string,
          { purpose, topic, channel }: { purpose?: PermissionPurpose; topic?: string; channel?: Channel },
        ) =>
          context.run(
            (services, actor) =>
              servePerson(services, actor, named, (tx, personId) =>
                withdrawConsent(tx, services, { purpose, topic, channel, personId }),
              ),
            (result, say) => sayPurposes(context, result, say),
          ),
      ),
    'person withdraw mette@example.dk',
    'person withdraw mette@example.dk --purpose marketing --channel email --json',
  )
}
