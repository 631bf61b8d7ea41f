import { notePeople, notes } from '../../crm/notes/tables.ts'
import invented from '../../crm/sample/words.json' with { type: 'json' }
import { tasks } from '../../crm/tasks/tables.ts'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../data-protection/declarations/readable-columns.ts'
import { carried } from './people-statements.ts'
import { words } from './set-based-choice.ts'

const bits = 'permitted_purposes, lasting_purposes, permitted_until'
const noteMask = tableMask(declarationOf(notes))
const texts = [...invented.contactNotes, ...invented.customerNotes]

/**
 * About three activities a person: one or two notes and a task each, for one in a hundred a hundred notes and thirty tasks. A
 * note in twenty is about two people, and permits what both permit. Who is only invited has none.
 */
export const activityStatements = [
  `create temp table written as
     select row_number() over () as number, p.n, p.id as person, p.permitted, p.lasting, p.ends, o.n as other_n, o.id as other,
       p.permitted & coalesce(o.permitted, -1) as both_permit, p.lasting & coalesce(o.lasting, -1) as both_last, least(p.ends, o.ends) as first_end,
       p.at + (diskret.clock() - p.at) * (pg_temp.pick(p.n * 200 + k, 61, 1000) / 1000.0) as at, k
     from everybody p cross join lateral generate_series(1, case when p.active then 100 else 1 + pg_temp.pick(p.n, 60, 2) end) k
       left join everybody o on o.n = p.n + 1 and o.standing <> 'invited' and pg_temp.pick(p.n * 200 + k, 62, 20) = 0
     where p.standing <> 'invited'`,
  `insert into diskret.notes (id, text, kind, minutes, author_id, recorded_at, ${bits})
     select pg_temp.row_id(w.at, 20, w.number), pg_temp.some(${words(texts)}, w.number, 63), (array['note', 'note', 'call', 'meeting'])[1 + pg_temp.pick(w.number, 64, 4)],
       null, 'colleague-' || 1 + pg_temp.pick(w.number, 65, 5), w.at, w.both_permit & ${noteMask}, w.both_last & ${noteMask}, w.first_end
     from written w order by w.at`,
  `insert into diskret.note_people (id, note_id, person_id, ${bits})
     select pg_temp.row_id(p.at, 21, p.number * 2), pg_temp.row_id(p.at, 20, p.number), p.person, ${carried(notePeople)} from written p`,
  `insert into diskret.note_people (id, note_id, person_id, ${bits})
     select pg_temp.row_id(w.at, 21, w.number * 2 + 1), pg_temp.row_id(w.at, 20, w.number), w.other, ${carried(notePeople)}
     from written w join everybody p on p.n = w.other_n`,
  `insert into diskret.tasks (id, person_id, title, due_on, done_at, assignee_id, recorded_at, ${bits})
     select pg_temp.row_id(p.at, 22, p.n * 50 + k), p.id, pg_temp.some(${words(invented.tasks)}, p.n * 50 + k, 66), diskret.today() - 200 + pg_temp.pick(p.n * 50 + k, 67, 230),
       case when pg_temp.pick(p.n * 50 + k, 68, 3) < 2 then p.at + (diskret.clock() - p.at) * (pg_temp.pick(p.n * 50 + k, 69, 1000) / 1000.0) end,
       'colleague-' || 1 + pg_temp.pick(p.n * 50 + k, 70, 5), p.at, ${carried(tasks)}
     from everybody p cross join lateral generate_series(1, case when p.active then 30 else 1 end) k where p.standing <> 'invited'`,
  `update diskret.people p set last_contact_at = c.latest
     from (select person, max(at) as latest from (
         select l.person_id as person, n.recorded_at as at from diskret.note_people l join diskret.notes n on n.id = l.note_id
         union all select t.person_id, t.done_at from diskret.tasks t where t.done_at is not null) all_contacts group by person) c
     where p.id = c.person`,
  `insert into diskret.audit_entries (id, at, actor, role, purpose, action, person_id, details)
     select pg_temp.row_id(p.at, 23, p.n * 4 + e.place), e.at, 'colleague-' || 1 + pg_temp.pick(p.n, 71, 5), 'seller', 'seller-desk', e.action, p.id, '{}'
     from everybody p cross join lateral (values (0, p.at, 'register'), (1, p.at + interval '1 hour', 'look'),
       (2, case when p.objects then p.at + interval '2 days' end, 'object'), (3, case when p.restricted then p.at + interval '2 days' end, 'restrict')) e(place, at, action)
     where e.at is not null`,
]
