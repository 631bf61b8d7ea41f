import type { Command } from 'commander'
import { requireAdministrator } from '../accounts/require-administrator.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext, Say } from '../command/command-context.ts'
import { unusableOption } from '../command/problems.ts'
import { isOfficer } from '../door/actor.ts'
import { changeController } from './change-controller.ts'
import type { Controller } from './controller.ts'
import { ControllerChange } from './controller-change.ts'
import { nothingToChange } from './problems.ts'
import { type ShownController, showController } from './show-controller.ts'

interface SetOptions {
  address?: string
  phone?: string
  contactEmail?: string
  website?: string
  officerName?: string
  officerEmail?: string
  officerPhone?: string
  topic?: string[]
  withoutTopic?: string[]
  invitationDays?: string
  invitationDaysUnsent?: string
  electronicMarketing?: 'on' | 'off'
  reason?: string
}

/** The commands `controller show` and `controller set`. */
export function controllerCommands(program: Command, context: CommandContext): void {
  const group = program.command('controller').description('Who the controller is, and what it chose.')
  addExamples(
    group
      .command('show')
      .description('Shows who the controller is, how to reach it, and what it chose.')
      .action(() =>
        context.run(
          async (services) => showController(await services.controller()),
          (shown, say) => sayController(context, shown, say),
        ),
      ),
    'controller show',
    'controller show --json',
  )
  addExamples(
    group
      .command('set')
      .description('Changes it. An empty text takes a value away; notices follow at their next use.')
      .option('--address <address>', 'postal address, as notices tell it')
      .option('--phone <number>', 'telephone')
      .option('--contact-email <email>', 'where questions go')
      .option('--website <address>', 'web page')
      .option('--officer-name <name>', "the data protection officer's name")
      .option('--officer-email <email>', "the data protection officer's address")
      .option('--officer-phone <number>', "the data protection officer's telephone")
      .option('--topic <topic...>', 'a topic of marketing to add or rename: id=Danish/English')
      .option('--without-topic <id...>', 'a topic that is not asked about any more')
      .option(
        '--invitation-days <days>',
        'after its message an unanswered invitation is erased; 14 at most without a reason',
      )
      .option('--invitation-days-unsent <days>', 'the same after an import whose message never went; 30 at most')
      .option(
        '--electronic-marketing <on|off>',
        'on the page behind a notice in Denmark and Germany; an officer, with a reason',
      )
      .option('--reason <text>', 'why, where the law asks for it')
      .action((options: SetOptions) =>
        context.run(
          async (services, actor) => {
            if (!isOfficer(actor)) requireAdministrator(actor)
            const change = ControllerChange.parse(changeOf(options, await services.controller()), { reportInput: true })
            if (Object.keys(change).length === 0) throw nothingToChange({})
            return showController(await changeController(services, actor, change))
          },
          (shown, say) => sayController(context, shown, say),
        ),
      ),
    'controller set --address "Havnegade 1, 8000 Aarhus C" --phone "+45 86 12 34 56"',
    'controller set --topic wine=vin/wine --topic travel=rejser/travel',
  )
}

/** The change that the options name; topics and officer are completed from what stands there. */
function changeOf(options: SetOptions, { choices, protectionOfficer }: Controller): Record<string, unknown> {
  const { address, phone, contactEmail, website, officerName, officerEmail, officerPhone, reason } = options
  const change: Record<string, unknown> = {}
  const put = (name: string, value: unknown) => {
    if (value !== undefined) change[name] = value === '' ? null : value
  }
  put('address', address)
  put('phone', phone)
  put('email', contactEmail)
  put('website', website)
  if (officerName !== undefined || officerEmail !== undefined || officerPhone !== undefined) {
    const officer = {
      name: officerName ?? protectionOfficer?.name,
      email: officerEmail ?? protectionOfficer?.email,
      phone: officerPhone ?? protectionOfficer?.phone,
    }
    const kept = Object.fromEntries(Object.entries(officer).filter(([, value]) => value))
    change.protectionOfficer = Object.keys(kept).length > 0 ? kept : null
  }
  if (options.topic || options.withoutTopic) {
    const without = new Set(options.withoutTopic)
    const topics = new Map(choices.topics.filter(({ id }) => !without.has(id)).map((topic) => [topic.id, topic]))
    for (const written of options.topic ?? []) {
      const topic = readTopic(written)
      topics.set(topic.id, topic)
    }
    change.topics = [...topics.values()]
  }
  const longer = options.invitationDays !== undefined || options.invitationDaysUnsent !== undefined
  put('invitationDays', days(options.invitationDays))
  put('invitationDaysUnsent', days(options.invitationDaysUnsent))
  if (longer) put('invitationReason', reason)
  if (options.electronicMarketing === 'off') change.electronicMarketingOnPage = null
  else if (options.electronicMarketing !== undefined) change.electronicMarketingOnPage = { reason }
  return change
}

const days = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** `wine=vin/wine`: one word in both languages where no slash stands. */
function readTopic(written: string): { id: string; da: string; en: string } {
  const [, id, da, en] = /^([^=]+)=([^/]+)(?:\/(.+))?$/.exec(written) ?? []
  if (!id || !da) throw unusableOption({ option: '--topic' }, [], 'topic')
  return { id: id.trim(), da, en: en ?? da }
}

function sayController(context: CommandContext, shown: ShownController, say: Say): void {
  const { company, registrationNumber, country, contact, protectionOfficer, topics } = shown
  say([company, registrationNumber, country].filter(Boolean).join(', '))
  for (const line of Object.values(contact)) if (line) say(`  ${line}`)
  const officer = Object.values(protectionOfficer ?? {}).filter(Boolean)
  if (officer.length > 0)
    say(`${context.text({ da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' })}: ${officer.join(', ')}`)
  for (const topic of topics) say(`${context.text({ da: 'Emne', en: 'Topic' })} ${topic.id}: ${context.text(topic)}`)
  say(
    context.text({
      da: `Ubesvarede slettes ${shown.invitationDays} dage efter beskeden, ${shown.invitationDaysUnsent} dage efter importen uden besked.`,
      en: `Unanswered are erased ${shown.invitationDays} days after the message, ${shown.invitationDaysUnsent} days after the import without one.`,
    }),
  )
  if (shown.electronicMarketingOnPage)
    say(
      context.text({
        da: `Elektronisk markedsføring tilbydes på siden: ${shown.electronicMarketingOnPage.reason}`,
        en: `Electronic marketing is offered on the page: ${shown.electronicMarketingOnPage.reason}`,
      }),
    )
}
