import { boolean, text, uuid } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { personal, technical } from '../declarations/columns.ts'
import { type DeclaredTable, declarationOf, personalTable } from '../declarations/personal-table.ts'
import { retention } from '../declarations/retention-rules.ts'
import { byColumn, byLink, byParent, itself } from '../declarations/subjects.ts'
import { discoverPerson } from '../discovery/discover-person.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { executePlan } from './execute-plan.ts'
import { makePlan } from './make-plan.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase(declarations)
})
afterAll(() => closeTestDatabase(database))

type Shape = 'one' | 'two' | 'child' | 'linked'
type Graph = DeclaredTable & { shape: Shape | 'root' | 'link'; above: string | null }
/** A row of the model: whom it names by itself, and what it hangs on. */
interface Row {
  table: string
  id: string
  persons: (string | null)[]
  above: string | null
}

const label = { da: 'Prøve', en: 'Test' }
const value = () =>
  personal(text('value').notNull(), { category: 'pd:Name', label, origin: 'provided', purposes: ['customer'] })
const common = { label, retention: retention.withPerson, importer: true }
let made = 0

/** Declares tables of the shapes given, each hanging on an earlier one where its shape asks for it. */
function declareGraph(shapes: readonly { shape: Shape; above: number }[]): Graph[] {
  const mark = `graph_${made++}`
  const id = () => technical(uuid('id').primaryKey())
  const root = personalTable(`${mark}_root`, { id: id(), value: value() }, { ...common, subjects: itself('person') })
  const column = (name: string) =>
    technical(
      uuid(name).references(() => root.id),
      { changeable: true },
    )
  const graph: Graph[] = [{ ...declarationOf(root), shape: 'root', above: null }]
  for (const [index, { shape, above }] of shapes.entries()) {
    const name = `${mark}_${index}`
    const parents = graph.filter((one) => one.shape !== 'link')
    const parent = parents[above % parents.length]!
    if (shape === 'one')
      graph.push({
        ...declarationOf(
          personalTable(
            name,
            { id: id(), a: column('a'), value: value() },
            { ...common, subjects: [byColumn('person', 'a')] },
          ),
        ),
        shape,
        above: null,
      })
    else if (shape === 'two')
      graph.push({
        ...declarationOf(
          personalTable(
            name,
            { id: id(), a: column('a'), b: column('b'), value: value() },
            { ...common, subjects: [byColumn('person', 'a'), byColumn('person', 'b')] },
          ),
        ),
        shape,
        above: null,
      })
    else if (shape === 'child') {
      const target = parent.table as unknown as typeof root
      const above = technical(uuid('above').references(() => target.id))
      graph.push({
        ...declarationOf(
          personalTable(
            name,
            { id: id(), above, flag: technical(boolean('flag')), value: value() },
            { ...common, subjects: [byParent('person', 'above', target)] },
          ),
        ),
        shape,
        above: parent.name,
      })
    } else {
      const table = personalTable(
        name,
        { id: id(), value: value() },
        { ...common, subjects: [byLink('person', `${name}_link`, 'row', 'a')] },
      )
      const row = technical(uuid('row').references(() => table.id))
      graph.push({ ...declarationOf(table), shape, above: null })
      graph.push({
        ...declarationOf(
          personalTable(
            `${name}_link`,
            { id: id(), row, a: column('a') },
            { ...common, subjects: [byColumn('person', 'a')] },
          ),
        ),
        shape: 'link',
        above: name,
      })
    }
  }
  return graph
}

const columnsOf = ({ shape }: Graph) =>
  ({ root: [], one: ['a'], two: ['a', 'b'], child: ['above'], linked: [], link: ['a', 'row'] })[shape]

async function create(graph: readonly Graph[]): Promise<void> {
  for (const table of graph) {
    const hasValue = table.columns.has('value')
    const reference = (column: string) => {
      const target = column === 'above' || column === 'row' ? table.above : graph[0]!.name
      return `"${column}" uuid references diskret."${target}" (id)`
    }
    await database.owner.query(
      `create table diskret."${table.name}" (id uuid primary key, permitted_purposes int, lasting_purposes int, permitted_until timestamptz
        ${hasValue ? ', value text' : ''}${table.columns.has('flag') ? ', flag boolean' : ''}${columnsOf(table)
          .map((column) => `, ${reference(column)}`)
          .join('')})`,
    )
    await database.owner.query(
      `grant select, update, delete on diskret."${table.name}" to "${database.door.names.of('rights')}"`,
    )
  }
}

/** Fills the tables; each number of `seeds` makes a row. */
function fill(graph: readonly Graph[], people: readonly string[], seeds: readonly number[]): Row[] {
  const rows: Row[] = people.map((id) => ({ table: graph[0]!.name, id, persons: [id], above: null }))
  const pick = <Item>(items: readonly Item[], seed: number): Item | null => items[seed % (items.length + 1)] ?? null
  for (const [index, seed] of seeds.entries()) {
    const tables = graph.slice(1)
    const table = tables[index % tables.length]!
    const names = columnsOf(table).filter((column) => column === 'a' || column === 'b')
    const above = table.above
      ? pick(
          rows.filter((row) => row.table === table.above),
          seed >> 4,
        )
      : null
    rows.push({
      table: table.name,
      id: newId(),
      // A link names somebody: without a person it would be no link.
      persons: names.map((_, at) =>
        table.shape === 'link' ? people[(seed >> 8) % people.length]! : pick(people, seed >> (8 + at * 4)),
      ),
      above: above?.id ?? null,
    })
  }
  return rows
}

async function insert(graph: readonly Graph[], rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const table = graph.find(({ name }) => name === row.table)!
    const columns = columnsOf(table)
    const values = columns.map((column) =>
      column === 'above' || column === 'row' ? row.above : row.persons[column === 'a' ? 0 : 1],
    )
    await database.owner.query(
      `insert into diskret."${table.name}" (id${columns.map((column) => `, "${column}"`).join('')}) values ($1${columns.map((_, at) => `, $${at + 2}`).join('')})`,
      [row.id, ...values],
    )
  }
}

/** Whom a row is about, in the model: by itself, by what it hangs on, or by the links that name it. */
function subjectsInModel(row: Row, rows: readonly Row[], graph: readonly Graph[]): Set<string> {
  const table = graph.find(({ name }) => name === row.table)!
  if (table.shape === 'child') {
    const above = rows.find(({ id }) => id === row.above)
    return above ? subjectsInModel(above, rows, graph) : new Set()
  }
  const links =
    table.shape === 'linked'
      ? rows.filter(({ table: name, above }) => name === `${row.table}_link` && above === row.id)
      : [row]
  return new Set(links.flatMap(({ persons }) => persons.filter((person) => person !== null)))
}

const shapes = fc.array(
  fc.record({ shape: fc.constantFrom<Shape>('one', 'two', 'child', 'linked'), above: fc.nat(9) }),
  { minLength: 1, maxLength: 6 },
)

test('whatever the tables and rows are: what the plan counts is what goes, and nothing of others is lost [ERA-3, ERA-5]', async () => {
  await fc.assert(
    fc.asyncProperty(
      shapes,
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat(0xffff), { maxLength: 30 }),
      async (chosen, many, seeds) => {
        const graph = declareGraph(chosen)
        const people = Array.from({ length: many }, () => newId())
        const [victim] = people as [string]
        const rows = fill(graph, people, seeds)
        await create(graph)
        await insert(graph, rows)

        const plan = await database.door.forPurpose('rights', { kind: 'operator' }, async (tx) => {
          const discovered = await discoverPerson(tx, graph, [victim])
          const made = makePlan(discovered, [], { today: '2026-11-24', timeZone: 'Europe/Copenhagen' })
          await executePlan(tx, made)
          const left = await discoverPerson(tx, graph, [victim])
          expect(left.flatMap((one) => one.rows)).toEqual([])
          return made
        })

        for (const table of graph) {
          const own = rows.filter((row) => row.table === table.name)
          const gone = own.filter((row) => {
            const subjects = subjectsInModel(row, rows, graph)
            return subjects.has(victim) && subjects.size === 1
          })
          const { rows: left } = await database.owner.query(`select * from diskret."${table.name}" order by id`)
          const kept = own.filter((row) => !gone.includes(row)).sort((x, y) => (x.id < y.id ? -1 : 1))
          expect(left.map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
          for (const [index, row] of kept.entries())
            for (const [at, column] of columnsOf(table)
              .filter((name) => name === 'a' || name === 'b')
              .entries())
              expect(left[index][column]).toBe(row.persons[at] === victim ? null : row.persons[at])
          const counted = plan.items
            .filter((item) => item.table === table.name && item.action === 'delete')
            .reduce((sum, { rows: n }) => sum + n, 0)
          expect([table.shape, counted]).toEqual([table.shape, gone.length])
        }
      },
    ),
    { numRuns: 40 },
  )
}, 120_000)
