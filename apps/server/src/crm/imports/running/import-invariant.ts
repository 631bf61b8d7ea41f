import type { Invariant } from '../../../data-protection/invariants/invariant.ts'

/** Whether a run has decided about its rows. */
const isDecided = "(i.step in ('merge', 'commit', 'finish') or i.state in ('done', 'undone'))"

/** Every row of a list is decided, or waits in a run that goes on: nothing of it is half in (IMP-1), and nothing staged lies about. */
export const importsWhole: Invariant = {
  name: 'imports-whole',
  holds: 'every row of a list is decided, or waits in a run that goes on',
  counts: () => [
    `select 'runs that are in no step', count(*) from diskret.imports i
       where (i.state = 'running') is distinct from (i.step in ('stage', 'decide', 'merge', 'commit', 'finish'))`,
    // Rows go with the run that is kept for its period.
    `select 'runs with rows that are not decided', count(*) from diskret.imports i where ${isDecided}
       and i.rows_read <> (select count(*) from diskret.import_rows r where r.import_id = i.id)`,
    `select 'rows that are staged for no run', count(*) from diskret.import_staging s
       where not exists (select from diskret.imports i where i.id = s.import_id and i.state = 'running')`,
    `select 'files kept for no run', count(*) from diskret.import_file_parts f
       where not exists (select from diskret.imports i where i.id = f.import_id and i.step = 'stage')`,
    `select 'people of a list who are neither here nor erased', count(*) from diskret.import_rows r join diskret.imports i on i.id = r.import_id
       where r.outcome = 'accepted' and r.person_id is not null and (r.position < i.rows_done or i.state = 'done')
         and not exists (select from diskret.people p where p.id = r.person_id)
         and not exists (select from diskret.erasures e where e.person_id = r.person_id or e.checked->'duplicates' ? r.person_id::text)`,
    `select 'lists that came in without an entry', count(*) from diskret.imports i where i.state = 'done'
       and i.ended_at > (select min(a.at) from diskret.audit_entries a)
       and not exists (select from diskret.audit_entries a where a.action = 'import' and a.details->>'import' = i.id::text)`,
    `select 'lists taken back without an entry', count(*) from diskret.imports i where i.state = 'undone'
       and i.ended_at > (select min(a.at) from diskret.audit_entries a)
       and not exists (select from diskret.audit_entries a where a.action = 'undo' and a.details->>'import' = i.id::text)`,
  ],
}
