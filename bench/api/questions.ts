import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { getPerson } from '../../apps/server/src/crm/people/get-person.ts'
import { listPeople } from '../../apps/server/src/crm/people/list-people.ts'
import type { Transaction } from '../../apps/server/src/data-protection/door/door.ts'
import { captureStatements, type Statement } from '../../apps/server/src/testing/capture-statements.ts'
import { personWith } from '../pages/person-questions.ts'
import type { World } from '../world/open-world.ts'
import { isProtection } from '../world/plain-statement.ts'

/** A request, and the same by a bare client of PostgreSQL. */
export interface ApiQuestion {
  name: string
  path: string
  /** A POST where there is one. */
  body?: () => object
  bare(client: PoolClient): Promise<unknown>
}

const operator = { kind: 'operator' } as const
const text = 'Vil gerne ringes op om den nye hvidvin, helst om formiddagen.'

/** List, search, a person's page and a new note. The bare client sends what the verb sends, under the same role. */
export async function apiQuestions(world: World): Promise<ApiQuestion[]> {
  const { services } = world
  const id = await personWith(world, 'few')
  const controller = await services.controller()
  const begin = `begin; set local role "${services.door.names.of('seller-desk')}"`
  const reading = async (name: string, path: string, verb: (tx: Transaction) => Promise<unknown>) => {
    const { statements } = await services.door.forPurpose('seller-desk', operator, (tx) =>
      captureStatements(tx, () => verb(tx)),
    )
    const sent = statements.filter((statement) => !isProtection(statement))
    return { name, path, bare: (client: PoolClient) => replay(client, begin, sent) }
  }
  return [
    await reading('list', '/api/people?limit=50', (tx) => listPeople(tx, services, { limit: 50, sort: 'name' })),
    await reading('search', '/api/people?limit=50&search=bjerreg', (tx) =>
      listPeople(tx, services, { limit: 50, sort: 'name', search: 'bjerreg' }),
    ),
    await reading('person', `/api/people/${id}`, (tx) => getPerson(tx, services, controller, id)),
    {
      name: 'note',
      path: '/api/notes',
      body: () => ({ people: [id], text }),
      bare: (client) =>
        replay(client, 'begin', [
          {
            text: `with note as (insert into plain.notes (id, text, kind, recorded_at, version) values ($1, $2, 'note', now(), 1) returning id)
              insert into plain.note_people (id, note_id, person_id) select $3, id, $4 from note`,
            values: [randomUUID(), text, randomUUID(), id],
          },
          {
            text: `select n.id, n.text, n.kind, n.recorded_at, p.id, p.name from plain.notes n join plain.note_people l on l.note_id = n.id
              join plain.people p on p.id = l.person_id where l.person_id = $1 order by n.recorded_at desc limit 1`,
            values: [id],
          },
        ]),
    },
  ]
}

async function replay(client: PoolClient, begin: string, statements: readonly Statement[]): Promise<void> {
  await client.query(begin)
  for (const { text: sent, values } of statements) await client.query(sent, values)
  await client.query('commit')
}
