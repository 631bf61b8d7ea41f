import { getPerson } from '../../apps/server/src/crm/people/get-person.ts'
import { listTimeline } from '../../apps/server/src/crm/timeline/list-timeline.ts'
import type { PageQuestion } from '../../apps/server/src/testing/many-people/page-questions.ts'
import type { World } from '../world/open-world.ts'

/** Pages of one person: of somebody like most, and of somebody with more than a hundred activities. */
export async function personQuestions(world: World): Promise<PageQuestion[]> {
  const controller = await world.services.controller()
  const usual = await personWith(world, 'few')
  const active = await personWith(world, 'most')
  const page = (name: string, id: string): PageQuestion => ({
    name,
    role: 'seller-desk',
    ask: (tx, services) => getPerson(tx, services, controller, id),
  })
  const timeline = (name: string, id: string): PageQuestion => ({
    name,
    role: 'seller-desk',
    ask: (tx, services) => listTimeline(tx, services, id, { limit: 50 }),
  })
  return [
    page('person-page', usual),
    page('person-page-very-active', active),
    timeline('timeline', usual),
    timeline('timeline-very-active', active),
  ]
}

/** @returns a customer with one or two notes, or the one with most of all */
export async function personWith({ owner }: World, notes: 'few' | 'most'): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select p.id from diskret.people p join diskret.note_people l on l.person_id = p.id where (p.permitted_purposes & 1) <> 0
       group by p.id ${notes === 'few' ? 'having count(*) < 3 order by p.id' : 'order by count(*) desc, p.id'} limit 1`,
  )
  if (!rows[0]) throw new Error('nobody has notes')
  return rows[0].id
}
