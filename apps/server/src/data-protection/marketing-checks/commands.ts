import { readFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { personArgument, purposeOption } from '../consents/commands.ts'
import { readEvidence } from '../consents/read-evidence.ts'
import { servePerson } from '../consents/serve-person.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'
import { type Campaign, endCampaign, knownExceptions, listCampaigns, stateCampaign } from './campaigns.ts'
import { listUnchecked } from './list-unchecked.ts'
import { checkFileUnusable } from './problems.ts'
import { recordContactRequest } from './record-contact-request.ts'
import { recordRegisterChecks } from './record-register-checks.ts'

const Results = z.array(z.strictObject({ person: z.uuid(), listed: z.boolean() })).min(1)
const listed = () =>
  new Option('--channel <channel>', 'telephone or post').choices(['telephone', 'post']).makeOptionMandatory()
type Listed = 'telephone' | 'post'
const example = '0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e'

/** `register-check pending | add`, `campaign list | state | end`, `person asked`. */
export function marketingCheckCommands(program: Command, context: CommandContext): void {
  registerCheckCommands(program, context)
  campaignCommands(program, context)
  addExamples(
    personCommand(program)
      .command('asked')
      .argument(...personArgument)
      .description('write down that a person asked to be called or written to; opens the channel for six months')
      .addOption(listed())
      .requiredOption('--requested-at <moment>', 'when, ISO 8601 with offset')
      .requiredOption('--evidence <file>', 'the form, the letter or the recording')
      .action(
        (
          named: string,
          { channel, requestedAt, evidence }: { channel: Listed; requestedAt: string; evidence: string },
        ) =>
          context.run(
            async (services, actor) => {
              const proof = await readEvidence(evidence)
              return servePerson(services, actor, named, (tx, personId) =>
                recordContactRequest(tx, services, { personId, channel, requestedAt, evidence: proof }),
              )
            },
            (result, say) => sayPurposes(context, result, say),
          ),
      ),
    'person asked mette@example.dk --channel telephone --requested-at 2027-03-01T10:00:00+01:00 --evidence form.pdf',
    'person asked +4520123456 --channel post --requested-at 2027-03-01T10:00:00+01:00 --evidence letter.pdf --json',
  )
}

function registerCheckCommands(program: Command, context: CommandContext): void {
  const group = program
    .command('register-check')
    .description('Look-ups in a country’s list of people who declined (Robinson).')
  addExamples(
    group
      .command('pending')
      .description('whom a look-up would open')
      .addOption(purposeOption().makeOptionMandatory())
      .addOption(listed())
      .action(({ purpose, channel }: { purpose: PermissionPurpose; channel: Listed }) =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => listUnchecked(tx, { purpose, channel })),
          (people, say) => {
            for (const { id, name, address } of people) say([id, name, address ?? ''].join('  ').trim())
          },
        ),
      ),
    'register-check pending --purpose prospecting --channel post',
    'register-check pending --purpose prospecting --channel telephone --json',
  )
  addExamples(
    group
      .command('add')
      .argument('<file>', 'JSON: [{"person": "id", "listed": true}]')
      .description('write down a look-up, with what came of it for each')
      .requiredOption('--issue <issue>', 'of the list: 2027-Q1, or 2027-03 where it comes out each month')
      .option('--country <code>', 'of the list', 'DK')
      .action((file: string, { issue, country }: { issue: string; country: string }) =>
        context.run(
          async (services, actor) => {
            const results = await readResults(file)
            return services.door.forPurpose('rights', actor, (tx) =>
              recordRegisterChecks(tx, services, { country, issue, results }),
            )
          },
          ({ checked, listed: found }, say) =>
            say(
              context.text({
                da: `Slået op: ${checked}, på listen: ${found}`,
                en: `Looked up: ${checked}, listed: ${found}`,
              }),
            ),
        ),
      ),
    'register-check add robinson.json --issue 2027-Q1',
    'register-check add nix.json --country SE --issue 2027-03 --json',
  )
}

function campaignCommands(program: Command, context: CommandContext): void {
  const group = program.command('campaign').description('Campaigns that rest on an exception of a marketing act.')
  const line = ({ id, name, exception, endedAt }: Campaign) => [id, exception, name, endedAt ?? ''].join('  ').trim()
  addExamples(
    group
      .command('list')
      .description('all campaigns, the newest first')
      .action(() =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => listCampaigns(tx)),
          (found, say) => {
            for (const one of found) say(line(one))
          },
        ),
      ),
    'campaign list',
    'campaign list --json',
  )
  addExamples(
    group
      .command('state')
      .description('state the exception of a campaign, and the facts for it')
      .requiredOption('--name <name>', 'of the campaign')
      .addOption(
        new Option('--exception <exception>', 'that the act names').choices([...knownExceptions]).makeOptionMandatory(),
      )
      .requiredOption('--reason <text>', 'the facts for it')
      .action((campaign: { name: string; exception: string; reason: string }) =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => stateCampaign(tx, campaign)),
          (stated, say) => say(line(stated)),
        ),
      ),
    'campaign state --name "Policies 2027" --exception insurance --reason "we offer insurance, nothing else"',
    'campaign state --name "Spring" --exception periodicals --reason "subscriptions to our magazine" --json',
  )
  addExamples(
    group
      .command('end')
      .argument('<id>', 'of the campaign')
      .description('nobody is called under its exception any more')
      .action((id: string) =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => endCampaign(tx, id)),
          (ended, say) => say(line(ended)),
        ),
      ),
    `campaign end ${example}`,
    `campaign end ${example} --json`,
  )
}

async function readResults(file: string): Promise<z.infer<typeof Results>> {
  try {
    return Results.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    throw checkFileUnusable({}, [], 'file')
  }
}
