import { type Command, InvalidArgumentError, Option } from 'commander'
import { addExamples } from '../../data-protection/command/add-examples.ts'
import type { CommandContext } from '../../data-protection/command/command-context.ts'
import { personCommand } from '../../data-protection/command/command-group.ts'
import { type Actor, rolesOpenTo } from '../../data-protection/door/actor.ts'
import { purposeNotOpen } from '../../data-protection/door/problems.ts'
import { findOnePerson } from '../../data-protection/people/find-one-person.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import { getPerson, type PersonDocument } from './get-person.ts'
import { listPeople } from './list-people.ts'

/** Purposes that read names, in the order in which a command takes the first that is open. */
const readers = [
  'rights',
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'invitation',
] as const satisfies AccessRole[]

function roleFor(actor: Actor, wanted?: AccessRole): AccessRole {
  if (wanted) return wanted
  const open = rolesOpenTo(actor)
  const role = readers.find((one) => open.includes(one))
  if (!role) throw purposeNotOpen({ purpose: readers[0] })
  return role
}

const count = (text: string): number => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 200) throw new InvalidArgumentError('1 to 200')
  return number
}

/** The commands `person find` and `person show`. */
export function peopleCommands(program: Command, context: CommandContext): void {
  const group = personCommand(program)
  addExamples(
    group
      .command('find')
      .argument('<text>', 'part of a name, an e-mail address or a company, or the last digits of a number')
      .description('find people whom the purpose may see')
      .addOption(new Option('--purpose <purpose>', 'the purpose or desk to look under').choices([...readers]))
      .addOption(new Option('--limit <number>', 'how many at most').argParser(count).default(50))
      .action((text: string, options: { purpose?: AccessRole; limit: number }) =>
        context.run(
          async (services, actor) => {
            const { items } = await services.door.forPurpose(roleFor(actor, options.purpose), actor, (tx) =>
              listPeople(tx, services, { limit: options.limit, sort: 'name', search: text }),
            )
            return items.map(({ id, name, company, emails, phones, purposes }) => ({
              id,
              name,
              company,
              emails,
              phones,
              purposes,
            }))
          },
          (people, say) => {
            for (const { id, name, company, emails } of people)
              say([id, name, company, emails[0]].filter(Boolean).join('  '))
            if (people.length === 0) say(context.text({ da: 'Ingen fundet.', en: 'Nobody found.' }))
          },
        ),
      ),
    'person find ågård',
    'person find "12 34 56" --purpose customer --json',
  )
  addExamples(
    group
      .command('show')
      .argument('<person>', 'id, e-mail address or telephone number')
      .description('show everything that is held about a person')
      .action((text: string) =>
        context.run(
          async (services, actor) => {
            const controller = await services.controller()
            return services.door.forPurpose(roleFor(actor), actor, async (tx) =>
              getPerson(tx, services, controller, await findOnePerson(tx, text)),
            )
          },
          (person, say) => printPerson(person, say),
        ),
      ),
    'person show mette@example.org',
    'person show 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e --json',
  )
}

function printPerson(person: PersonDocument, say: (line: string) => void): void {
  say(`${person.name}  ${person.id}`)
  const rows = [
    ...Object.entries(person.fields).map(([name, field]) => [name, field] as const),
    ...Object.entries(person.related).flatMap(([table, each]) =>
      each.flatMap((row) => Object.entries(row).map(([name, field]) => [`${table}.${name}`, field] as const)),
    ),
  ]
  for (const [name, { value, source }] of rows)
    say(`  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}${source ? `  (${source})` : ''}`)
  for (const [purpose, { permitted, why, until }] of Object.entries(person.purposes))
    say(`  ${permitted ? '✓' : '–'} ${purpose}${why ? ` (${why})` : ''}${until ? ` → ${until}` : ''}`)
  if (person.dueForErasure) say(`  ✗ ${person.dueForErasure}`)
}
