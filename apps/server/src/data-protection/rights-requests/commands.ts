import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { parseMoment } from '../consents/parse-moment.ts'
import { servePerson } from '../consents/serve-person.ts'
import { closeRequest, type Extension, extendRequest, extensionGrounds } from './answer-request.ts'
import { listRequests, readRequest } from './list-requests.ts'
import { registerRequest } from './register-request.ts'
import {
  type RequestChannel,
  type RequestKind,
  type RightsRequest,
  requestChannels,
  requestKinds,
} from './rights-request.ts'

const most = 10_000
const example = '0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e'

function line(context: CommandContext, { id, dueOn, late, state, kind, person }: RightsRequest): string {
  const mark = late ? context.text({ da: 'FOR SENT', en: 'LATE' }) : ''
  return [dueOn, id, state, kind, person ?? '', mark].join('  ').trim()
}

/** `request list | show | register | extend | close`. */
export function rightsRequestCommands(program: Command, context: CommandContext): void {
  const group = program.command('request').description('Cases: what people ask by right, and by when it is answered.')
  addExamples(
    group
      .command('list')
      .description('cases, what is due first first')
      .addOption(new Option('--state <state>', 'only these').choices(['received', 'answered', 'refused']))
      .action(({ state }: { state?: RightsRequest['state'] }) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', actor, (tx) => listRequests(tx, services, { state, limit: most })),
          (found, say) => {
            for (const one of found) say(line(context, one))
          },
        ),
      ),
    'request list --state received',
    'request list --json',
  )
  addExamples(
    group
      .command('show')
      .argument('<id>', 'of the case')
      .description('one case')
      .action((id: string) =>
        context.run(
          (services, actor) => services.door.forPurpose('rights', actor, (tx) => readRequest(tx, services, id)),
          (one, say) => {
            say(line(context, one))
            for (const text of [one.words, one.extensionReason, one.outcome]) if (text) say(`  ${text}`)
          },
        ),
      ),
    `request show ${example}`,
    `request show ${example} --json`,
  )
  addExamples(
    group
      .command('register')
      .argument('<person>', 'id, e-mail address or telephone number')
      .description('take down what a person asks for, by whatever way')
      .addOption(new Option('--kind <kind>', 'what is asked').choices([...requestKinds]).makeOptionMandatory())
      .addOption(new Option('--channel <channel>', 'how').choices([...requestChannels]).default('telephone'))
      .option('--words <text>', 'what the person said or wrote')
      .option('--received-at <moment>', 'when it reached the company, ISO 8601 with offset; else now')
      .action(
        (person: string, asked: { kind: RequestKind; channel: RequestChannel; words?: string; receivedAt?: string }) =>
          context.run(
            (services, actor) => {
              const { receivedAt, ...rest } = asked
              const received = receivedAt && parseMoment(receivedAt, services.clock.now(), 'receivedAt')
              return servePerson(services, actor, person, (tx, personId) =>
                registerRequest(tx, services, { ...rest, personId, receivedAt: received || undefined }),
              )
            },
            (one, say) => say(line(context, one)),
          ),
      ),
    'request register mette@example.dk --kind access',
    'request register +4520123456 --kind erasure --words "slet mig" --received-at 2027-03-05T10:00:00+01:00 --json',
  )
  addExamples(
    group
      .command('extend')
      .argument('<id>', 'of the case')
      .description('extend the period to three months from receipt, once, before it ends')
      .addOption(
        new Option('--ground <ground>', 'of article 12(3)').choices([...extensionGrounds]).makeOptionMandatory(),
      )
      .requiredOption('--reason <text>', 'why, as the person was told')
      .requiredOption('--told <text>', 'how and when the person was told')
      .action((id: string, extension: Extension) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', actor, (tx) => extendRequest(tx, services, id, extension)),
          (one, say) => say(line(context, one)),
        ),
      ),
    `request extend ${example} --ground A12Complexity --reason "eight systems" --told "letter of 3 March"`,
    `request extend ${example} --ground A12HighVolume --reason "nine requests" --told "mail of 3 March" --json`,
  )
  addExamples(
    group
      .command('close')
      .argument('<id>', 'of the case')
      .description('close a case with what was answered, or why it was refused')
      .addOption(
        new Option('--outcome <outcome>', 'of the case').choices(['answered', 'refused']).makeOptionMandatory(),
      )
      .requiredOption('--answer <text>', 'what was answered, or why it was refused')
      .option('--complaint-told', 'the person was told where to complain')
      .option('--remedy-told', 'the person was told that the courts are open')
      .action(
        (
          id: string,
          given: { outcome: 'answered' | 'refused'; answer: string; complaintTold?: true; remedyTold?: true },
        ) =>
          context.run(
            (services, actor) => {
              const { outcome, answer, complaintTold = false, remedyTold = false } = given
              const closing =
                outcome === 'answered' ? { outcome, answer } : { outcome, answer, complaintTold, remedyTold }
              return services.door.forPurpose('rights', actor, (tx) => closeRequest(tx, services, id, closing))
            },
            (one, say) => say(line(context, one)),
          ),
      ),
    `request close ${example} --outcome answered --answer "report handed over"`,
    `request close ${example} --outcome refused --answer "asked for by somebody else" --complaint-told --remedy-told`,
  )
}
